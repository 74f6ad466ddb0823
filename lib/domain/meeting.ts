/** The web client a meeting runs in. */
export type Platform = 'zoom' | 'teams';

/**
 * What a meeting page is doing.
 * `away`: no meeting here · `lobby`: before the call (pre-join, waiting room) · `in-call` · `ended` ·
 * `unknown`: a meeting page in a state we cannot name; never a reason to say something.
 */
export type MeetingPhase = 'away' | 'lobby' | 'in-call' | 'ended' | 'unknown';

/** One look at a page, before any smoothing over time. */
export interface Reading {
  readonly phase: MeetingPhase;
  /** A reconnect, breakout or connecting screen: keep what was known and let no time run out meanwhile. */
  readonly inTransition: boolean;
}

/** Hints from the user's own hand that an end is near; never an end by themselves. */
export type LeaveHint = 'leave-clicked' | null;
