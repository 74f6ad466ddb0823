import { notesOf } from '@/lib/db/notes';
import type { Note } from '@/lib/domain/note';
import { useLive } from './use-live';

/** What was written during one conversation, to read; null until read. */
export function useNotes(conversationId: string): readonly Note[] | null {
  const { value, isFresh } = useLive(() => notesOf(conversationId), [conversationId]);
  return isFresh ? (value ?? null) : null;
}
