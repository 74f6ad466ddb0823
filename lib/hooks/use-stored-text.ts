import { useRef } from 'preact/hooks';
import { bothTexts } from '@/lib/db/last-words';
import { useDraft, type Draft } from './use-draft';
import { useEditor, type EditorPlace } from './use-editor';
import { useLive } from './use-live';

export interface StoredText extends Draft {
  readonly place: EditorPlace;
  readonly takeOver: () => void;
  /** Whether the newest stored text has been read, so that typing can begin. */
  readonly isReady: boolean;
}

/** One text on disk, by a name of its own: shown as stored, edited in one window at a time. */
export function useStoredText(
  name: string,
  read: () => Promise<string>,
  write: (text: string) => Promise<void>,
): StoredText {
  const flush = useRef<() => Promise<void>>(() => Promise.resolve());
  const editor = useEditor(name, () => flush.current());
  // Becoming the editor asks anew: what the other window wrote last must be here before the first letter is typed.
  const answer = useLive(async () => ({ name, text: await read() }), [name, editor.turn]);
  // Until this text is read the answer is that to an earlier question, which may have been about another one.
  const stored = answer.value?.name === name ? answer.value.text : '';
  const isReady = editor.place === 'here' && answer.isFresh;
  const draft = useDraft(`${name}#${String(editor.turn)}`, stored, write, isReady ? name : null, bothTexts);
  flush.current = draft.flush;
  return {
    ...draft,
    text: editor.place === 'here' ? draft.text : stored,
    place: editor.place,
    takeOver: editor.takeOver,
    isReady,
  };
}
