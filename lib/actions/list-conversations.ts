import {
  conversationsEndedLast,
  conversationsThatAre,
  getConversation,
  listConversations,
  meetingsKept,
} from '@/lib/db/conversations';
import { database } from '@/lib/db/database';
import { getPeople } from '@/lib/db/people';
import { readFrom } from '@/lib/db/store';
import type { Conversation } from '@/lib/domain/conversation';
import type { Person } from '@/lib/domain/person';

/** A conversation with the person it is with; `person` is null when nobody was named. */
export interface WithPerson {
  readonly conversation: Conversation;
  readonly person: Person | null;
}

/** Every conversation, the last changed first. */
export const listAll = async (): Promise<WithPerson[]> => withPeople(await listConversations());

/** What runs and what is planned, the last changed first. */
export const listOpen = async (): Promise<WithPerson[]> =>
  withPeople(await conversationsThatAre('live', 'planned'));

/** What was called off, the last changed first. */
export const listCalledOff = async (): Promise<WithPerson[]> =>
  withPeople(await conversationsThatAre('cancelled'));

/** Null when there is no such conversation. */
export async function readOne(id: string | null): Promise<WithPerson | null> {
  const conversation = id === null ? null : await getConversation(id);
  return conversation && ((await withPeople([conversation]))[0] ?? null);
}

export interface PanelQuestion {
  /** How many of those that are over. */
  readonly pastCount: number;
  /** The conversation that is looked at, and the one that something is written about. */
  readonly openedId: string | null;
  readonly writtenId: string | null;
  /** The meetings of now, as the worker names them. */
  readonly meetingIds: readonly string[];
}

/** What the panel shows of all that was ever kept, as it was at one moment: what moves from one list to another is never in neither. */
export interface PanelRecords {
  /** What runs and what is planned, the last changed first. */
  readonly open: readonly WithPerson[];
  /** What is over, the last one first. */
  readonly past: readonly WithPerson[];
  readonly hasEarlier: boolean;
  readonly opened: WithPerson | null;
  readonly written: WithPerson | null;
  /** The meetings that no record is kept of. */
  readonly unbound: readonly string[];
}

export const readPanelRecords = (about: PanelQuestion): Promise<PanelRecords> =>
  readFrom([database.conversations, database.people], () => readAtOnce(about));

async function readAtOnce(about: PanelQuestion): Promise<PanelRecords> {
  const [open, past, opened, written, kept] = await Promise.all([
    listOpen(),
    conversationsEndedLast(about.pastCount + 1).then(withPeople),
    readOne(about.openedId),
    readOne(about.writtenId),
    meetingsKept(about.meetingIds),
  ]);
  return {
    open,
    past: past.slice(0, about.pastCount),
    hasEarlier: past.length > about.pastCount,
    opened,
    written,
    unbound: about.meetingIds.filter((id) => !kept.includes(id)),
  };
}

async function withPeople(conversations: readonly Conversation[]): Promise<WithPerson[]> {
  const ids = new Set(conversations.map(({ personId }) => personId).filter((id) => id !== null));
  const people = new Map((await getPeople([...ids])).map((person) => [person.id, person]));
  return conversations.map((conversation) => ({
    conversation,
    person: people.get(conversation.personId ?? '') ?? null,
  }));
}
