import type { Person } from './person';

/** A person with everybody they led to. */
export interface PathNode {
  readonly person: Person;
  readonly ledTo: readonly PathNode[];
}

/**
 * Who led to whom: the people nobody of the list led to, each with those they led to, by name. Everybody stands in it once, also
 * where people are said to have led to one another in a circle.
 */
export function pathsOf(people: readonly Person[]): PathNode[] {
  const byName = [...people].sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
  const throughId = new Map(byName.map((person) => [person.id, through(person, byName)]));
  const placed = new Set<string>();
  const grow = (person: Person): PathNode => {
    placed.add(person.id);
    const ledTo = byName
      .filter(({ id }) => throughId.get(id) === person.id && !placed.has(id))
      // Somebody reached by two ways in one sweep stands where they are reached first.
      .flatMap((next) => (placed.has(next.id) ? [] : [grow(next)]));
    return { person, ledTo };
  };
  const roots = byName.filter(({ id }) => throughId.get(id) === null).map(grow);
  const inCircles = byName.flatMap((person) => (placed.has(person.id) ? [] : [grow(person)]));
  return [...roots, ...inCircles];
}

/** Whoever made the introduction: by the record, else the one whose name the user wrote down. */
function through(person: Person, all: readonly Person[]): string | null {
  const named = person.viaWhom.trim().toLowerCase();
  const found =
    all.find(({ id }) => id === person.viaPersonId) ??
    (named === '' ? undefined : all.find(({ name }) => name.trim().toLowerCase() === named));
  return found === undefined || found.id === person.id ? null : found.id;
}

/**
 * The circles people belong to, in the user's own words, the largest first; `isNew` where nobody in it was known before `since`: a way
 * out of the circle one was in (`advice.md`, S3-4, S3-7).
 */
export function circlesOf(
  people: readonly Person[],
  since: number,
): { readonly circle: string; readonly people: readonly Person[]; readonly isNew: boolean }[] {
  const circles = new Map<string, Person[]>();
  for (const person of people) {
    const name = person.circle.trim().toLowerCase();
    if (name !== '') circles.set(name, [...(circles.get(name) ?? []), person]);
  }
  // While all is new, nothing stands out.
  const hasOlder = people.some(({ createdAt }) => createdAt < since);
  return [...circles.values()]
    .map((inIt) => ({
      circle: inIt[0]?.circle.trim() ?? '',
      people: inIt,
      isNew: hasOlder && inIt.every(({ createdAt }) => createdAt >= since),
    }))
    .sort((a, b) => b.people.length - a.people.length || a.circle.localeCompare(b.circle));
}
