import { getOwnChecklistRow } from '@/lib/db/checklist';
import { listConversations } from '@/lib/db/conversations';
import { listExchanges } from '@/lib/db/exchanges';
import { listFollowUps } from '@/lib/db/follow-ups';
import { listMarks } from '@/lib/db/marks';
import { listNotes } from '@/lib/db/notes';
import { listOwnTexts } from '@/lib/db/own-texts';
import { listPeople } from '@/lib/db/people';
import { listOwnPhrases } from '@/lib/db/phrases';
import { listOwnQuestionSets } from '@/lib/db/question-sets';
import { wording, type Question } from '@/lib/domain/question';
import { searchable, type Searchable } from '@/lib/domain/search';
import { asInstant, type Instant } from '@/lib/domain/time';

/** Something the user typed, and where it stands. */
export interface Typed {
  readonly id: string;
  readonly kind:
    | 'person'
    | 'goal'
    | 'note'
    | 'question'
    | 'mark'
    | 'follow-up'
    | 'exchange'
    | 'own-text'
    | 'question-set'
    | 'phrase'
    | 'checklist-item';
  readonly personId: string | null;
  /** Null where it belongs to no conversation. */
  readonly conversationId: string | null;
  /** Whom it is about; empty when nobody was named. */
  readonly name: string;
  readonly at: Instant;
}

/** Everything the user ever typed, made ready to be searched, the newest first. */
export async function readEverythingTyped(): Promise<Searchable<Typed>[]> {
  const [people, conversations, notes, marks, followUps, exchanges, ownTexts, sets, phrases, checklist] =
    await Promise.all([
      listPeople(),
      listConversations(),
      listNotes(),
      listMarks(),
      listFollowUps(),
      listExchanges(),
      listOwnTexts(),
      listOwnQuestionSets(),
      listOwnPhrases(),
      getOwnChecklistRow(),
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
    all.push(searchable({ id, kind, ...about, name, at }, text, kind === 'person' ? name : ''));
  };
  const inTalk = (conversationId: string) => ({
    conversationId,
    personId: withWhom.get(conversationId) ?? null,
  });

  for (const person of people) {
    const { name, organisation, role, email, viaWhom, matters, personalFacts, links, circle } = person;
    const text = joined([name, role, organisation, circle, viaWhom, email, matters, personalFacts, ...links]);
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
  for (const { id, text, updatedAt } of ownTexts) add('own-text', id, NOBODY, updatedAt, text);
  for (const { id, name, description, questions, isHidden, updatedAt } of sets) {
    if (isHidden) continue;
    add('question-set', id, NOBODY, updatedAt, joined([name, description, ...questions.flatMap(bothForms)]));
  }
  for (const { id, title, je, u, en, updatedAt } of phrases) {
    add('phrase', id, NOBODY, updatedAt, joined([title, je, u, en]));
  }
  for (const { id, text } of checklist?.items ?? []) {
    add('checklist-item', id, NOBODY, checklist?.updatedAt ?? asInstant(0), text);
  }
  return all.sort((a, b) => b.entry.at - a.entry.at);
}

/** It belongs to nobody in particular. */
const NOBODY = { personId: null, conversationId: null };

const bothForms = ({ text, formalText }: Question): string[] => [text, formalText];

const joined = (parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join(' · ');
