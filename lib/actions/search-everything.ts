import { listConversations } from '@/lib/db/conversations';
import { listExchanges } from '@/lib/db/exchanges';
import { listFollowUps } from '@/lib/db/follow-ups';
import { listMarks } from '@/lib/db/marks';
import { listNotes } from '@/lib/db/notes';
import { listPeople } from '@/lib/db/people';
import { wording } from '@/lib/domain/question';
import { searchable, type Searchable } from '@/lib/domain/search';
import type { Instant } from '@/lib/domain/time';

/** Something the user typed, and where it stands. */
export interface Typed {
  readonly id: string;
  readonly kind: 'person' | 'goal' | 'note' | 'question' | 'mark' | 'follow-up' | 'exchange';
  readonly personId: string | null;
  /** Null where it belongs to the person alone. */
  readonly conversationId: string | null;
  /** Whom it is about; empty when nobody was named. */
  readonly name: string;
  readonly at: Instant;
}

/** Everything the user ever typed about people and conversations, made ready to be searched, the newest first. */
export async function readEverythingTyped(): Promise<Searchable<Typed>[]> {
  const [people, conversations, notes, marks, followUps, exchanges] = await Promise.all([
    listPeople(),
    listConversations(),
    listNotes(),
    listMarks(),
    listFollowUps(),
    listExchanges(),
  ]);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const withWhom = new Map(conversations.map(({ id, personId }) => [id, personId]));
  const heldAt = new Map(
    conversations.map(({ id, startedAt, plannedFor, createdAt }) => [
      id,
      startedAt ?? plannedFor ?? createdAt,
    ]),
  );
  const all: Searchable<Typed>[] = [];
  const add = (
    kind: Typed['kind'],
    id: string,
    about: { readonly personId: string | null; readonly conversationId: string | null },
    at: Instant,
    text: string,
  ): void => {
    if (text.trim() === '') return;
    const name = about.personId === null ? '' : (names.get(about.personId) ?? '');
    all.push(searchable({ id, kind, ...about, name, at }, text));
  };
  const inTalk = (conversationId: string) => ({
    conversationId,
    personId: withWhom.get(conversationId) ?? null,
  });

  for (const person of people) {
    const { name, organisation, role, email, viaWhom, matters, personalFacts, links, circle } = person;
    const text = [name, role, organisation, circle, viaWhom, email, matters, personalFacts, ...links]
      .filter((part) => part.trim() !== '')
      .join(' · ');
    add('person', person.id, { personId: person.id, conversationId: null }, person.updatedAt, text);
  }
  for (const { id, address, goal, questions, createdAt } of conversations) {
    const at = heldAt.get(id) ?? createdAt;
    add('goal', id, inTalk(id), at, goal);
    for (const question of questions) {
      add(
        'question',
        `${id}:${question.id}`,
        inTalk(id),
        at,
        `${wording(question, address)} ${question.source}`,
      );
    }
  }
  for (const { id, conversationId, text, updatedAt } of notes) {
    add('note', id, inTalk(conversationId), heldAt.get(conversationId) ?? updatedAt, text);
  }
  for (const { id, conversationId, text, createdAt } of marks)
    add('mark', id, inTalk(conversationId), createdAt, text);
  for (const { id, personId, conversationId, text, updatedAt } of followUps) {
    add('follow-up', id, { personId, conversationId }, updatedAt, text);
  }
  for (const { id, personId, text, updatedAt } of exchanges) {
    add('exchange', id, { personId, conversationId: null }, updatedAt, text);
  }
  return all.sort((a, b) => b.entry.at - a.entry.at);
}
