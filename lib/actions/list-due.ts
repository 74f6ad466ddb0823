import { conversationsEndedSince, conversationsWith } from '@/lib/db/conversations';
import { exchangesWith } from '@/lib/db/exchanges';
import { followUpsOf, followUpsWith, openFollowUps } from '@/lib/db/follow-ups';
import { marksOf } from '@/lib/db/marks';
import { getPerson, peopleInRhythm } from '@/lib/db/people';
import type { Conversation } from '@/lib/domain/conversation';
import { dayAfter } from '@/lib/domain/day';
import { THANKS_OWED_FOR_DAYS, whatIsDue, type DueEntry } from '@/lib/domain/due';
import { instantOf } from '@/lib/domain/local-time';
import type { Person } from '@/lib/domain/person';

/** Everything that is to come back, the first due first. Reads what ended lately and who is in a rhythm, not the whole past. */
export async function listDue(today: string): Promise<DueEntry[]> {
  const from = instantOf(dayAfter(today, -THANKS_OWED_FOR_DAYS), '00:00');
  const [recent, inRhythm, open] = await Promise.all([
    conversationsEndedSince(from),
    peopleInRhythm(),
    openFollowUps(),
  ]);
  const ids = unique([
    ...[...recent, ...open].map(({ personId }) => personId),
    ...inRhythm.map(({ id }) => id),
  ]);
  const people = (await Promise.all(ids.map(getPerson))).filter((person) => person !== null);
  const about = unique([...recent.map(({ personId }) => personId), ...inRhythm.map(({ id }) => id)]);
  const [marks, ofTalks, withPeople, exchanges, conversations] = await Promise.all([
    gather(
      recent.map(({ id }) => id),
      marksOf,
    ),
    gather(
      recent.map(({ id }) => id),
      followUpsOf,
    ),
    gather(
      inRhythm.map(({ id }) => id),
      followUpsWith,
    ),
    gather(
      inRhythm.map(({ id }) => id),
      exchangesWith,
    ),
    gather(about, conversationsWith),
  ]);
  const facts = {
    conversations: byId([...recent, ...conversations]),
    marks,
    people,
    followUps: byId([...open, ...ofTalks, ...withPeople]),
    exchanges,
  };
  const referrers = await Promise.all(unique(people.map(({ viaPersonId }) => viaPersonId)).map(getPerson));
  const known = [...people, ...referrers.filter((person) => person !== null)];
  const talkedWith = (id: string | null): string | null | undefined =>
    facts.conversations.find((talk: Conversation) => talk.id === id)?.personId;
  const find = (id: string | null | undefined): Person | null =>
    known.find((person) => person.id === id) ?? null;
  return whatIsDue(facts, today).map((due) => ({
    ...due,
    person: find(due.personId),
    talkedWith: find(talkedWith(due.conversationId)),
  }));
}

const gather = async <T>(ids: readonly string[], read: (id: string) => Promise<T[]>): Promise<T[]> =>
  (await Promise.all(ids.map(read))).flat();

const unique = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

const byId = <T extends { readonly id: string }>(rows: readonly T[]): T[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];
