import type { Conversation, Pause } from './conversation';
import { asDuration, between, later, minutes, seconds, type DurationMs, type Instant } from './time';

/** One look at both clocks of the computer. */
export interface ClockPair {
  /** The clock on the wall: `Date.now()`. It can be set. */
  readonly wall: Instant;
  /** `performance.now()`: never set, but on some systems it stands still while the computer sleeps. */
  readonly steadyMs: number;
}

const TOO_SMALL_TO_MATTER = seconds(2);
const LONGER_THAN_ANY_NAP = minutes(30);

/**
 * How far the clock on the wall was set between two looks, in milliseconds; 0 when it was not.
 *
 * Backwards can only be a clock that was set. Forwards is either that or a computer that slept while its steady clock stood
 * still; no browser tells which. A nap in the middle of a conversation counts as time that passed; a leap of half an hour
 * or more is taken for a clock that was set (a wrong hour put right), since no conversation survives such a nap.
 */
export function clockChange(before: ClockPair, now: ClockPair): DurationMs {
  const leap = asDuration(between(before.wall, now.wall) - (now.steadyMs - before.steadyMs));
  if (Math.abs(leap) <= TOO_SMALL_TO_MATTER) return asDuration(0);
  return leap < 0 || leap >= LONGER_THAN_ANY_NAP ? leap : asDuration(0);
}

/** The record, told in the clock as it stands now: every instant of the running conversation moves along. */
export function moveWithClock(conversation: Conversation, by: DurationMs): Conversation {
  const move = (at: Instant): Instant => later(at, by);
  const moveStretch = ({ from, until }: Pause): Pause => ({ from: move(from), until: until && move(until) });
  return {
    ...conversation,
    startedAt: conversation.startedAt && move(conversation.startedAt),
    endedAt: conversation.endedAt && move(conversation.endedAt),
    agreements: conversation.agreements.map((agreement) => ({ ...agreement, at: move(agreement.at) })),
    pauses: conversation.pauses.map(moveStretch),
    introduction: conversation.introduction && moveStretch(conversation.introduction),
  };
}
