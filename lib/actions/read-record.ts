import { getConversation } from '@/lib/db/conversations';
import { followUpsOf, listFollowUps } from '@/lib/db/follow-ups';
import { listMarks, marksOf } from '@/lib/db/marks';
import { notesOf } from '@/lib/db/notes';
import { getPerson, listPeople } from '@/lib/db/people';
import type { Conversation } from '@/lib/domain/conversation';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { Mark } from '@/lib/domain/mark';
import type { Person } from '@/lib/domain/person';

/** One conversation with all that belongs to it, and everybody whose name may stand in it. */
export interface WholeRecord {
  readonly conversation: Conversation;
  readonly person: Person | null;
  readonly notes: ReadonlyMap<string, string>;
  readonly marks: readonly Mark[];
  readonly followUps: readonly FollowUp[];
  readonly everybody: readonly Person[];
  /** The moments of all conversations: names that were heard elsewhere are names here as well. */
  readonly allMarks: readonly Mark[];
}

/** Null when there is no such conversation. */
export async function readWholeRecord(id: string): Promise<WholeRecord | null> {
  const conversation = await getConversation(id);
  if (conversation === null) return null;
  const [person, notes, marks, followUps, everybody, allMarks] = await Promise.all([
    conversation.personId === null ? null : getPerson(conversation.personId),
    notesOf(id),
    marksOf(id),
    followUpsOf(id),
    listPeople(),
    listMarks(),
  ]);
  return {
    conversation,
    person,
    notes: new Map(notes.map(({ subject, text }) => [subject, text])),
    marks,
    followUps,
    everybody,
    allMarks,
  };
}

export const readPeopleAndFollowUps = async (): Promise<{
  readonly people: readonly Person[];
  readonly followUps: readonly FollowUp[];
}> => {
  const [people, followUps] = await Promise.all([listPeople(), listFollowUps()]);
  return { people, followUps };
};
