import { conversationsWith, getConversation } from '@/lib/db/conversations';
import { database } from '@/lib/db/database';
import { newId } from '@/lib/db/ids';
import { addMark, changeMark, deleteMark, marksOf } from '@/lib/db/marks';
import { addPerson, changePerson, getPerson, listPeople } from '@/lib/db/people';
import { write } from '@/lib/db/store';
import { elapsed } from '@/lib/domain/clock';
import type { Conversation } from '@/lib/domain/conversation';
import type { Mark, MarkKind } from '@/lib/domain/mark';
import { readNamed, type Named } from '@/lib/domain/named';
import { isSameName, newPerson, type Person } from '@/lib/domain/person';
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

/** A side-track was taken up again, or waits once more after all. */
export async function settleMark(id: string, isSettled: boolean, now: Instant): Promise<void> {
  await changeMark(id, now, (mark) => ({ ...mark, isSettled }));
}

export const removeMark = (id: string, now: Instant): Promise<void> => deleteMark(id, now);

/**
 * A name was written in full: who is not known yet becomes a person, through whom the conversation was with. A name that is put right
 * is the same person still, as long as only this mark knows them. `former` is the name as it was settled before, or empty.
 */
export function settleName(mark: Mark, former: string, typed: string, now: Instant): Promise<void> {
  const named = readNamed(typed);
  const { name } = named;
  return write(tables(), async () => {
    const people = await listPeople();
    if (name === '' || people.some((person) => isNamed(person, name))) return;
    const made = people.find(
      (person) => isNamed(person, readNamed(former).name) && person.createdAt >= mark.createdAt,
    );
    if (made && (await conversationsWith(made.id)).length === 0) {
      await changePerson(made.id, now, (person) => ({ ...person, ...named }));
    } else await meet(named, mark.conversationId, now);
  });
}

/**
 * The same for every name of a conversation that is over: also for one that was being written when the panel was closed. Who was only
 * known by name is known through this conversation from here on.
 */
export function meetNamedPeople(conversationId: string, now: Instant): Promise<void> {
  return write(tables(), async () => {
    for (const { kind, text, isSettled } of await marksOf(conversationId)) {
      const named = readNamed(text);
      if (kind !== 'name' || isSettled || named.name === '') continue;
      const known = (await listPeople()).find((person) => isNamed(person, named.name));
      if (known) await leadTo(known, conversationId, now);
      else await meet(named, conversationId, now);
    }
  });
}

/** Asked for at each write: a rehearsal goes on with another database. */
const tables = () => [database.conversations, database.people, database.marks];

export const isNamed = (person: Person, name: string): boolean => isSameName(person.name, name);

async function meet({ name, organisation }: Named, conversationId: string, now: Instant): Promise<void> {
  const through = await personOf(conversationId);
  await addPerson({
    ...newPerson(newId(), name, now),
    organisation,
    viaWhom: through?.name ?? '',
    viaPersonId: through?.id ?? null,
  });
}

/** Nobody is led to whom the user spoke with before, or knows through somebody, or who led to the other. */
async function leadTo(known: Person, conversationId: string, now: Instant): Promise<void> {
  const through = await personOf(conversationId);
  if (through === null || through.id === known.id || through.viaPersonId === known.id) return;
  if (known.viaWhom !== '' || known.viaPersonId !== null) return;
  if ((await conversationsWith(known.id)).some(({ startedAt }) => startedAt !== null)) return;
  await changePerson(known.id, now, (person) => ({
    ...person,
    viaWhom: through.name,
    viaPersonId: through.id,
  }));
}

async function personOf(conversationId: string): Promise<Person | null> {
  const conversation = await getConversation(conversationId);
  return conversation?.personId ? getPerson(conversation.personId) : null;
}
