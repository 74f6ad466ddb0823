import { act, renderHook } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepLastWords } from '@/lib/db/last-words';
import type * as Notes from '@/lib/db/notes';
import { noteText } from '@/lib/db/notes';
import { useNote } from '@/lib/hooks/use-note';
import { quickTime, TimeContext } from '@/lib/hooks/use-time';
import { deferred } from '../../fixtures/deferred';
import { emptyDatabaseAfterEach, fillDisk, putRaw } from '../../fixtures/database';
import { useRealLocks } from '../../fixtures/locks';
import { aNote, idOf, NOON } from '../../fixtures/records';

useRealLocks();
emptyDatabaseAfterEach();

/** What reading and writing notes waits for besides the disk. */
const gates = vi.hoisted(() => ({ read: Promise.resolve(), write: Promise.resolve() }));
vi.mock('@/lib/db/notes', async (original) => {
  const notes = await original<typeof Notes>();
  return {
    ...notes,
    noteText: async (...about: Parameters<typeof notes.noteText>) => {
      const text = await notes.noteText(...about);
      await gates.read;
      return text;
    },
    writeNote: async (...note: Parameters<typeof notes.writeNote>) => {
      await gates.write;
      await notes.writeNote(...note);
    },
  };
});
afterEach(() => {
  gates.read = gates.write = Promise.resolve();
  localStorage.clear();
});

/** A window with the note about one subject of the conversation. */
class Window {
  readonly #hook;
  readonly shown: string[] = [];

  constructor(subject = 'conversation') {
    this.#hook = renderHook(
      (about: string) => {
        const note = useNote(idOf(1), about);
        this.shown.push(note.text);
        return note;
      },
      { initialProps: subject },
    );
  }

  get note(): ReturnType<typeof useNote> {
    return this.#hook.result.current;
  }

  isReady(): Promise<void> {
    return vi.waitFor(() => {
      expect(this.note.isReady).toBe(true);
    });
  }

  shows(text: string): Promise<void> {
    return vi.waitFor(() => {
      expect(this.note.text).toBe(text);
    });
  }

  /** One letter after the other, as fast as keys can come. */
  async type(letters: string): Promise<void> {
    for (const letter of Array.from(letters)) {
      const before = this.note.text;
      await act(() => {
        this.note.onInput(before + letter);
      });
      expect(this.note.text).toBe(before + letter);
    }
  }

  about(subject: string): void {
    this.#hook.rerender(subject);
  }

  close(): void {
    this.#hook.unmount();
  }
}

const stored = (): Promise<string> => noteText(idOf(1), 'conversation');
const SENTENCE = 'Ze begon zelf klein: drie gesprekken, toen een proefweek. Vraag naar Ingrid! ';

describe('a note in one window', () => {
  it('begins with what is stored', async () => {
    await putRaw('notes', aNote({ text: 'Vraag naar Ingrid.' }));
    const window = new Window();
    expect(window.note.isReady).toBe(false);
    await window.isReady();
    expect(window.note).toMatchObject({ text: 'Vraag naar Ingrid.', place: 'here' });
    expect(window.note.state.name).toBe('stored');
  });

  it('typed at full speed has every letter in its place, on the screen and on disk', async () => {
    const window = new Window();
    await window.isReady();
    await window.type(SENTENCE.repeat(3));
    await window.note.flush();
    expect(await stored()).toBe(SENTENCE.repeat(3));
    expect(window.note.state.name).toBe('stored');
  });

  it('closed at the last key and opened again at once has every letter', async () => {
    let text = '';
    for (let opening = 0; opening < 3; opening += 1) {
      const window = new Window();
      await window.isReady();
      expect(window.note.text).toBe(text);
      await window.type(SENTENCE);
      window.close();
      text += SENTENCE;
    }
    await vi.waitFor(async () => {
      expect(await stored()).toBe(text);
    });
  });

  it('left and entered again loses nothing', async () => {
    const window = new Window();
    await window.isReady();
    for (const word of ['een ', 'twee ', 'drie ']) {
      await window.type(word);
      await act(() => {
        window.note.onBlur();
      });
    }
    await window.type('vier');
    await window.note.flush();
    expect(await stored()).toBe('een twee drie vier');
  });

  it('that cannot be stored stays in the field, and is stored once there is room', async () => {
    const window = new Window();
    await window.isReady();
    const makeRoom = fillDisk();
    await window.type('hallo');
    await vi.waitFor(() => {
      expect(window.note.state.name).toBe('failed');
    });
    expect(window.note.text).toBe('hallo');
    makeRoom();
    await window.type('!');
    await window.note.flush();
    expect(await stored()).toBe('hallo!');
    expect(window.note.state.name).toBe('stored');
  });

  it('never shows the text of the note that stood there before', async () => {
    await putRaw('notes', aNote({ text: 'about the whole' }));
    const window = new Window();
    await window.shows('about the whole');
    window.shown.length = 0;
    window.about('a question');
    expect(window.note.isReady).toBe(false);
    await window.isReady();
    expect(window.shown).not.toContain('about the whole');
    await window.type('x');
    await window.note.flush();
    expect(await stored()).toBe('about the whole');
  });
});

describe('last words about a note that was put back meanwhile', () => {
  it.each([
    ['something else: both stay', 'Bel Karim.', 'Bel Karim.\n\nVraag naar Ingrid.'],
    ['the same and more: once', 'Vraag naar Ingrid. Bel Karim.', 'Vraag naar Ingrid. Bel Karim.'],
    ['the same and less: once', 'Vraag naar ', 'Vraag naar Ingrid.'],
    ['nothing: no empty lines', '', 'Vraag naar Ingrid.'],
  ])('says %s', async (_, restored, outcome) => {
    keepLastWords(`note:${idOf(1)}:conversation`, 'Vraag naar Ingrid.', ['Vraag']);
    await putRaw('notes', aNote({ text: restored }));
    const window = new Window();
    await window.isReady();
    expect(window.note.text).toBe(outcome);
    await window.note.flush();
    expect(await stored()).toBe(outcome);
    await vi.waitFor(() => {
      expect(localStorage).toHaveLength(0);
    });
  });
});

it('a note of a rehearsal leaves nothing behind, not even its last words', async () => {
  const { result } = renderHook(() => useNote(idOf(1), 'conversation'), {
    wrapper: ({ children }: { children: ComponentChildren }) => (
      <TimeContext.Provider value={quickTime(NOON, 5)}>{children}</TimeContext.Provider>
    ),
  });
  await vi.waitFor(() => {
    expect(result.current.isReady).toBe(true);
  });
  const disk = deferred();
  gates.write = disk.promise;
  await act(() => {
    result.current.onInput('hallo');
  });
  dispatchEvent(new Event('pagehide'));
  expect(localStorage.length).toBe(0);
  disk.resolve();
});

describe('a note in two windows', () => {
  it('is read in the second as it is written in the first', async () => {
    const [writer, reader] = [new Window(), new Window()];
    await writer.isReady();
    await writer.type('hallo');
    await reader.shows('hallo');
    expect(reader.note).toMatchObject({ place: 'elsewhere', isReady: false });
  });

  it('taken over in the middle of a word goes on with every letter, there and back', async () => {
    const [one, other] = [new Window(), new Window()];
    await one.isReady();
    let text = '';
    for (const [from, to] of [
      [one, other],
      [other, one],
      [one, other],
    ] as const) {
      await from.isReady();
      expect(from.note.text).toBe(text);
      await from.type(SENTENCE);
      text += SENTENCE;
      to.note.takeOver();
      await vi.waitFor(() => {
        expect(from.note.place).toBe('elsewhere');
      });
      await to.isReady();
      expect(to.note.text).toBe(text);
      await from.shows(text);
    }
    await other.type('.');
    await other.note.flush();
    expect(await stored()).toBe(`${text}.`);
  });

  it('is not taken over before a slow disk has the last letter', async () => {
    const [one, other] = [new Window(), new Window()];
    await one.isReady();
    const disk = deferred();
    gates.write = disk.promise;
    await one.type('hal');
    other.note.takeOver();
    await vi.waitFor(() => {
      expect(one.note.place).toBe('elsewhere');
    });
    expect(other.note.place).toBe('elsewhere');
    disk.resolve();
    await other.isReady();
    expect(other.note.text).toBe('hal');
  });

  it('is not typed in before the last letter of the other window was read, however slowly', async () => {
    const [one, other] = [new Window(), new Window()];
    await one.isReady();
    const reading = deferred();
    gates.read = reading.promise;
    await one.type('hal');
    other.note.takeOver();
    await vi.waitFor(() => {
      expect(other.note.place).toBe('here');
    });
    expect(other.note.isReady).toBe(false);
    reading.resolve();
    await other.isReady();
    expect(other.note.text).toBe('hal');
  });

  it('taken over at the very key is not ready before that letter is there', async () => {
    const [one, other] = [new Window(), new Window()];
    await one.isReady();
    const typing = one.type(SENTENCE);
    other.note.takeOver();
    await typing;
    await other.isReady();
    expect(SENTENCE.startsWith(other.note.text)).toBe(true);
    expect(other.note.text).toBe(await stored());
  });

  it('goes on in the second when the first is closed', async () => {
    const [one, other] = [new Window(), new Window()];
    await one.isReady();
    await one.type(SENTENCE);
    one.close();
    await other.isReady();
    expect(other.note.text).toBe(SENTENCE);
  });
});
