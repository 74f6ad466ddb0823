import type { Conversation } from './conversation';
import { daysBetween } from './day';
import type { FollowUp } from './follow-up';
import { dateOf } from './local-time';
import type { Mark, MarkKind } from './mark';
import { nameKey } from './named';
import type { Person } from './person';
import { saysSomething } from './phrase';
import { wording, type Address, type Language } from './question';
import { isOpen } from './questions';
import { spokenName } from './spoken-name';
import type { Instant } from './time';
import { promiseDay } from './due';
import { LEARNT, linesOf, WILL_DO } from './wrap-up';

/** How much a thank-you says. */
export type MailForm = 'short' | 'long';

/** How long ago a talk was, as a thank-you says it. */
export type Ago = 'today' | 'yesterday' | 'earlier';

/** What a thank-you may name. An empty text or list is what is not known. */
export interface ThankYou {
  readonly language: Language;
  readonly address: Address;
  /** How the other is greeted. */
  readonly name: string;
  /** The day of the talk. */
  readonly talkedOn: string;
  readonly ago: Ago;
  /** The things learnt, the first one first, and what will be done with them. */
  readonly learnt: readonly string[];
  readonly willDo: string;
  /** What was good of them. */
  readonly appreciated: string;
  readonly mine: readonly Promised[];
  readonly theirs: readonly string[];
  /** How many people they named. */
  readonly namedCount: number;
  /** What was not asked and goes along. */
  readonly questions: readonly string[];
}

/** A promise, and the day it is due; null when that is past. */
export interface Promised {
  readonly text: string;
  readonly dueOn: string | null;
}

export interface ThankYouSources {
  readonly conversation: Conversation;
  readonly person: Person | null;
  readonly marks: readonly Mark[];
  /** By subject. */
  readonly notes: ReadonlyMap<string, string>;
  /** Of this conversation. */
  readonly followUps: readonly FollowUp[];
  readonly address: Address;
}

/** What a thank-you for this talk can name, from its marked moments, notes and questions: never from another's. */
export function thanksFor(sources: ThankYouSources, now: Instant): ThankYou {
  const { conversation, person, marks, notes, followUps, address } = sources;
  const { id, language, questions } = conversation;
  const own = marks.filter(({ conversationId, text }) => conversationId === id && saysSomething(text));
  const textsOf = (kind: MarkKind): string[] =>
    own.filter((mark) => mark.kind === kind).map(({ text }) => text);
  const settled = new Map(
    followUps.filter(({ conversationId }) => conversationId === id).map((known) => [known.markId, known]),
  );
  const isLeft = ({ id: markId }: Mark): boolean => settled.get(markId)?.outcome === 'let-go';
  const talkedOn = dateOf(conversation.endedAt ?? conversation.startedAt ?? now);
  const today = dateOf(now);
  const unlessPast = (day: string): string | null => (day < today ? null : day);
  const kept = linesOf(notes.get(LEARNT) ?? '').filter(saysSomething);
  return {
    language,
    address,
    name: person === null ? '' : spokenName(person.name, language, address),
    talkedOn,
    ago: agoOf(talkedOn, today),
    learnt: kept.length > 0 ? kept : textsOf('insight').slice(0, 1),
    willDo: notes.get(WILL_DO) ?? '',
    appreciated: textsOf('thanks')[0] ?? '',
    mine: own
      .filter((mark) => mark.kind === 'my-promise' && !isLeft(mark))
      .map((mark) => ({
        text: mark.text,
        dueOn: unlessPast(settled.get(mark.id)?.dueOn ?? promiseDay('my-promise', talkedOn)),
      })),
    theirs: own.filter((mark) => mark.kind === 'their-promise' && !isLeft(mark)).map(({ text }) => text),
    namedCount: new Set(
      own.filter(({ kind, isSettled }) => kind === 'name' && !isSettled).map(({ text }) => nameKey(text)),
    ).size,
    questions: questions
      .filter((question) => isOpen(question) && question.leftFor === 'mail')
      .map((question) => wording(question, address)),
  };
}

function agoOf(day: string, today: string): Ago {
  const days = daysBetween(day, today);
  return days === 0 ? 'today' : days === 1 ? 'yesterday' : 'earlier';
}
