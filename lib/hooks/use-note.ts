import { useRef } from 'preact/hooks';
import { noteText, writeNote } from '@/lib/db/notes';
import { useDraft, type Draft } from './use-draft';
import { useEditor, type EditorPlace } from './use-editor';
import { useLive } from './use-live';
import { useTime } from './use-time';

export interface NoteDraft extends Draft {
  readonly place: EditorPlace;
  readonly takeOver: () => void;
  /** Whether the newest stored text has been read, so that typing can begin. */
  readonly isReady: boolean;
}

/** One note: shown as stored, edited in one window at a time. */
export function useNote(conversationId: string, subject: string): NoteDraft {
  const time = useTime();
  const name = `note:${conversationId}:${subject}`;
  const flush = useRef<() => Promise<void>>(() => Promise.resolve());
  const editor = useEditor(name, () => flush.current());
  // Becoming the editor asks anew: what the other window wrote last must be here before the first letter is typed.
  const answer = useLive(
    async () => ({ name, text: await noteText(conversationId, subject) }),
    [conversationId, subject, editor.turn],
  );
  // Until this note is read the answer is that to an earlier question, which may have been about another note.
  const stored = answer.value?.name === name ? answer.value.text : '';
  const draft = useDraft(
    `${name}#${String(editor.turn)}`,
    stored,
    (text) => writeNote(conversationId, subject, text, time.now()),
    editor.place === 'here' ? name : null,
  );
  flush.current = draft.flush;
  return {
    ...draft,
    text: editor.place === 'here' ? draft.text : stored,
    place: editor.place,
    takeOver: editor.takeOver,
    isReady: editor.place === 'here' && answer.isFresh,
  };
}
