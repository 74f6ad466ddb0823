import { noteText, writeNote } from '@/lib/db/notes';
import { useStoredText, type StoredText } from './use-stored-text';
import { useTime } from './use-time';

/** One note: shown as stored, edited in one window at a time. */
export function useNote(conversationId: string, subject: string): StoredText {
  const time = useTime();
  return useStoredText(
    `note:${conversationId}:${subject}`,
    () => noteText(conversationId, subject),
    (text) => writeNote(conversationId, subject, text, time.now()),
  );
}
