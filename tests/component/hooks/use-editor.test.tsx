import { locks } from 'node:worker_threads';
import { renderHook } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useEditor } from '@/lib/hooks/use-editor';
import { deferred } from '../../fixtures/deferred';
import { useRealLocks } from '../../fixtures/locks';

useRealLocks();
afterEach(() => {
  vi.useRealTimers();
});

const stored = (): Promise<void> => Promise.resolve();

/** A window with a field for this name; `finish` stores what it still holds. */
const openWindow = (name: string, finish: () => Promise<void> = stored) =>
  renderHook((now: string) => useEditor(now, finish), { initialProps: name });
type Window = Pick<ReturnType<typeof openWindow>, 'result'>;

const isHere = (window: Window): Promise<void> =>
  vi.waitFor(() => {
    expect(window.result.current.place).toBe('here');
  });
const isElsewhere = (window: Window): Promise<void> =>
  vi.waitFor(() => {
    expect(window.result.current.place).toBe('elsewhere');
  });

/** Time enough for everything that is under way, and then some: nothing more changes. */
const untilAllIsStill = (): Promise<unknown> => vi.advanceTimersByTimeAsync(10_000);

describe('one editor at a time', () => {
  it('the first window edits, the next ones read', async () => {
    const first = openWindow('one');
    await isHere(first);
    const second = openWindow('one');
    await isElsewhere(second);
    expect(first.result.current).toMatchObject({ place: 'here', turn: 1 });
    expect(second.result.current.turn).toBe(0);
  });

  it('another note has another editor', async () => {
    const [first, second] = [openWindow('this'), openWindow('that')];
    await Promise.all([isHere(first), isHere(second)]);
  });

  it('a window that closes lets go, once what it held is stored', async () => {
    const last = deferred();
    const finish = vi.fn(() => last.promise);
    const first = openWindow('closing', finish);
    await isHere(first);
    const second = openWindow('closing');
    await isElsewhere(second);
    first.unmount();
    await vi.waitFor(() => {
      expect(finish).toHaveBeenCalled();
    });
    expect(await waiting('closing')).toBe(1);
    expect(second.result.current.place).toBe('elsewhere');
    last.resolve();
    await isHere(second);
  });
});

describe('taking over', () => {
  it('comes after the other window stored its last letters', async () => {
    const last = deferred();
    const finish = vi.fn(() => last.promise);
    const first = openWindow('take over', finish);
    await isHere(first);
    const second = openWindow('take over');
    await isElsewhere(second);

    second.result.current.takeOver();
    await isElsewhere(first);
    expect(finish).toHaveBeenCalledOnce();
    expect(second.result.current.place).toBe('elsewhere');
    last.resolve();
    await isHere(second);
    expect(first.result.current.place).toBe('elsewhere');
  });

  it('goes back and forth, each turn anew', async () => {
    const [first, second] = [openWindow('to and fro'), openWindow('to and fro')];
    await isHere(first);
    await isElsewhere(second);
    for (const [taker, other, turn] of [
      [second, first, 1],
      [first, second, 2],
      [second, first, 2],
    ] as const) {
      taker.result.current.takeOver();
      await isHere(taker);
      await isElsewhere(other);
      expect(taker.result.current.turn).toBe(turn);
    }
  });

  it('asked twice is done once', async () => {
    const last = deferred();
    const first = openWindow('twice', () => last.promise);
    await isHere(first);
    const second = openWindow('twice');
    await isElsewhere(second);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    second.result.current.takeOver();
    second.result.current.takeOver();
    await isElsewhere(first);
    last.resolve();
    await isHere(second);
    await untilAllIsStill();
    expect(second.result.current).toMatchObject({ place: 'here', turn: 1 });
    expect(first.result.current.place).toBe('elsewhere');
  });

  it('from a window that hangs comes after two seconds, and that window learns of it', async () => {
    const first = openWindow('hung', () => new Promise(() => undefined));
    await isHere(first);
    const second = openWindow('hung');
    await isElsewhere(second);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    second.result.current.takeOver();
    await vi.advanceTimersByTimeAsync(1900);
    expect(second.result.current.place).toBe('elsewhere');
    await vi.advanceTimersByTimeAsync(200);
    await isHere(second);
    await isElsewhere(first);
    await untilAllIsStill();
    expect(second.result.current.place).toBe('here');
  });

  it('from a window that does not even hear it: that one reads from then on, and may take over again', async () => {
    const deaf = vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockReturnValue();
    const first = openWindow('deaf');
    await isHere(first);
    const second = openWindow('deaf');
    await isElsewhere(second);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    second.result.current.takeOver();
    await vi.advanceTimersByTimeAsync(2100);
    await isHere(second);
    await isElsewhere(first);
    deaf.mockRestore();
    first.result.current.takeOver();
    await isHere(first);
    await isElsewhere(second);
  });

  it('is not undone by an earlier wish of the window it was taken from', async () => {
    const [first, second] = [openWindow('late'), openWindow('late')];
    await isHere(first);
    await isElsewhere(second);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    second.result.current.takeOver();
    await isHere(second);
    first.result.current.takeOver();
    await isHere(first);
    await untilAllIsStill();
    expect(first.result.current).toMatchObject({ place: 'here', turn: 2 });
    expect(second.result.current).toMatchObject({ place: 'elsewhere', turn: 1 });
  });

  it('with three windows open goes to the one that asked', async () => {
    const windows = [openWindow('three'), openWindow('three'), openWindow('three')] as const;
    await isHere(windows[0]);
    await Promise.all([isElsewhere(windows[1]), isElsewhere(windows[2])]);
    windows[2].result.current.takeOver();
    await isHere(windows[2]);
    windows[1].result.current.takeOver();
    await isHere(windows[1]);
    await Promise.all([isElsewhere(windows[0]), isElsewhere(windows[2])]);
  });
});

describe('a window that is left', () => {
  it('in the moment it takes over holds nothing: the window it would have taken from goes on', async () => {
    const first = openWindow('left', () => new Promise(() => undefined));
    await isHere(first);
    const left = vi.fn(stored);
    const second = openWindow('left', left);
    await isElsewhere(second);
    const granted = deferred();
    const ask = navigator.locks.request.bind(navigator.locks) as (
      name: string,
      ...rest: unknown[]
    ) => Promise<unknown>;
    vi.spyOn(navigator.locks, 'request').mockImplementation(async (name: string, ...rest: unknown[]) => {
      if ((rest[0] as LockOptions).steal) await granted.promise;
      return ask(name, ...rest);
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    second.result.current.takeOver();
    await vi.advanceTimersByTimeAsync(2000);
    second.unmount();
    await vi.waitFor(() => {
      expect(left).toHaveBeenCalled();
    });
    granted.resolve();
    await vi.waitFor(() => {
      expect(first.result.current).toMatchObject({ place: 'here', turn: 2 });
    });
  });

  it('before it was told its place holds nothing', async () => {
    openWindow('hasty').unmount();
    await isHere(openWindow('hasty'));
  });

  it('for another note is not the editor there before it knows', async () => {
    const other = openWindow('second note');
    await isHere(other);
    const places: string[] = [];
    const window = renderHook(
      (name: string) => {
        const editor = useEditor(name, stored);
        if (name === 'second note') places.push(editor.place);
        return editor;
      },
      { initialProps: 'first note' },
    );
    await isHere(window);
    window.rerender('second note');
    await isElsewhere(window);
    expect(places).not.toContain('here');
    await isHere(openWindow('first note'));
  });
});

async function waiting(name: string): Promise<number> {
  const { pending } = await locks.query();
  return pending.filter((lock) => lock.name === name).length;
}
