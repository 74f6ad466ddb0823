import type { Conversation } from './conversation';
import type { Exchange } from './exchange';
import type { FollowUp } from './follow-up';
import { instantOf } from './local-time';
import type { Mark } from './mark';
import { asInstant, between, minutes, type Instant } from './time';

/** What is known of the time before this conversation with the same person. */
export interface Past {
  /** Every other conversation with them, in any order and state. */
  readonly conversations: readonly Conversation[];
  readonly followUps: readonly FollowUp[];
  readonly exchanges: readonly Exchange[];
  /** The promises marked in the last conversation that was held. */
  readonly promises: readonly Mark[];
}

/** Something that was promised and not done, or not settled, yet. */
export interface OpenPromise {
  readonly id: string;
  readonly kind: 'my-promise' | 'their-promise' | 'thank-you' | 'how-it-ended';
  readonly text: string;
}

/** What to know before asking somebody again (`advice.md`, S1-5, S1-11, S0-6). */
export interface SinceLastTime {
  /** The last conversation that was held; null when this is the first. */
  readonly last: Conversation | null;
  /** Mine first: who asks again has kept their word. */
  readonly promises: readonly OpenPromise[];
  /** Whole months without a word, when that is long; null otherwise. */
  readonly silentForMonths: number | null;
  /** When a request went out to which no answer came; null when there is none. */
  readonly unansweredSince: Instant | null;
}

/** So many months of silence are worth a word before a request. A choice of ours: the advice speaks of two years as too long. */
const LONG_SILENCE_MONTHS = 12;
/** An answer may take this long; also when a second try is proposed. */
const ANSWER_WITHIN = minutes(7 * 24 * 60);

export function sinceLastTime(past: Past, now: Instant): SinceLastTime {
  const last = held(past.conversations).at(-1) ?? null;
  const contact = lastContact(past);
  const silentMonths = contact === null ? 0 : monthsBetween(contact, now);
  return {
    last,
    promises: openPromises(past),
    silentForMonths: silentMonths >= LONG_SILENCE_MONTHS ? silentMonths : null,
    unansweredSince: unanswered(past, contact, now),
  };
}

const held = (conversations: readonly Conversation[]): Conversation[] =>
  conversations
    .filter(({ startedAt }) => startedAt !== null)
    .sort((a, b) => (a.startedAt ?? 0) - (b.startedAt ?? 0));

/** The last moment the two are known to have had to do with each other; null when none is known. */
function lastContact({ conversations, followUps, exchanges }: Past): Instant | null {
  const moments = [
    ...conversations.flatMap(({ startedAt, invitations }) => [
      startedAt,
      ...invitations.map(({ answeredAt }) => answeredAt),
    ]),
    ...followUps.filter(({ outcome }) => outcome === 'done').map(({ outcomeAt }) => outcomeAt),
    ...exchanges.map(({ on }) => instantOf(on, '12:00')),
  ].filter((at) => at !== null);
  return moments.length === 0 ? null : asInstant(Math.max(...moments));
}

function unanswered({ conversations }: Past, contact: Instant | null, now: Instant): Instant | null {
  const waiting = conversations
    .flatMap(({ invitations }) => invitations)
    .filter(({ answer, sentAt }) => answer === null && between(sentAt, now) >= ANSWER_WITHIN)
    .map(({ sentAt }) => sentAt)
    .filter((sentAt) => contact === null || sentAt > contact);
  return waiting.length === 0 ? null : asInstant(Math.max(...waiting));
}

const OWED = ['my-promise', 'thank-you', 'how-it-ended', 'their-promise'] as const;

/** Follow-ups that are still open, and promises that were marked and of which no follow-up was ever made. */
function openPromises({ followUps, promises }: Past): OpenPromise[] {
  const followed = new Set(followUps.map(({ markId }) => markId));
  const all = [
    ...followUps.filter(({ outcome }) => outcome === null),
    ...promises.filter(({ id }) => !followed.has(id)),
  ];
  return OWED.flatMap((kind) =>
    all.filter((entry) => entry.kind === kind).map(({ id, text }) => ({ id, kind, text })),
  );
}

/** Whole months by the calendar of the computer's own time zone. */
function monthsBetween(from: Instant, to: Instant): number {
  const [start, end] = [new Date(from), new Date(to)];
  const months = (end.getFullYear() - start.getFullYear()) * 12 + end.getMonth() - start.getMonth();
  return end.getDate() < start.getDate() ? months - 1 : months;
}
