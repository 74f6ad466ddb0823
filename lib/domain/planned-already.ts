import { leadsTo, type Conversation } from './conversation';
import { meetingKey } from './meeting-key';
import type { Person } from './person';
import type { Instant } from './time';

/** What is told of a meeting, to know a planned conversation by. */
export interface ToldMeeting {
  readonly name: string;
  /** The user said who it is with; an invitation names whoever sends it, and that may be a colleague. */
  readonly isNameSure: boolean;
  readonly startsAt: Instant | null;
  readonly link: string;
}

/**
 * The planned conversation that a meeting was planned as before: the one whose link leads there, unless the user says that it is with
 * somebody else (people have rooms of their own); else the one with this person at this very moment. Null when there is none.
 */
export function plannedAlready<
  Entry extends { readonly conversation: Conversation; readonly person: Person | null },
>(planned: readonly Entry[], { name, isNameSure, startsAt, link }: ToldMeeting): Entry | null {
  const key = meetingKey(link);
  const leadsThere = ({ conversation }: Entry): boolean =>
    leadsTo(conversation, key) || (link !== '' && conversation.meetingLink === link);
  const linked = planned.filter(leadsThere);
  const isWith = ({ person }: Entry): boolean => person !== null && isSameName(person.name, name);
  const mayBe = (entry: Entry): boolean =>
    !isNameSure || name.trim() === '' || entry.person === null || isWith(entry);
  return (
    linked.find(isWith) ??
    linked.find(mayBe) ??
    planned.find(
      (entry) => startsAt !== null && entry.conversation.plannedFor === startsAt && isWith(entry),
    ) ??
    null
  );
}

/** "Karim" and "Karim Bouzidi" are one. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => `${name.trim().toLowerCase()} `) as [string, string];
  return a !== ' ' && b !== ' ' && (a.startsWith(b) || b.startsWith(a));
}
