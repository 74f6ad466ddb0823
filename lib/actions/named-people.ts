import { conversationsWith } from '@/lib/db/conversations';
import { database } from '@/lib/db/database';
import { exchangesWith } from '@/lib/db/exchanges';
import { followUpsWith } from '@/lib/db/follow-ups';
import { addMark, changeMark, marksOf } from '@/lib/db/marks';
import { changePerson, deletePerson, listPeople, restorePerson } from '@/lib/db/people';
import { write } from '@/lib/db/store';
import type { Conversation } from '@/lib/domain/conversation';
import type { Mark } from '@/lib/domain/mark';
import { nameKey, namedWords, readNamed, type Named } from '@/lib/domain/named';
import type { Person } from '@/lib/domain/person';
import type { Instant } from '@/lib/domain/time';
import { isNamed, meetNamedPeople, tagMoment } from './mark-moment';
import type { Undo } from './undo';

/** Somebody who was named in a talk, and the person they became; null while they are not met. */
export interface NamedPerson {
  readonly mark: Mark;
  readonly person: Person | null;
}

/** Everybody who was named in this talk, once each, without those that were skipped. */
export async function namedIn(conversationId: string): Promise<NamedPerson[]> {
  const people = await listPeople();
  const marks = (await marksOf(conversationId)).filter(
    ({ kind, text, isSettled }) => kind === 'name' && text.trim() !== '' && !isSettled,
  );
  return marks
    .filter(({ text }, place) => marks.findIndex((other) => nameKey(other.text) === nameKey(text)) === place)
    .map((mark) => ({
      mark,
      person: people.find((person) => isNamed(person, readNamed(mark.text).name)) ?? null,
    }));
}

/** This mark, and every other of the same name in its talk. */
const marksOfName = async ({ conversationId, text }: Mark): Promise<Mark[]> =>
  (await marksOf(conversationId)).filter(
    (mark) => mark.kind === 'name' && !mark.isSettled && nameKey(mark.text) === nameKey(text),
  );

async function changeAll(marks: readonly Mark[], now: Instant, to: Partial<Mark>): Promise<void> {
  for (const { id } of marks) await changeMark(id, now, (known) => ({ ...known, ...to }));
}

/** Marks somebody who was named after all, and makes a person of them; nobody for no words. */
export async function addNamed(conversation: Conversation, typed: string, now: Instant): Promise<void> {
  const text = typed.trim();
  if (text === '') return;
  await addMark({ ...tagMoment(conversation, 'name', now), text });
  await meetNamedPeople(conversation.id, now);
}

/** Puts right how somebody is called and where they work, in the mark as with the person. */
export async function correctNamed({ mark, person }: NamedPerson, to: Named, now: Instant): Promise<void> {
  await write([database.marks, database.people], async () => {
    await changeAll(await marksOfName(mark), now, { text: namedWords(to) });
    if (person) await changePerson(person.id, now, (known) => ({ ...known, ...to }));
  });
}

/** This name needs nothing more. A person who is known for nothing else goes with it. */
export async function skipNamed({ mark, person }: NamedPerson, now: Instant): Promise<Undo> {
  const isOnlyNamed =
    person !== null && person.createdAt >= mark.createdAt && !(await isKnownOtherwise(person));
  const marks = await marksOfName(mark);
  await write([database.marks, database.people, database.tombstones], async () => {
    await changeAll(marks, now, { isSettled: true });
    if (isOnlyNamed) await deletePerson(person.id, now);
  });
  return async (later) => {
    if (isOnlyNamed) await restorePerson(person);
    await changeAll(marks, later, { isSettled: false });
  };
}

async function isKnownOtherwise({ id }: Person): Promise<boolean> {
  const known = await Promise.all([conversationsWith(id), followUpsWith(id), exchangesWith(id)]);
  return known.some((list) => list.length > 0);
}
