import { elapsed } from './clock';
import { agreedLength, type Conversation, type Review } from './conversation';
import type { FollowUp } from './follow-up';
import type { Mark } from './mark';
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
  readonly newNames: number;
  readonly review: Review;
}

const A_DAY = minutes(24 * 60);
/** Over by less than this is on time: nobody counts seconds. */
const ON_TIME_WITHIN = minutes(1);

/** The conversations that were held, the first one first. */
export function lookBack(
  conversations: readonly Conversation[],
  marks: readonly Pick<Mark, 'conversationId' | 'kind'>[],
  followUps: readonly FollowUp[],
  now: Instant,
): LookBack[] {
  const names = new Map<string, number>();
  for (const { kind, conversationId } of marks) {
    if (kind === 'name') names.set(conversationId, (names.get(conversationId) ?? 0) + 1);
  }
  return conversations
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
          newNames: names.get(id) ?? 0,
          review: conversation.review,
        },
      ];
    })
    .sort((a, b) => a.startedAt - b.startedAt);
}

function isThankedInTime(thanks: readonly FollowUp[], endedAt: Instant, now: Instant): boolean | null {
  const sent = thanks.find(({ outcome }) => outcome === 'done');
  if (sent?.outcomeAt != null) return between(endedAt, sent.outcomeAt) <= A_DAY;
  if (thanks.some(({ outcome }) => outcome === 'let-go')) return null;
  return between(endedAt, now) <= A_DAY ? null : false;
}
