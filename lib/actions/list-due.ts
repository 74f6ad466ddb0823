import { conversationsEndedSince, conversationsWith } from '@/lib/db/conversations';
import { database } from '@/lib/db/database';
import { exchangesWith } from '@/lib/db/exchanges';
import { followUpsOf, followUpsWith, openFollowUps } from '@/lib/db/follow-ups';
import { marksOf } from '@/lib/db/marks';
import { getPeople, peopleInRhythm } from '@/lib/db/people';
import { readFrom } from '@/lib/db/store';
import { dayAfter } from '@/lib/domain/day';
import { isIntroduced, THANKS_OWED_FOR_DAYS, whatIsDue, type DueEntry } from '@/lib/domain/due';
import { instantOf } from '@/lib/domain/local-time';
import type { Person } from '@/lib/domain/person';

/** Everything that is to come back, the first due first. Reads what ended lately and who is in a rhythm, not the whole past. */
export const listDue = (today: string): Promise<DueEntry[]> => readFrom(tables(), () => readDue(today));

const tables = () => [
  database.conversations,
  database.people,
  database.marks,
  database.followUps,
  database.exchanges,
];

async function readDue(today: string): Promise<DueEntry[]> {
  const from = instantOf(dayAfter(today, -THANKS_OWED_FOR_DAYS), '00:00');
  const [recent, inRhythm, open] = await Promise.all([
    conversationsEndedSince(from),
    peopleInRhythm(),
    openFollowUps(),
  ]);
  const recentIds = recent.map(({ id }) => id);
  const rhythmIds = inRhythm.map(({ id }) => id);
  const [others, marks, ofTalks, withPeople, exchanges] = await Promise.all([
    getPeople(unique([...recent, ...open].map(({ personId }) => personId))),
    gather(recentIds, marksOf),
    gather(recentIds, followUpsOf),
    gather(rhythmIds, followUpsWith),
    gather(rhythmIds, exchangesWith),
  ]);
  const people = byId([...others, ...inRhythm]);
  const thanked = ofTalks.filter(({ kind }) => kind === 'thank-referrer').map((one) => one.conversationId);
  const unthanked = unique(recent.filter(({ id }) => !thanked.includes(id)).map(({ personId }) => personId));
  const introduced = people.filter((person) => isIntroduced(person) && unthanked.includes(person.id));
  const [conversations, referrers] = await Promise.all([
    gather(unique([...introduced.map(({ id }) => id), ...rhythmIds]), conversationsWith),
    getPeople(unique(people.map(({ viaPersonId }) => viaPersonId))),
  ]);
  const facts = {
    conversations: byId([...recent, ...conversations]),
    marks,
    people,
    followUps: byId([...open, ...ofTalks, ...withPeople]),
    exchanges,
  };
  const known = new Map([...people, ...referrers].map((person) => [person.id, person]));
  const withWhom = new Map(facts.conversations.map(({ id, personId }) => [id, personId]));
  const find = (id: string | null | undefined): Person | null => known.get(id ?? '') ?? null;
  return whatIsDue(facts, today).map((due) => ({
    ...due,
    person: find(due.personId),
    talkedWith: find(withWhom.get(due.conversationId ?? '')),
  }));
}

const gather = async <T>(ids: readonly string[], read: (id: string) => Promise<T[]>): Promise<T[]> =>
  (await Promise.all(ids.map(read))).flat();

const unique = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

const byId = <T extends { readonly id: string }>(rows: readonly T[]): T[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];
