import { elapsed } from './clock';
import { agreedLength, type Conversation, type Review } from './conversation';
import { wasHeld } from './due';
import type { FollowUp } from './follow-up';
import type { Mark } from './mark';
import { nameKey } from './named';
import { asDuration, between, minutes, type DurationMs, type Instant } from './time';

/** One conversation as it looks afterwards: facts of the record, nothing weighed. */
export interface LookBack {
  readonly conversationId: string;
  readonly startedAt: Instant;
  readonly agreedMs: DurationMs;
  readonly talkedMs: DurationMs;
  /** How long it ran over what was agreed; 0 when it did not. */
  readonly overMs: DurationMs;
  readonly mustAsks: { readonly asked: number; readonly of: number };
  /** Whether the thank-you went out within a day (`product.md`, Numbers); null while that can still happen or when it was let go. */
  readonly isThankedInTime: boolean | null;
  /** How many people were named for the first time. */
  readonly newNames: number;
  readonly review: Review;
}

const A_DAY = minutes(24 * 60);
/** Over by less than this is on time: nobody counts seconds. */
const ON_TIME_WITHIN = minutes(1);

/** The conversations that were held, the first one first. */
export function lookBack(
  conversations: readonly Conversation[],
  marks: readonly Pick<Mark, 'conversationId' | 'kind' | 'text' | 'isSettled'>[],
  followUps: readonly FollowUp[],
  now: Instant,
): LookBack[] {
  const names = new Map<string, string[]>();
  for (const { kind, text, conversationId, isSettled } of marks) {
    // A settled name was skipped in the wrap-up.
    if (kind !== 'name' || isSettled || nameKey(text) === '') continue;
    names.set(conversationId, [...(names.get(conversationId) ?? []), nameKey(text)]);
  }
  const known = new Set<string>();
  const newNamesIn = (id: string): number => {
    const before = known.size;
    for (const name of names.get(id) ?? []) known.add(name);
    return known.size - before;
  };
  return conversations
    .filter(wasHeld)
    .sort((a, b) => (a.startedAt ?? 0) - (b.startedAt ?? 0))
    .flatMap((conversation) => {
      const { id, startedAt, endedAt } = conversation;
      if (startedAt === null || endedAt === null) return [];
      const talkedMs = elapsed(conversation, endedAt);
      const overMs = asDuration(Math.max(0, talkedMs - agreedLength(conversation)));
      const must = conversation.questions.filter(({ isMustAsk }) => isMustAsk);
      return [
        {
          conversationId: id,
          startedAt,
          agreedMs: agreedLength(conversation),
          talkedMs,
          overMs: overMs < ON_TIME_WITHIN ? asDuration(0) : overMs,
          mustAsks: { asked: must.filter(({ state }) => state !== 'prepared').length, of: must.length },
          isThankedInTime: isThankedInTime(
            followUps.filter(({ conversationId, kind }) => conversationId === id && kind === 'thank-you'),
            endedAt,
            now,
          ),
          newNames: newNamesIn(id),
          review: conversation.review,
        },
      ];
    });
}

function isThankedInTime(thanks: readonly FollowUp[], endedAt: Instant, now: Instant): boolean | null {
  const sent = thanks.find(({ outcome }) => outcome === 'done');
  if (sent?.outcomeAt != null) return between(endedAt, sent.outcomeAt) <= A_DAY;
  if (thanks.some(({ outcome }) => outcome === 'let-go')) return null;
  return between(endedAt, now) <= A_DAY ? null : false;
}
