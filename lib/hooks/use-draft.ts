import { useEffect, useRef, useState } from 'preact/hooks';
import { NewestWriter, type WriteState } from './newest-writer';

export interface Draft {
  /** What the field shows. */
  readonly text: string;
  readonly state: WriteState;
  readonly onInput: (text: string) => void;
  readonly onBlur: () => void;
  /** Resolves when all that was typed is on disk. */
  readonly flush: () => Promise<void>;
}

/**
 * Text that is on disk as it is typed. The field owns its text from the first input until it is left and stored: whatever the
 * store says meanwhile, no letter is taken away. `subject` names what is edited; another subject begins anew.
 */
export function useDraft(subject: string, stored: string, save: (text: string) => Promise<void>): Draft {
  const [owned, setOwned] = useState<{ subject: string; text: string; isLeft: boolean } | null>(null);
  const [told, setTold] = useState<{ subject: string; state: WriteState } | null>(null);
  const writer = useRef<{ subject: string; writer: NewestWriter<string> } | null>(null);

  if (writer.current?.subject !== subject) {
    void writer.current?.writer.flush();
    const tell = (state: WriteState): void => {
      setTold((before) => (writer.current?.subject === subject ? { subject, state } : before));
    };
    writer.current = { subject, writer: new NewestWriter(save, tell) };
  }
  const own = owned?.subject === subject ? owned : null;
  const state: WriteState = told?.subject === subject ? told.state : { name: 'stored' };

  useEffect(() => {
    const flush = (): void => void writer.current?.writer.flush();
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, []);

  // Left and stored, the field is given back; not before the store tells the same text, since it tells of a write later than it is done.
  useEffect(() => {
    if (own?.isLeft && own.text === stored && state.name === 'stored') setOwned(null);
  }, [own?.isLeft, own?.text, stored, state.name]);

  return {
    text: own?.text ?? stored,
    state,
    onInput: (text) => {
      setOwned({ subject, text, isLeft: false });
      writer.current?.writer.write(text);
    },
    onBlur: () => {
      setOwned((now) => now && { ...now, isLeft: true });
      void writer.current?.writer.flush();
    },
    flush: () => writer.current?.writer.flush() ?? Promise.resolve(),
  };
}
