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

/** It is settled: telling how it ended is due today for everybody who helped, the one who made an introduction too. */
export async function tellEveryone(now: Instant): Promise<Undo> {
  const talks = (await listConversations()).filter(({ endedAt }) => endedAt !== null);
  const helped = new Map<string, string>();
  for (const { id, personId } of talks) {
    const person = personId === null ? null : await getPerson(personId);
    for (const helper of [person?.id, person?.viaPersonId]) if (helper != null) helped.set(helper, id);
  }
  const dueOn = dateOf(now);
  const undo = await write([database.followUps, database.tombstones], async () => {
    const promised = (await openFollowUps()).filter(({ kind }) => kind === 'how-it-ended');
    const steps: Undo[] = [];
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
      steps.push(async (later) => {
        if (before) await changeFollowUp(id, later, () => before);
        else await deleteFollowUp(id, later);
      });
    }
    return steps;
  });
  await wakeWorker();
  return async (later) => {
    await write([database.followUps, database.tombstones], async () => {
      for (const step of undo) await step(later);
    });
    await wakeWorker();
  };
}
