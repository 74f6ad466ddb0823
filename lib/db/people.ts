import { personSchema, type Person } from '@/lib/domain/person';
import type { Instant } from '@/lib/domain/time';
import { NotThere } from '@/lib/errors/errors';
import { database } from './database';
import { checked } from './quarantine';
import { read, write } from './store';
import { bury, unearth } from './tombstones';

const parse = (rows: readonly unknown[]): Person[] => checked('people', personSchema, rows);

/** Everybody, by name. */
export function listPeople(): Promise<Person[]> {
  return read(async () => byName(parse(await database.people.toArray())));
}

export function getPerson(id: string): Promise<Person | null> {
  return read(async () => {
    const row = await database.people.get(id);
    return row === undefined ? null : (parse([row])[0] ?? null);
  });
}

/** These people, by name; ids of nobody are left out. */
export function getPeople(ids: readonly string[]): Promise<Person[]> {
  return read(async () => byName(parse((await database.people.bulkGet([...ids])).filter(isFound))));
}

/** Whom somebody made the introduction to, by name. */
export function peopleVia(personId: string): Promise<Person[]> {
  return read(async () => byName(parse(await database.people.where({ viaPersonId: personId }).toArray())));
}

/** Those to be in touch with every so many days. */
export function peopleInRhythm(): Promise<Person[]> {
  return read(async () => parse(await database.people.where('keepInTouchDays').above(0).toArray()));
}

export function addPerson(person: Person): Promise<void> {
  return write([database.people], async () => {
    await database.people.add(personSchema.parse(person));
  });
}

/** Puts back somebody who was deleted. */
export function restorePerson(person: Person): Promise<void> {
  return write([database.people, database.tombstones], async () => {
    await database.people.put(personSchema.parse(person));
    await unearth(person.id);
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

export function deletePerson(id: string, now: Instant): Promise<void> {
  return write([database.people, database.tombstones], async () => {
    await database.people.delete(id);
    await bury('people', id, now);
  });
}

const isFound = (row: unknown): boolean => row !== undefined;

const byName = (people: Person[]): Person[] => people.sort((a, b) => a.name.localeCompare(b.name));
