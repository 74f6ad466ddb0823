import { useNote } from '@/lib/hooks/use-note';
import { useOwnText } from '@/lib/hooks/use-own-text';
import { NoteDraftSection, type NoteLook } from './NoteDraftSection';

export interface NoteSectionProps extends NoteLook {
  conversationId: string;
  subject: string;
}

/** One note, bound to its place on disk. */
export function NoteSection({ conversationId, subject, ...look }: NoteSectionProps) {
  return <NoteDraftSection {...look} note={useNote(conversationId, subject)} />;
}

/** A text of the user's that belongs to no conversation, bound to its place on disk. */
export function OwnTextSection({ subject, ...look }: Omit<NoteLook, 'elapsedMs'> & { subject: string }) {
  return <NoteDraftSection {...look} elapsedMs={null} note={useOwnText(subject)} />;
}
