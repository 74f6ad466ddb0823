import { useNote } from '@/lib/hooks/use-note';
import { NoteDraftSection, type NoteLook } from './NoteDraftSection';

export interface NoteSectionProps extends NoteLook {
  conversationId: string;
  subject: string;
}

/** One note, bound to its place on disk. */
export function NoteSection({ conversationId, subject, ...look }: NoteSectionProps) {
  return <NoteDraftSection note={useNote(conversationId, subject)} {...look} />;
}
