import { wakeWorker } from '@/lib/browser/wake-worker';
import { conversationsWith, listConversations } from '@/lib/db/conversations';
import { dropCopies, whenNoCopyIsMade } from '@/lib/db/copies';
import { erasePerson as eraseFromRecords } from '@/lib/db/erase-person';
import { addExchange, deleteExchange, exchangesWith, listExchanges } from '@/lib/db/exchanges';
import { followUpsWith } from '@/lib/db/follow-ups';
import { newId } from '@/lib/db/ids';
import { marksOf } from '@/lib/db/marks';
import { addPerson, getPerson, listPeople, peopleVia } from '@/lib/db/people';
import type { Conversation } from '@/lib/domain/conversation';
import type { Exchange } from '@/lib/domain/exchange';
import type { FollowUp } from '@/lib/domain/follow-up';
import { instantOf } from '@/lib/domain/local-time';
import type { Mark } from '@/lib/domain/mark';
import { newPerson, tidyName, type Person } from '@/lib/domain/person';
import type { Instant } from '@/lib/domain/time';

export { countErasure } from '@/lib/db/erase-person';

/**
 * Erases a person everywhere, also from the copies this browser keeps; a new one is made when a page opens next. Answers how to take it
 * back. Back-ups that the user saved are theirs.
 */
export async function erasePerson(personId: string, now: Instant): Promise<() => Promise<void>> {
  const undo = await eraseFromRecords(personId, now);
  // A copy that is being made was read before this, and would be there after it.
  await whenNoCopyIsMade(dropCopies);
  await wakeWorker();
  return async () => {
    await undo();
    await wakeWorker();
  };
}

/** Somebody, and when there was contact last: a conversation that was held, or something that was logged. */
export interface Acquaintance {
  readonly person: Person;
  readonly lastContactAt: Instant | null;
}

/** Everybody, by name. */
export async function listWithLastContact(): Promise<Acquaintance[]> {
  const [people, conversations, exchanges] = await Promise.all([
    listPeople(),
    listConversations(),
    listExchanges(),
  ]);
  const last = new Map<string, Instant>();
  const note = (personId: string | null, at: Instant | null): void => {
    if (personId !== null && at !== null && at > (last.get(personId) ?? 0)) last.set(personId, at);
  };
  for (const { personId, startedAt } of conversations) note(personId, startedAt);
  for (const { personId, on } of exchanges) note(personId, instantOf(on, '12:00'));
  return people.map((person) => ({ person, lastContactAt: last.get(person.id) ?? null }));
}

/** All that is known of one person. */
export interface PersonRecord {
  readonly person: Person;
  /** Who made the introduction, and whom they led to. */
  readonly through: Person | null;
  readonly ledTo: readonly Person[];
  /** The latest first. */
  readonly conversations: readonly Conversation[];
  readonly marks: readonly Mark[];
  readonly followUps: readonly FollowUp[];
  readonly exchanges: readonly Exchange[];
}

/** Null when there is no such person. */
export async function readPersonRecord(id: string): Promise<PersonRecord | null> {
  const person = await getPerson(id);
  if (person === null) return null;
  const [through, ledTo, conversations, followUps, exchanges] = await Promise.all([
    person.viaPersonId === null ? null : getPerson(person.viaPersonId),
    peopleVia(id),
    conversationsWith(id),
    followUpsWith(id),
    exchangesWith(id),
  ]);
  const latestFirst = conversations.sort((a, b) => whenOf(b) - whenOf(a));
  const marks = (await Promise.all(latestFirst.map((conversation) => marksOf(conversation.id)))).flat();
  return {
    person,
    through,
    ledTo,
    conversations: latestFirst,
    marks,
    followUps,
    exchanges,
  };
}

const whenOf = ({ startedAt, plannedFor, createdAt }: Conversation): number =>
  startedAt ?? plannedFor ?? createdAt;

/** Makes a record of somebody. Answers its id. */
export async function meetPerson(name: string, now: Instant): Promise<string> {
  const id = newId();
  await addPerson(newPerson(id, tidyName(name), now));
  return id;
}

/** Writes down something that went between the user and somebody. Answers its id. */
export async function logExchange(
  about: Pick<Exchange, 'personId' | 'direction' | 'text' | 'on'>,
  now: Instant,
): Promise<string> {
  const id = newId();
  await addExchange({ ...about, id, createdAt: now, updatedAt: now });
  // A contact begins the rhythm anew, which the icon may count.
  await wakeWorker();
  return id;
}

/** Takes it away. Answers how to take that back. */
export async function removeExchange(exchange: Exchange, now: Instant): Promise<() => Promise<void>> {
  await deleteExchange(exchange.id, now);
  return () => addExchange(exchange);
}
