import { wakeWorker } from '@/lib/browser/wake-worker';
import { listConversations } from '@/lib/db/conversations';
import { database } from '@/lib/db/database';
import { addFollowUp, changeFollowUp, deleteFollowUp, openFollowUps } from '@/lib/db/follow-ups';
import { newId } from '@/lib/db/ids';
import { getPerson } from '@/lib/db/people';
import { write } from '@/lib/db/store';
import { dateOf } from '@/lib/domain/local-time';
import type { Instant } from '@/lib/domain/time';
import type { Undo } from './undo';

/**
 * It is settled: telling how it ended is due today for everybody who helped, the one who made an introduction too. Answers how many people
 * that are.
 */
export async function tellEveryone(now: Instant): Promise<{ readonly count: number; readonly undo: Undo }> {
  const talks = (await listConversations()).filter(({ endedAt }) => endedAt !== null);
  const helped = new Map<string, string>();
  for (const { id, personId } of talks) {
    const person = personId === null ? null : await getPerson(personId);
    for (const helper of [person?.id, person?.viaPersonId]) if (helper != null) helped.set(helper, id);
  }
  const dueOn = dateOf(now);
  const steps = await write([database.followUps, database.tombstones], async () => {
    const promised = (await openFollowUps()).filter(({ kind }) => kind === 'how-it-ended');
    const undone: Undo[] = [];
    for (const [personId, conversationId] of helped) {
      const before = promised.find((known) => known.personId === personId);
      const id = before?.id ?? newId();
      if (before) await changeFollowUp(id, now, (known) => ({ ...known, dueOn }));
      else {
        await addFollowUp({
          id,
          createdAt: now,
          updatedAt: now,
          kind: 'how-it-ended',
          personId,
          conversationId,
          markId: null,
          text: '',
          dueOn,
          outcome: null,
          outcomeAt: null,
        });
      }
      undone.push(async (later) => {
        if (before) await changeFollowUp(id, later, () => before);
        else await deleteFollowUp(id, later);
      });
    }
    return undone;
  });
  await wakeWorker();
  const undo: Undo = async (later) => {
    await write([database.followUps, database.tombstones], async () => {
      for (const step of steps) await step(later);
    });
    await wakeWorker();
  };
  return { count: helped.size, undo };
}
