import { changePerson } from '@/lib/db/people';
import type { Person } from '@/lib/domain/person';
import type { Instant } from '@/lib/domain/time';

/** Writes down something about a person. */
export async function describePerson(
  id: string,
  about: Partial<Omit<Person, 'id' | 'createdAt' | 'updatedAt'>>,
  now: Instant,
): Promise<void> {
  await changePerson(id, now, (person) => ({ ...person, ...about }));
}
