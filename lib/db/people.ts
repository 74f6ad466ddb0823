import { personSchema, type Person } from '@/lib/domain/person';
import type { Instant } from '@/lib/domain/time';
import { NotThere } from '@/lib/errors/errors';
import { database } from './database';
import { checked } from './quarantine';
import { read, write } from './store';

const parse = (rows: readonly unknown[]): Person[] => checked('people', personSchema, rows);

/** Everybody, by name. */
export function listPeople(): Promise<Person[]> {
  return read(async () =>
    parse(await database.people.toArray()).sort((a, b) => a.name.localeCompare(b.name)),
  );
}

export function getPerson(id: string): Promise<Person | null> {
  return read(async () => {
    const row = await database.people.get(id);
    return row === undefined ? null : (parse([row])[0] ?? null);
  });
}

export function addPerson(person: Person): Promise<void> {
  return write([database.people], async () => {
    await database.people.add(personSchema.parse(person));
  });
}

export function changePerson(id: string, now: Instant, change: (person: Person) => Person): Promise<Person> {
  return write([database.people], async () => {
    const row = await database.people.get(id);
    const parsed = row && personSchema.safeParse(row);
    if (!parsed?.success) throw new NotThere('person');
    const changed = personSchema.parse({ ...change(parsed.data), updatedAt: now });
    await database.people.put(changed);
    return changed;
  });
}
