import { shippedSets } from '@/lib/content/question-sets';
import type { Conversation } from '@/lib/domain/conversation';
import { dayAfter } from '@/lib/domain/day';
import type { Exchange } from '@/lib/domain/exchange';
import type { FollowUp } from '@/lib/domain/follow-up';
import { dateOf } from '@/lib/domain/local-time';
import { MARK_KINDS, type Mark } from '@/lib/domain/mark';
import { WHOLE_CONVERSATION, type Note } from '@/lib/domain/note';
import { newPerson, type Person } from '@/lib/domain/person';
import type { AskedQuestion } from '@/lib/domain/question';
import { asDuration, asInstant, later, minutes, type Instant } from '@/lib/domain/time';
import { aConversation } from '@/tests/fixtures/records';
import { CIRCLES, FAMILY_NAMES, FIRST_NAMES, WORDS } from './many-words';

const PEOPLE = 2000;
const TALKS = 5000;
const PLANNED = 4;
const MARKS_A_TALK = 15;
const NOTES_A_TALK = 5;
const FOLLOW_UPS = 6000;
/** What is still to be done; the rest was done or let go, as with somebody who keeps at it. */
const OPEN_FOLLOW_UPS = 40;
const EXCHANGES = 1000;
const IN_RHYTHM = 40;
/** Every eighth talk is with one of so many, whom the user sees again and again. */
const FRIENDS = 10;
const YEARS_MS = 10 * 365 * 24 * 60 * 60_000;

export interface ManyRecords {
  readonly people: readonly Person[];
  readonly conversations: readonly Conversation[];
  readonly marks: readonly Mark[];
  readonly notes: readonly Note[];
  readonly followUps: readonly FollowUp[];
  readonly exchanges: readonly Exchange[];
}

/** Ten years of talks up to `now`, the same ones at every call: 2,000 people, 5,000 conversations, 100,000 marks and notes. */
export function manyRecords(now: Instant): ManyRecords {
  const chance = seeded(2026);
  const below = (count: number): number => Math.floor(chance() * count);
  const oneOf = <T>(all: readonly T[]): T => all[below(all.length)] as T;
  const words = (least: number, most: number): string => {
    const said = Array.from({ length: least + below(most - least + 1) }, () => oneOf(WORDS)).join(' ');
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  };
  const instantOf = (index: number, count: number): Instant =>
    asInstant(now - YEARS_MS + (YEARS_MS * index) / count);

  const people = Array.from({ length: PEOPLE }, (_, index): Person => {
    const at = instantOf(index, PEOPLE);
    const via = index > 0 && chance() < 0.5 ? below(index) : null;
    return {
      ...newPerson(idAt(at, index), `${oneOf(FIRST_NAMES)} ${oneOf(FAMILY_NAMES)} ${String(index)}`, at),
      organisation: `${oneOf(CIRCLES)} ${oneOf(FAMILY_NAMES)}`,
      role: oneOf(WORDS),
      email: `p${String(index)}@example.com`,
      viaPersonId: via === null ? null : idAt(instantOf(via, PEOPLE), via),
      matters: words(5, 20),
      personalFacts: words(5, 20),
      circle: oneOf(CIRCLES),
      keepInTouchDays: index % (PEOPLE / IN_RHYTHM) === 0 ? 90 : null,
    };
  });

  const sets = shippedSets('nl');
  const conversations = Array.from({ length: TALKS }, (_, index): Conversation => {
    const startedAt = instantOf(index, TALKS);
    const partner = index % 8 === 0 ? below(FRIENDS) : below(PEOPLE);
    const set = oneOf(sets);
    const isPlanned = index >= TALKS - PLANNED;
    const endedAt = later(startedAt, minutes(25));
    const closedAt = later(startedAt, minutes(30));
    return aConversation({
      id: idAt(startedAt, index),
      createdAt: startedAt,
      updatedAt: closedAt,
      status: 'closed',
      personId: people[partner]?.id ?? null,
      goal: words(8, 16),
      startedAt,
      endedAt,
      closedAt,
      agreements: [{ at: startedAt, lengthMs: minutes(25), isCutShort: false }],
      questionSetId: set.id,
      questions: set.questions.map((question): AskedQuestion => ({
        ...question,
        state: 'asked',
        source: '',
        leftFor: null,
      })),
      review: { goalMet: 'yes', talk: 'good', path: 'go-on' },
      ...(isPlanned && {
        status: 'planned',
        plannedFor: later(now, minutes(60 * 24 * (1 + TALKS - index))),
        startedAt: null,
        endedAt: null,
        closedAt: null,
      }),
    });
  });
  const held = conversations.slice(0, -PLANNED);

  const marks = conversations.flatMap(({ id, createdAt }, talk) =>
    Array.from({ length: MARKS_A_TALK }, (_, index): Mark => {
      const atMs = minutes(1 + index);
      const at = later(createdAt, atMs);
      return {
        id: idAt(at, talk * MARKS_A_TALK + index),
        conversationId: id,
        kind: oneOf(MARK_KINDS),
        text: words(3, 14),
        atMs: asDuration(atMs),
        isSettled: false,
        createdAt: at,
        updatedAt: at,
      };
    }),
  );
  const notes = conversations.flatMap(({ id, createdAt, questions }, talk) =>
    Array.from({ length: NOTES_A_TALK }, (_, index): Note => ({
      id: idAt(createdAt, talk * NOTES_A_TALK + index),
      conversationId: id,
      subject: index === 0 ? WHOLE_CONVERSATION : (questions[index]?.id ?? String(index)),
      text: index === 0 ? words(60, 120) : words(5, 40),
      createdAt,
      updatedAt: createdAt,
    })),
  );
  const followUps = Array.from({ length: FOLLOW_UPS }, (_, index): FollowUp => {
    const talk = held[Math.floor((index * held.length) / FOLLOW_UPS)] as Conversation;
    const isOpen = index % (FOLLOW_UPS / OPEN_FOLLOW_UPS) === 0;
    return {
      id: idAt(talk.createdAt, index),
      createdAt: talk.createdAt,
      updatedAt: talk.updatedAt,
      kind: index % 6 === 0 ? 'my-promise' : 'thank-you',
      personId: talk.personId,
      conversationId: talk.id,
      markId: null,
      text: words(3, 8),
      dueOn: isOpen ? dayAfter(dateOf(now), below(20) - 5) : dateOf(talk.updatedAt),
      outcome: isOpen ? null : 'done',
      outcomeAt: isOpen ? null : talk.updatedAt,
    };
  });
  const exchanges = Array.from({ length: EXCHANGES }, (_, index): Exchange => {
    const at = instantOf(index, EXCHANGES);
    return {
      id: idAt(at, index),
      createdAt: at,
      updatedAt: at,
      personId: oneOf(people).id,
      direction: index % 2 === 0 ? 'gave' : 'received',
      text: words(3, 8),
      on: dateOf(at),
    };
  });
  return { people, conversations, marks, notes, followUps, exchanges };
}

/** An id as of that moment (UUID v7: the first 48 bits are the time), told apart by a number. */
function idAt(at: Instant, number: number): string {
  const hex = at.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** The same numbers between 0 and 1 for the same seed (mulberry32, https://github.com/bryc/code/blob/master/jshash/PRNGs.md). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
