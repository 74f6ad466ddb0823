import type { MeetingPhase, Platform, Reading } from '../domain/meeting';

/** The part of an address that says something about a meeting. A `URL` or `location` will do. */
export type PageAddress = Pick<URL, 'pathname' | 'hash'>;

/** All that is known of one platform's pages. */
export interface Adapter {
  readonly platform: Platform;
  /** Match patterns of the meeting hosts. */
  readonly hosts: readonly string[];
  /** Match patterns of hosts that only some users meet; permission is asked for when they say so. */
  readonly optionalHosts: readonly string[];
  /** Whether the meeting may run in a frame of the page. */
  readonly allFrames: boolean;
  /** What the page shows at this moment. Reads the page, never changes it; cheap enough to call twice a second. */
  readonly readPhase: (document: Document, address: PageAddress) => Reading;
  /** The page's own Join or Start button, as it stands before the call. */
  readonly joinButtons: string;
  /** The buttons that leave the call at once. */
  readonly leaveButtons: string;
  /** What only opens the choice between leaving and ending. */
  readonly leaveMenu: string;
}

/**
 * Something to look for: a selector, several of which one will do, or a test where no selector can say it. Alternatives are kept
 * apart because browsers have a fast road for a simple selector and none for a list (Chromium 156: 0.03 against 0.5 ms a page).
 */
export type Trace = string | readonly string[] | ((document: Document) => boolean);

/** A trace, what finding it is worth, and whether it is proof rather than support. */
export type Clue = readonly [trace: Trace, worth: number, kind?: 'proof'];

/** A state that a page can be in: it is, when the clues found are worth `enterAt`. Likeliest and heaviest clues first. */
export interface PageState {
  readonly phase: MeetingPhase;
  readonly enterAt: number;
  readonly clues: readonly Clue[];
  /** At least one of the clues found has to be proof. */
  readonly needsProof?: true;
  /** What rules the state out, whatever else is there. */
  readonly unless?: Trace;
  /** `true`, or the trace that makes it so. */
  readonly inTransition?: true | Trace;
}

export const reading = (phase: MeetingPhase, inTransition = false, isShell = false): Reading => ({
  phase,
  inTransition,
  isShell,
});

export function has(document: Document, trace: Trace): boolean {
  if (typeof trace === 'function') return trace(document);
  if (typeof trace === 'string') return document.querySelector(trace) !== null;
  return trace.some((selector) => document.querySelector(selector) !== null);
}

/** The first state, top to bottom, that the page is in; null when it is in none of them. */
export function readStates(document: Document, states: readonly PageState[]): Reading | null {
  const state = states.find((candidate) => isIn(document, candidate));
  if (!state) return null;
  const { phase, inTransition } = state;
  return reading(phase, inTransition !== undefined && (inTransition === true || has(document, inTransition)));
}

/** Stops looking as soon as the outcome is settled either way: most states are ruled out by a few queries. */
function isIn(document: Document, { clues, enterAt, needsProof, unless }: PageState): boolean {
  let found = 0;
  let toFind = clues.reduce((sum, [, worth]) => sum + worth, 0);
  let isProven = needsProof === undefined;
  let proofsToFind = clues.filter(([, , kind]) => kind === 'proof').length;
  for (const [trace, worth, kind] of clues) {
    if (found + toFind < enterAt || (!isProven && proofsToFind === 0)) return false;
    toFind -= worth;
    if (kind === 'proof') proofsToFind--;
    if (!has(document, trace)) continue;
    found += worth;
    isProven ||= kind === 'proof';
    if (isProven && found >= enterAt) return unless === undefined || !has(document, unless);
  }
  return false;
}

/** The match pattern of everything at a host, as manifests write it. */
export const patternOf = (host: string): string => `https://${host}/*`;
