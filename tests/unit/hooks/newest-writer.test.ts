import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DoesNotFit, NotThere } from '@/lib/errors/errors';
import { NewestWriter, type WriteState } from '@/lib/hooks/newest-writer';

/** A disk that takes its time: writes are done in the order they came, each when the test says so, or refused. */
class SlowDisk {
  text = '';
  readonly asked: string[] = [];
  readonly states: WriteState['name'][] = [];
  readonly #underWay: { text: string; done: () => void; refuse: (error: Error) => void }[] = [];
  readonly writer = new NewestWriter<string>(
    (text) => {
      this.asked.push(text);
      return new Promise((done, refuse) => this.#underWay.push({ text, done, refuse }));
    },
    ({ name }) => this.states.push(name),
  );

  get underWay(): number {
    return this.#underWay.length;
  }

  get state(): WriteState['name'] | undefined {
    return this.states.at(-1);
  }

  async finishOne(): Promise<void> {
    const write = this.#underWay.shift();
    if (!write) return;
    this.text = write.text;
    write.done();
    await settled();
  }

  async refuseOne(which = 0, why = new Error('refused')): Promise<void> {
    const [write] = this.#underWay.splice(which, 1);
    write?.refuse(why);
    await settled();
  }
}

/** All that follows from what has already happened. */
const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);
const LONG_ENOUGH_TO_TRY_AGAIN = 2000;

let disk: SlowDisk;
beforeEach(() => {
  vi.useFakeTimers();
  disk = new SlowDisk();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is typed', () => {
  it('is written at once', () => {
    disk.writer.write('h');
    expect(disk.asked).toEqual(['h']);
    expect(disk.state).toBe('writing');
    expect(disk.writer.isIdle).toBe(false);
  });

  it('is written one at a time, and then only the newest', async () => {
    for (const text of ['h', 'he', 'hel', 'hell']) disk.writer.write(text);
    expect(disk.underWay).toBe(1);
    await disk.finishOne();
    expect(disk.asked).toEqual(['h', 'hell']);
    disk.writer.write('hello');
    await disk.finishOne();
    await disk.finishOne();
    expect(disk.asked).toEqual(['h', 'hell', 'hello']);
    expect(disk.text).toBe('hello');
  });

  it('is called stored when the newest is on disk, and not before', async () => {
    disk.writer.write('h');
    disk.writer.write('he');
    await disk.finishOne();
    expect(disk.state).toBe('writing');
    await disk.finishOne();
    expect(disk.states.filter((state) => state === 'stored')).toHaveLength(1);
    expect(disk.state).toBe('stored');
    expect(disk.writer.isIdle).toBe(true);
  });
});

describe('a flush', () => {
  it('resolves when what was typed before it is on disk, and not before', async () => {
    const flushed = vi.fn();
    disk.writer.write('h');
    disk.writer.write('he');
    void disk.writer.flush().then(flushed);
    expect(disk.asked).toEqual(['h', 'he']);
    await disk.finishOne();
    expect(flushed).not.toHaveBeenCalled();
    await disk.finishOne();
    expect(flushed).toHaveBeenCalledOnce();
    expect(disk.text).toBe('he');
  });

  it('of nothing resolves at once', async () => {
    await disk.writer.flush();
    expect(disk.asked).toEqual([]);
  });

  it('resolves after a refusal too, and the state says that it was one', async () => {
    disk.writer.write('h');
    const flushing = disk.writer.flush();
    await disk.refuseOne();
    await expect(flushing).resolves.toBeUndefined();
    expect(disk.state).toBe('failed');
    expect(disk.writer.isIdle).toBe(false);
  });
});

describe('a refused write', () => {
  it('is told, kept, and tried again', async () => {
    disk.writer.write('h');
    await disk.refuseOne();
    expect(disk.state).toBe('failed');
    await vi.advanceTimersByTimeAsync(LONG_ENOUGH_TO_TRY_AGAIN);
    await disk.finishOne();
    expect(disk.text).toBe('h');
    expect(disk.state).toBe('stored');
  });

  it.each([new NotThere('record'), new DoesNotFit('too long')])(
    'for good ($name) is told and kept, and not tried again before something else is typed',
    async (why) => {
      disk.writer.write('h');
      await disk.refuseOne(0, why);
      await vi.advanceTimersByTimeAsync(10 * LONG_ENOUGH_TO_TRY_AGAIN);
      expect(disk.asked).toEqual(['h']);
      expect(disk.state).toBe('failed');
      expect(disk.writer.unsaved).toEqual({ value: 'h' });
      disk.writer.write('he');
      await disk.finishOne();
      expect(disk.text).toBe('he');
    },
  );

  it('gives way to what was typed since', async () => {
    disk.writer.write('h');
    disk.writer.write('he');
    await disk.refuseOne();
    await vi.advanceTimersByTimeAsync(LONG_ENOUGH_TO_TRY_AGAIN);
    expect(disk.asked).toEqual(['h', 'he']);
    await disk.finishOne();
    expect(disk.text).toBe('he');
  });

  it('is tried again at the next key, once', async () => {
    disk.writer.write('h');
    await disk.refuseOne();
    disk.writer.write('he');
    expect(disk.asked).toEqual(['h', 'he']);
    await disk.finishOne();
    await vi.advanceTimersByTimeAsync(LONG_ENOUGH_TO_TRY_AGAIN);
    expect(disk.asked).toEqual(['h', 'he']);
  });

  it('never comes back over a newer text that was written beside it', async () => {
    disk.writer.write('h');
    disk.writer.write('he');
    void disk.writer.flush();
    await disk.refuseOne();
    await disk.finishOne();
    await vi.advanceTimersByTimeAsync(LONG_ENOUGH_TO_TRY_AGAIN);
    while (disk.underWay > 0) await disk.finishOne();
    expect(disk.text).toBe('he');
    expect(disk.state).toBe('stored');
  });

  it.each([
    ['the older first', [0, 0]],
    ['the newer first', [1, 0]],
  ])('of two at once, %s: the newer is tried again', async (_, order) => {
    disk.writer.write('h');
    disk.writer.write('he');
    void disk.writer.flush();
    for (const which of order) await disk.refuseOne(which);
    expect(disk.state).toBe('failed');
    await vi.advanceTimersByTimeAsync(LONG_ENOUGH_TO_TRY_AGAIN);
    while (disk.underWay > 0) await disk.finishOne();
    expect(disk.text).toBe('he');
  });
});

const happening = fc.oneof(
  { weight: 4, arbitrary: fc.constant('type' as const) },
  { weight: 3, arbitrary: fc.constant('finish one' as const) },
  fc.constant('refuse one' as const),
  fc.constant('flush' as const),
  fc.constant('wait' as const),
);

it('whatever the disk does and whenever: what is called stored is the newest, and in the end it is stored', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 40, size: 'max' }), async (story) => {
      const slow = new SlowDisk();
      let typed = '';
      for (const event of story) {
        if (event === 'type') {
          typed += 'x';
          slow.writer.write(typed);
        } else if (event === 'finish one') await slow.finishOne();
        else if (event === 'refuse one') await slow.refuseOne();
        else if (event === 'flush') void slow.writer.flush();
        else await vi.advanceTimersByTimeAsync(LONG_ENOUGH_TO_TRY_AGAIN);
        if (slow.state === 'stored') expect(slow.text).toBe(typed);
        if (slow.writer.unsaved === null) expect(slow.text).toBe(typed);
        else expect(slow.writer.unsaved.value).toBe(typed);
      }
      await vi.advanceTimersByTimeAsync(LONG_ENOUGH_TO_TRY_AGAIN);
      while (slow.underWay > 0) await slow.finishOne();
      expect(slow.text).toBe(typed);
      expect(slow.writer.isIdle).toBe(true);
      if (typed !== '') expect(slow.state).toBe('stored');
    }),
  );
});
