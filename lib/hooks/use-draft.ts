import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { doesGoOn, forgetLastWords, keepLastWords, readLastWords } from '@/lib/db/last-words';
import { failureName } from '@/lib/errors/errors';
import { NewestWriter, type WriteState } from './newest-writer';
import { UnsavedContext } from './unsaved';
import { useLeaving } from './use-leaving';
import { useTime } from './use-time';

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
 *
 * A page may be gone before its last letters are on disk. They are kept as last words; the next field that is `about` the same begins
 * with them and writes them. Null for a field that only shows, or whose text has not been read yet. Where another text has come in the
 * place of what they were typed over, `both` says what becomes of the two. A rehearsal keeps nothing.
 */
export function useDraft(
  subject: string,
  stored: string,
  save: (text: string) => Promise<void>,
  about: string | null = subject,
  both: (stored: string, left: string) => string = (newer) => newer,
): Draft {
  const lastWordsOf = useTime().isReal ? about : null;
  const [owned, setOwned] = useState<{ subject: string; text: string; isLeft: boolean } | null>(null);
  const [told, setTold] = useState<{ subject: string; state: WriteState } | null>(null);
  const open = useRef<Open | null>(null);
  const unsavedTexts = useContext(UnsavedContext);

  if (open.current?.subject !== subject) {
    if (open.current) leave(open.current);
    const tell = (state: WriteState): void => {
      if (state.name === 'stored') {
        if (opened.lastWordsOf !== null) forgetLastWords(opened.lastWordsOf);
        unsavedTexts.remove(subject);
      } else if (state.name === 'failed') {
        unsavedTexts.add({ subject, why: failureName(state.error), read: () => fresh.unsaved?.value ?? '' });
      }
      setTold((before) => (open.current?.subject === subject ? { subject, state } : before));
    };
    const fresh: NewestWriter<string> = new NewestWriter(save, tell);
    const opened: Open = { subject, stored, lastWordsOf, writer: fresh };
    open.current = opened;
  }
  open.current.stored = stored;
  open.current.lastWordsOf = lastWordsOf ?? open.current.lastWordsOf;
  const { writer } = open.current;
  const own = owned?.subject === subject ? owned : null;
  const state: WriteState = told?.subject === subject ? told.state : { name: 'stored' };

  useLeaving(() => {
    if (open.current) leave(open.current);
  });

  // Before anybody can type: the words that were left come first.
  useLayoutEffect(() => {
    const left = lastWordsOf === null ? null : readLastWords(lastWordsOf);
    if (lastWordsOf === null || left === null) return;
    const text = doesGoOn(left, stored) ? left.text : both(stored, left.text);
    if (text === stored) {
      forgetLastWords(lastWordsOf);
      return;
    }
    setOwned({ subject, text, isLeft: true });
    writer.write(text);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each text; what is stored changes as it is written
  }, [subject, lastWordsOf, writer]);

  // Left and stored, the field is given back; not before the store tells the same text, since it tells of a write later than it is done.
  // A letter may have come between what was drawn and this.
  useEffect(() => {
    if (own?.isLeft && own.text === stored && state.name === 'stored')
      setOwned((latest) => (latest === own ? null : latest));
  }, [own, stored, state.name]);

  return {
    text: own?.text ?? stored,
    state,
    onInput: (text) => {
      setOwned({ subject, text, isLeft: false });
      writer.write(text);
    },
    onBlur: () => {
      setOwned((now) => now && { ...now, isLeft: true });
      void writer.flush();
    },
    flush: () => writer.flush(),
  };
}

interface Open {
  readonly subject: string;
  stored: string;
  lastWordsOf: string | null;
  readonly writer: NewestWriter<string>;
}

/** What is not on disk yet is on its way, and kept in case the page is gone before it arrives. */
function leave({ stored, lastWordsOf, writer }: Open): void {
  if (writer.unsaved && lastWordsOf !== null)
    keepLastWords(lastWordsOf, writer.unsaved.value, [stored, ...writer.perhapsStored]);
  void writer.flush();
}
