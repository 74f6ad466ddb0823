import { wakeWorker } from '@/lib/browser/wake-worker';
import { changeConversation } from '@/lib/db/conversations';
import { deleteDraft } from '@/lib/db/drafts';
import { write } from '@/lib/db/store';
import type { Conversation } from '@/lib/domain/conversation';
import type { Instant } from '@/lib/domain/time';
import { agreedAnew, planTables } from './plan-conversation';

/** What an invitation says of a conversation that was planned before; null or empty where it says nothing. */
export interface Move {
  readonly plannedFor: Instant | null;
  readonly lengthMin: number | null;
  readonly meetingLink: string;
}

/**
 * Moves what was planned, or plans again what was called off; all that was prepared for it stays. The draft of the form goes in the same
 * breath. Answers how to move it back at a moment.
 */
export async function movePlan(
  id: string,
  to: Move,
  now: Instant,
  draftId: string,
): Promise<(now: Instant) => Promise<void>> {
  let before: Pick<Conversation, 'status' | 'plannedFor' | 'meetingLink' | 'agreements'> | null = null;
  await write(planTables(), async () => {
    await changeConversation(id, now, (conversation) => {
      const { status, plannedFor, meetingLink, agreements } = conversation;
      before = { status, plannedFor, meetingLink, agreements };
      return {
        ...conversation,
        status: status === 'cancelled' ? 'planned' : status,
        plannedFor: to.plannedFor ?? plannedFor,
        meetingLink: to.meetingLink || meetingLink,
        agreements: to.lengthMin === null ? agreements : agreedAnew(conversation, to.lengthMin, now),
      };
    });
    await deleteDraft(draftId);
  });
  await wakeWorker();
  return async (backAt) => {
    await changeConversation(id, backAt, (conversation) => ({ ...conversation, ...before }));
    await wakeWorker();
  };
}
