import { newId } from '@/lib/db/ids';
import { addMark, changeMark, deleteMark } from '@/lib/db/marks';
import { elapsed } from '@/lib/domain/clock';
import type { Conversation } from '@/lib/domain/conversation';
import type { Mark, MarkKind } from '@/lib/domain/mark';
import type { Instant } from '@/lib/domain/time';

/** The moment of `now`, tagged: to be kept with `keepMark`. */
export const tagMoment = (conversation: Conversation, kind: MarkKind, now: Instant): Mark => ({
  id: newId(),
  conversationId: conversation.id,
  kind,
  text: '',
  atMs: elapsed(conversation, now),
  isSettled: false,
  createdAt: now,
  updatedAt: now,
});

/** Stores a tagged moment; words may follow at once. */
export const keepMark = (mark: Mark): Promise<void> => addMark(mark);

export async function wordMark(id: string, text: string, now: Instant): Promise<void> {
  await changeMark(id, now, (mark) => ({ ...mark, text }));
}

/** Makes it another kind of moment: whose promise it was. */
export async function retagMark(id: string, kind: MarkKind, now: Instant): Promise<void> {
  await changeMark(id, now, (mark) => ({ ...mark, kind }));
}

/** A side-track was taken up again. */
export async function settleMark(id: string, now: Instant): Promise<void> {
  await changeMark(id, now, (mark) => ({ ...mark, isSettled: true }));
}

export const removeMark = (id: string, now: Instant): Promise<void> => deleteMark(id, now);
