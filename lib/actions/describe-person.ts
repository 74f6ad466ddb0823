import { wakeWorker } from '@/lib/browser/wake-worker';
import { changePerson, listPeople } from '@/lib/db/people';
import type { Person } from '@/lib/domain/person';
import type { Instant } from '@/lib/domain/time';
import { namedAmong } from './name-person';

/** What a user writes down about a person. */
export type Description = Omit<Person, 'id' | 'createdAt' | 'updatedAt' | 'name' | 'viaPersonId'>;

/** Writes down something about a person. Who made the introduction is recognised by name among the people the user knows. */
export async function describePerson(id: string, about: Partial<Description>, now: Instant): Promise<void> {
  const { viaWhom } = about;
  const referrer = viaWhom === undefined ? undefined : namedAmong(await listPeople(), viaWhom);
  await changePerson(id, now, (person) => ({
    ...person,
    ...about,
    ...(referrer !== undefined && { viaPersonId: referrer && referrer.id !== id ? referrer.id : null }),
  }));
  // A rhythm or an introduction may make something due.
  if ('keepInTouchDays' in about || viaWhom !== undefined) await wakeWorker();
}

/** What somebody is called from now on. */
export async function renamePerson(id: string, name: string, now: Instant): Promise<void> {
  await changePerson(id, now, (person) => ({ ...person, name: name.slice(0, 200) }));
}
