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
  /**
   * A reconnect, breakout or connecting screen: keep what was known and let no time run out meanwhile. With `in-call` it says
   * that the page goes on with a call but does not prove that one began.
   */
  readonly inTransition: boolean;
  /** The page only holds the frame that the meeting runs in; its phase is `away`, ask the frame. */
  readonly isShell: boolean;
}

/** Hints from the user's own hand that an end is near; never an end by themselves. */
export type LeaveHint = 'leave-clicked' | null;

/** What the watcher in one document tells: a reading, where it was taken and what the user's hand did. */
export interface PageSignal extends Reading {
  readonly platform: Platform;
  readonly leaveHint: LeaveHint;
  /** The document is being left; it will not speak again unless the user comes back to it. Its phase is `away`. */
  readonly isGone: boolean;
}

/** What the worker allows the script in a meeting page. Nothing of the user's is ever in it. */
export interface Allowance {
  /** Whether the panel may still open by itself in this meeting. */
  readonly mayOpen: boolean;
  /** Whether a call runs in this tab, be it in another of its documents. */
  readonly isInCall: boolean;
  /** Whether the user wants the small button in the page. */
  readonly wantsButton: boolean;
}
