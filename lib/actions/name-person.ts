import { listConversations } from '@/lib/db/conversations';
import { newId } from '@/lib/db/ids';
import { addPerson, changePerson, listPeople } from '@/lib/db/people';
import { isSameName, newPerson, tidyName, type Person } from '@/lib/domain/person';
import type { Instant } from '@/lib/domain/time';

/** The id of whoever goes by this name, whatever its capitals and spaces; null for nobody, and for no name. */
export async function personNamed(name: string): Promise<string | null> {
  return namedAmong(await listPeople(), name)?.id ?? null;
}

/** The one of these people who goes by this name. */
export function namedAmong<P extends Pick<Person, 'name'>>(people: readonly P[], name: string): P | null {
  return tidyName(name) === '' ? null : (people.find((person) => isSameName(person.name, name)) ?? null);
}

/** Makes a person of this name; null for no name. */
export async function meet(name: string, now: Instant): Promise<string | null> {
  const wanted = tidyName(name);
  if (wanted === '') return null;
  const id = newId();
  await addPerson(newPerson(id, wanted, now));
  return id;
}

/**
 * Whom the conversation is with once its name reads so. A name put right is the same person, unless another conversation knows
 * them by the old name or somebody else is known by the new one.
 */
export async function personAfter(
  conversationId: string,
  name: string,
  now: Instant,
): Promise<string | null> {
  const known = await personNamed(name);
  if (known !== null || name.trim() === '') return known;
  const conversations = await listConversations();
  const before = conversations.find(({ id }) => id === conversationId)?.personId ?? null;
  const isShared = conversations.some(({ id, personId }) => id !== conversationId && personId === before);
  if (before === null || isShared) return meet(name, now);
  await changePerson(before, now, (person) => ({ ...person, name: tidyName(name) }));
  return before;
}
