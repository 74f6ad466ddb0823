import { notesOf } from '@/lib/db/notes';
import { useLive } from './use-live';

/** All texts written for one conversation, by subject, kept up to date; empty until read. */
export function useNotes(conversationId: string): ReadonlyMap<string, string> {
  const { value, isFresh } = useLive(() => notesOf(conversationId), [conversationId]);
  return new Map(isFresh ? value?.map(({ subject, text }) => [subject, text]) : []);
}
