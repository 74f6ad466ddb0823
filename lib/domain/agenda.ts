import type { Conversation } from './conversation';
import { between, minutes, type Instant } from './time';

const SOON = minutes(60);
/** Someone may be late, or sit in the waiting room: it is still the one to show. */
const STILL_DUE = minutes(30);

/** How a planned moment stands to now. `dueInMin` counts up, so 0:20 before is one minute. */
export type When =
  | { readonly kind: 'open' }
  | { readonly kind: 'soon'; readonly dueInMin: number; readonly at: Instant }
  | { readonly kind: 'due'; readonly at: Instant }
  | { readonly kind: 'today' | 'tomorrow' | 'other-day'; readonly at: Instant };

/** How the planned moment is best told at `now`, in the computer's own time zone. */
export function tellWhen(plannedFor: Instant | null, now: Instant): When {
  if (plannedFor === null) return { kind: 'open' };
  const at = plannedFor;
  const untilMs = between(now, at);
  if (untilMs > 0 && untilMs <= SOON) return { kind: 'soon', dueInMin: Math.ceil(untilMs / minutes(1)), at };
  if (untilMs <= 0 && untilMs + STILL_DUE > 0) return { kind: 'due', at };
  const days = dayNumber(at) - dayNumber(now);
  return { kind: days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'other-day', at };
}

/** Whether a planned moment is so far ahead that nobody begins with it by now. */
export const isFarAhead = (plannedFor: Instant | null, now: Instant): boolean =>
  plannedFor !== null && between(now, plannedFor) > SOON;

/**
 * The planned conversations in the order they ask for attention: what is about to begin, what comes later today, what may begin at any
 * moment (the newest first), what comes on another day, and last what was never held.
 */
export function inOrderOfTurn<Entry extends { readonly conversation: Conversation }>(
  planned: readonly Entry[],
  now: Instant,
): Entry[] {
  return [...planned].sort(({ conversation: a }, { conversation: b }) => {
    const [turnOfA, turnOfB] = [turn(a.plannedFor, now), turn(b.plannedFor, now)];
    if (turnOfA !== turnOfB) return turnOfA - turnOfB;
    if (a.plannedFor === null || b.plannedFor === null) return b.createdAt - a.createdAt;
    return turnOfA === NEVER_HELD ? b.plannedFor - a.plannedFor : a.plannedFor - b.plannedFor;
  });
}

const NEVER_HELD = 4;

const TURNS: Record<When['kind'], number> = {
  due: 0,
  soon: 0,
  today: 1,
  open: 2,
  tomorrow: 3,
  'other-day': 3,
};

function turn(plannedFor: Instant | null, now: Instant): number {
  if (plannedFor !== null && between(now, plannedFor) + STILL_DUE <= 0) return NEVER_HELD;
  return TURNS[tellWhen(plannedFor, now).kind];
}

/** Days are counted by the calendar, so that a night of 23 or 25 hours is one night. */
function dayNumber(at: Instant): number {
  const date = new Date(at);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / minutes(24 * 60);
}
