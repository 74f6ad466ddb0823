import type { MeetingPhase, Platform } from '@/lib/domain/meeting';

/** What a content script saw in its frame. */
export interface Observed {
  readonly platform: Platform;
  readonly phase: MeetingPhase;
  readonly inTransition: boolean;
  readonly hasClickedLeave: boolean;
  /** The document went away (closed, reloaded, left). */
  readonly isGone: boolean;
}

/** What the content script may do. Nothing of the user's is ever in it. */
export interface Allowance {
  /** Whether the panel may still open by itself in this meeting. */
  readonly mayOpen: boolean;
  /** Whether the user wants the small button in the page. */
  readonly wantsButton: boolean;
}

/** From a content script, which lives in a page we do not own: untrusted. */
export interface PageMessages {
  'meeting/observed': { payload: Observed; answer: Allowance };
  'panel/open': { payload: null; answer: null };
}

/** From our own pages. */
export interface OwnMessages {
  'panel/shown': { payload: null; answer: null };
}

/** From the worker to the content scripts of one tab. */
export interface TabMessages {
  'allowance/changed': Allowance;
}

export type Messages = PageMessages & OwnMessages;
export type MessageName = keyof Messages;

export interface Envelope<Name extends string = string, Payload = unknown> {
  readonly name: Name;
  readonly payload: Payload;
}
