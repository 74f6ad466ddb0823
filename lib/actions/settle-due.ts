import { wakeWorker } from '@/lib/browser/wake-worker';
import { database } from '@/lib/db/database';
import { addFollowUp, changeFollowUp, deleteFollowUp, followUpsOf, followUpsWith } from '@/lib/db/follow-ups';
import { newId } from '@/lib/db/ids';
import { write } from '@/lib/db/store';
import { dayAfter } from '@/lib/domain/day';
import type { Due } from '@/lib/domain/due';
import type { FollowUp } from '@/lib/domain/follow-up';
import { dateOf } from '@/lib/domain/local-time';
import type { Instant } from '@/lib/domain/time';
import type { Undo } from './undo';

/** What the user says about something that came back: it is done, need not be done, is not done after all, or another day. */
export type Decision = Pick<FollowUp, 'outcome'> | Pick<FollowUp, 'dueOn'>;

/** How it ended is told this long after the thank-you, when most of it is known. In days. */
const ENDED_AFTER_DAYS = 42;

/** Carries out the decision. Whoever was thanked hears later on how it ended. */
export async function decide(due: Due, decision: Decision, now: Instant): Promise<Undo> {
  const undo = await write([database.followUps, database.tombstones], async () => {
    const stored = await store(due, decision, now);
    const isThanked = due.kind === 'thank-you' && 'outcome' in decision && decision.outcome === 'done';
    const promised = isThanked ? await promiseTheEnd(due, now) : null;
    return async (later: Instant): Promise<void> => {
      await stored(later);
      if (promised !== null) await deleteFollowUp(promised, later);
    };
  });
  await wakeWorker();
  return async (later) => {
    await write([database.followUps, database.tombstones], () => undo(later));
    await wakeWorker();
  };
}

/** Writes down something to come back to, on a day of the user's choice. */
export async function planFollowUp(
  about: Pick<FollowUp, 'kind' | 'personId' | 'text' | 'dueOn'>,
  now: Instant,
): Promise<Undo> {
  const { id } = await add({ ...about, conversationId: null, markId: null }, {}, now);
  await wakeWorker();
  return async (later) => {
    await deleteFollowUp(id, later);
    await wakeWorker();
  };
}

async function store(due: Due, decision: Decision, now: Instant): Promise<Undo> {
  const changes: Partial<FollowUp> =
    'outcome' in decision ? { ...decision, outcomeAt: decision.outcome && now } : decision;
  const before = due.followUp ?? (await alreadyStored(due));
  if (before === null) {
    const { id } = await add(due, changes, now);
    return (later) => deleteFollowUp(id, later);
  }
  await changeFollowUp(before.id, now, (known) => ({ ...known, ...changes }));
  return async (later) => {
    await changeFollowUp(before.id, later, () => before);
  };
}

/** Another window may have decided about the same thing. */
async function alreadyStored({ kind, conversationId, markId }: Due): Promise<FollowUp | null> {
  if (conversationId === null) return null;
  const known = await followUpsOf(conversationId);
  return known.find((followUp) => followUp.kind === kind && followUp.markId === markId) ?? null;
}

async function promiseTheEnd({ personId, conversationId }: Due, now: Instant): Promise<string | null> {
  const kind = 'how-it-ended';
  if (personId === null) return null;
  const isPromised = (await followUpsWith(personId)).some(
    (known) => known.kind === kind && known.outcome === null,
  );
  if (isPromised) return null;
  const dueOn = dayAfter(dateOf(now), ENDED_AFTER_DAYS);
  return (await add({ kind, personId, conversationId, markId: null, text: '', dueOn }, {}, now)).id;
}

async function add(
  { kind, personId, conversationId, markId, text, dueOn }: Omit<Due, 'key' | 'followUp'>,
  changes: Partial<FollowUp>,
  now: Instant,
): Promise<FollowUp> {
  const followUp: FollowUp = {
    id: newId(),
    createdAt: now,
    updatedAt: now,
    kind,
    personId,
    conversationId,
    markId,
    text,
    dueOn,
    outcome: null,
    outcomeAt: null,
    ...changes,
  };
  await addFollowUp(followUp);
  return followUp;
}
