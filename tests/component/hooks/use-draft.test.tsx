import { act, renderHook } from '@testing-library/preact';
import fc from 'fast-check';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useDraft, type Draft } from '@/lib/hooks/use-draft';
import { deferred } from '../../fixtures/deferred';

afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

interface Props {
  subject: string;
  stored: string;
}

/** A field and a store that is as slow as the test says. */
class Field {
  /** What the store has; what the field is told of it may be older. */
  disk = '';
  readonly #writes: { text: string; done: ReturnType<typeof deferred> }[] = [];
  readonly #hook;
  #props: Props;

  constructor(props: Partial<Props> = {}) {
    this.#props = { subject: 'note', stored: '', ...props };
    this.disk = this.#props.stored;
    const save = (text: string): Promise<void> => {
      const done = deferred();
      this.#writes.push({ text, done });
      return done.promise;
    };
    this.#hook = renderHook(({ subject, stored }: Props) => useDraft(subject, stored, save), {
      initialProps: this.#props,
    });
  }

  get text(): string {
    return this.#hook.result.current.text;
  }

  get state(): string {
    return this.#hook.result.current.state.name;
  }

  get underWay(): number {
    return this.#writes.length;
  }

  type(letters: string): Promise<void> {
    return act(() => {
      this.#hook.result.current.onInput(this.text + letters);
    });
  }

  leave(): Promise<void> {
    return act(() => {
      this.#hook.result.current.onBlur();
    });
  }

  /** The store is done with the oldest write. */
  async finish(): Promise<void> {
    const write = this.#writes.shift();
    if (!write) return;
    this.disk = write.text;
    await act(async () => {
      write.done.resolve();
      await write.done.promise;
    });
  }

  async refuse(): Promise<void> {
    await act(async () => {
      this.#writes.shift()?.done.reject(new Error('refused'));
      await Promise.resolve();
    });
  }

  /** The store tells what it has, or had. */
  tell(stored = this.disk): void {
    this.show({ stored });
  }

  show(props: Partial<Props>): void {
    this.#props = { ...this.#props, ...props };
    this.#hook.rerender(this.#props);
  }

  close(): void {
    this.#hook.unmount();
  }
}

it('a field that is stored but not left keeps its letters, whatever the store says of another hand', async () => {
  const field = new Field();
  await field.type('mine');
  await field.finish();
  field.tell();
  field.tell('of another hand');
  expect(field.text).toBe('mine');
});

describe('a field that nobody types in', () => {
  it('shows what is stored, also when that changes', () => {
    const field = new Field({ stored: 'one' });
    expect(field.text).toBe('one');
    field.tell('two');
    expect(field.text).toBe('two');
    expect(field.state).toBe('stored');
  });

  it('writes nothing when it is left', async () => {
    const field = new Field({ stored: 'one' });
    await field.leave();
    expect(field.underWay).toBe(0);
  });
});

describe('a field that somebody types in', () => {
  it('keeps its text, whatever the store says meanwhile', async () => {
    const field = new Field();
    await field.type('h');
    await field.type('e');
    await field.finish();
    field.tell('h');
    expect(field.text).toBe('he');
    await field.type('l');
    expect(field.text).toBe('hel');
    field.tell('something else');
    expect(field.text).toBe('hel');
  });

  it('says "stored" when all of it is', async () => {
    const field = new Field();
    await field.type('h');
    await field.type('e');
    expect(field.state).toBe('writing');
    await field.finish();
    expect(field.state).toBe('writing');
    await field.finish();
    expect(field.state).toBe('stored');
    expect(field.disk).toBe('he');
  });

  it('keeps its text when it cannot be stored, and says so', async () => {
    const field = new Field({ stored: 'old' });
    await field.type('!');
    await field.refuse();
    await field.leave();
    field.tell('old');
    expect(field.text).toBe('old!');
    expect(field.state).not.toBe('stored');
  });
});

describe('a field that is left', () => {
  it('shows the store again once that has the same text', async () => {
    const field = new Field();
    await field.type('hello');
    await field.leave();
    await field.finish();
    field.tell();
    field.tell('hello, from a back-up');
    expect(field.text).toBe('hello, from a back-up');
  });

  it('keeps its text while the store, done with it, has not told of it yet', async () => {
    const field = new Field({ stored: 'hel' });
    await field.type('lo');
    await field.leave();
    await field.finish();
    expect(field.state).toBe('stored');
    expect(field.text).toBe('hello');
    field.tell('hell');
    expect(field.text).toBe('hello');
  });

  it('and entered again at once goes on where it was', async () => {
    const field = new Field({ stored: 'hel' });
    await field.type('l');
    await field.leave();
    await field.finish();
    await field.type('o');
    field.tell('hell');
    expect(field.text).toBe('hello');
    await field.finish();
    expect(field.disk).toBe('hello');
  });

  it('with letters still to come to the disk begins them at once', async () => {
    const field = new Field();
    await field.type('h');
    await field.type('e');
    expect(field.underWay).toBe(1);
    await field.leave();
    expect(field.underWay).toBe(2);
  });
});

describe('a page that is left', () => {
  it.each([
    ['hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['closed', () => dispatchEvent(new Event('pagehide'))],
  ])('%s: the last letters are on their way', async (_, leave) => {
    const field = new Field();
    await field.type('h');
    await field.type('e');
    leave();
    expect(field.underWay).toBe(2);
  });

  it('a field that is taken away too', async () => {
    const field = new Field();
    await field.type('h');
    await field.type('e');
    field.close();
    await vi.waitFor(() => {
      expect(field.underWay).toBe(2);
    });
  });
});

describe('letters that a page took along', () => {
  it('stand in the next field about the same, and are written at once', async () => {
    const first = new Field();
    await first.type('h');
    await first.type('e');
    dispatchEvent(new Event('pagehide'));

    const next = new Field({ stored: 'h' });
    expect(next.text).toBe('he');
    expect(next.underWay).toBe(1);
    await next.finish();
    next.tell();
    expect(next.text).toBe('he');
    expect(new Field({ stored: 'he, and more' }).text).toBe('he, and more');
  });

  it('are of no interest once they or newer ones are on disk', async () => {
    const field = new Field();
    await field.type('h');
    dispatchEvent(new Event('pagehide'));
    await field.type('e');
    await field.finish();
    await field.finish();
    expect(new Field({ stored: 'something newer' }).text).toBe('something newer');
  });

  it('do not write over what came from elsewhere since, whatever the clock says', async () => {
    const field = new Field({ stored: 'one' });
    await field.type('!');
    dispatchEvent(new Event('pagehide'));
    const next = new Field({ stored: 'put back from another computer' });
    expect(next.text).toBe('put back from another computer');
    expect(next.underWay).toBe(0);
    expect(localStorage).toHaveLength(0);
  });

  it.each([
    ['the one under way', 0, 'h'],
    ['the one that arrived', 1, 'h'],
    ['the newest', 1, 'hel'],
    ['none', 0, ''],
  ])('go on where the disk stands: %s', async (_, arrived, stored) => {
    const first = new Field();
    for (const letter of ['h', 'e', 'l']) await first.type(letter);
    for (let write = 0; write < arrived; write += 1) await first.finish();
    dispatchEvent(new Event('pagehide'));
    expect(new Field({ stored }).text).toBe('hel');
  });

  it('go on where the record was stored without the space at its end', async () => {
    const first = new Field();
    await first.type('h ');
    await first.finish();
    await first.type('e');
    dispatchEvent(new Event('pagehide'));
    expect(new Field({ stored: 'h' }).text).toBe('h e');
  });

  it('that an earlier version left are taken as they are', () => {
    localStorage.setItem('last-words:note', 'hell');
    expect(new Field({ stored: 'hel' }).text).toBe('hell');
  });

  it('of another subject stay where they are', async () => {
    const first = new Field({ subject: 'first' });
    await first.type('o');
    dispatchEvent(new Event('pagehide'));
    expect(new Field({ subject: 'second' }).text).toBe('');
  });
});

describe('another subject in the same field', () => {
  it('shows its own text, and the last letters of the one before are on their way', async () => {
    const field = new Field({ subject: 'first' });
    await field.type('o');
    await field.type('n');
    field.show({ subject: 'second', stored: 'two' });
    expect(field.text).toBe('two');
    expect(field.underWay).toBe(2);
  });

  it('is not blamed for what became of the one before', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const field = new Field({ subject: 'first' });
    await field.type('o');
    field.show({ subject: 'second', stored: 'two' });
    await field.refuse();
    expect(field.state).toBe('stored');
    await field.type('!');
    await act(async () => {
      await vi.advanceTimersByTimeAsync(2000);
    });
    expect(field.underWay).toBe(2);
    await field.refuse();
    expect(field.state).toBe('failed');
    await field.finish();
    expect(field.state).toBe('failed');
    expect(field.text).toBe('two!');
  });
});

const happening = fc.oneof(
  { weight: 4, arbitrary: fc.constant('type' as const) },
  { weight: 3, arbitrary: fc.constant('finish' as const) },
  fc.constant('leave' as const),
  fc.constant('refuse' as const),
  fc.constant('tell' as const),
  fc.constant('tell what it had' as const),
);

it('whatever the store does and whenever: no letter is taken away, and in the end all are on disk', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 25, size: 'max' }), async (story) => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const field = new Field();
      let typed = '';
      let told = '';
      for (const [index, event] of story.entries()) {
        if (event === 'type') {
          const letter = String.fromCodePoint(97 + (index % 26));
          typed += letter;
          await field.type(letter);
        } else if (event === 'finish') await field.finish();
        else if (event === 'refuse') await field.refuse();
        else if (event === 'leave') await field.leave();
        else if (event === 'tell') {
          told = field.disk;
          field.tell();
        } else field.tell(told);
        expect(field.text).toBe(typed);
        if (field.state === 'stored') expect(field.disk).toBe(typed);
      }
      await act(async () => {
        await vi.advanceTimersByTimeAsync(2000);
      });
      while (field.underWay > 0) await field.finish();
      expect(field.disk).toBe(typed);
      field.close();
    }),
  );
});

it('keeps a letter that is typed after a drawing and before what follows from it', async () => {
  const shown: { draft: Draft | null } = { draft: null };
  const save = (): Promise<void> => Promise.resolve();
  const Shown = ({ stored }: { stored: string }) => {
    shown.draft = useDraft('note', stored, save);
    return null;
  };
  const root = document.createElement('div');
  // As a page draws: nothing hurries the effects.
  const draw = (stored: string): void => {
    render(<Shown stored={stored} />, root);
  };
  draw('');
  shown.draft?.onInput('a');
  shown.draft?.onBlur();
  await vi.waitFor(() => {
    expect(shown.draft).toMatchObject({ text: 'a', state: { name: 'stored' } });
  });
  draw('a');
  shown.draft?.onInput('ab');
  await vi.waitFor(() => {
    expect(shown.draft?.text).not.toBe('a');
  });
  expect(shown.draft?.text).toBe('ab');
});
