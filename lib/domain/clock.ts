import { agreedLength, type Conversation } from './conversation';
import { closeLength } from './part-lengths';
import { asDuration, asInstant, between, minutes, seconds, type DurationMs, type Instant } from './time';

/** The facts the clock is computed from. */
export type ClockFacts = Pick<Conversation, 'startedAt' | 'endedAt' | 'agreements' | 'pauses'>;

/** The calm states of the clock, in the order a conversation goes through them. */
export type ClockState = 'not-started' | 'running' | 'five-left' | 'time-to-close' | 'time-is-up' | 'over';

const FIVE_MINUTES = minutes(5);

export interface Clock {
  readonly state: ClockState;
  readonly isPaused: boolean;
  /** Time talked, pauses left out. Never negative. */
  readonly elapsedMs: DurationMs;
  /** Agreed minus elapsed; negative when over. */
  readonly remainingMs: DurationMs;
  readonly agreedMs: DurationMs;
  /** How much of the agreed time is for the close. */
  readonly closeMs: DurationMs;
  /** When the agreed time is over if no further pause is taken. */
  readonly endsAt: Instant;
}

/** The clock as it stands at `now`: arithmetic on the record's instants, nothing else. */
export function readClock(facts: ClockFacts, now: Instant): Clock {
  const agreedMs = agreedLength(facts);
  const elapsedMs = elapsed(facts, now);
  const remainingMs = asDuration(agreedMs - elapsedMs);
  const closeMs = closeLength(asDuration(agreedMs - (cutShortAt(facts) ?? 0)));
  const isPaused = facts.endedAt === null && facts.pauses.at(-1)?.until === null;
  return {
    state: facts.startedAt === null ? 'not-started' : clockState(remainingMs, agreedMs, closeMs),
    isPaused,
    elapsedMs,
    remainingMs,
    agreedMs,
    closeMs,
    endsAt: asInstant((facts.endedAt ?? now) + remainingMs),
  };
}

/** Time talked at `now`, in milliseconds: from the start to now (or the end), minus the pauses. */
export function elapsed(
  facts: Pick<ClockFacts, 'startedAt' | 'endedAt' | 'pauses'>,
  now: Instant,
): DurationMs {
  if (facts.startedAt === null) return asDuration(0);
  const start = facts.startedAt;
  const end = facts.endedAt ?? now;
  // Pauses that overlap (two records merged) count once.
  let paused = 0;
  let counted: number = start;
  for (const pause of [...facts.pauses].sort((a, b) => a.from - b.from)) {
    const from = Math.max(counted, pause.from);
    const until = Math.min(end, pause.until ?? end);
    if (until <= from) continue;
    paused += until - from;
    counted = until;
  }
  return asDuration(Math.max(0, between(start, end) - paused));
}

/** When, in the conversation's own time, the agreed length was cut short; null when it was not. */
export function cutShortAt(facts: ClockFacts): DurationMs | null {
  const agreement = facts.agreements.at(-1);
  return agreement?.isCutShort ? elapsed(facts, agreement.at) : null;
}

const LOOKS_APART = seconds(2);

/**
 * The time to draw a record by that was changed at `changedAt`, when the clock was last looked at a moment before that. A change that
 * lies further ahead was made in a clock that was set since: then the look counts.
 */
export function timeToDraw(lookedAt: Instant, changedAt: Instant): Instant {
  const ahead = between(lookedAt, changedAt);
  return ahead > 0 && ahead < LOOKS_APART ? changedAt : lookedAt;
}

/** Whether it is time for the last questions and the thanks. */
export const isClosing = (state: ClockState): boolean =>
  state === 'time-to-close' || state === 'time-is-up' || state === 'over';

function clockState(remainingMs: DurationMs, agreedMs: DurationMs, closeMs: DurationMs): ClockState {
  if (remainingMs + minutes(1) <= 0) return 'over';
  if (remainingMs <= 0) return 'time-is-up';
  if (remainingMs <= closeMs) return 'time-to-close';
  return remainingMs <= FIVE_MINUTES && agreedMs > FIVE_MINUTES ? 'five-left' : 'running';
}

/**
 * The number that stands for the time left: whole minutes, rounded up while time is left (25:00 shows 25, 0:01 shows 1),
 * rounded down when over (1:59 over shows −1). Between the end and one minute over it is 0.
 */
export function minutesLeft(remainingMs: DurationMs): number {
  const left = Math.ceil(remainingMs / minutes(1));
  return left === 0 ? 0 : left;
}

/** How long it took, once it is over; what was agreed until then. */
export const lengthToTell = (facts: ClockFacts): DurationMs =>
  facts.endedAt === null ? agreedLength(facts) : elapsed(facts, facts.endedAt);
