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
  /** Exact: a look-alike such as `evilzoom.us` or `zoom.us.evil.com` is no meeting host. */
  readonly isMeetingHost: (hostname: string) => boolean;
  /** What the page shows at this moment. Reads the page, never changes it; cheap enough to call twice a second. */
  readonly readPhase: (document: Document, address: PageAddress) => Reading;
  /** The page's own Join or Start button, as it stands before the call. */
  readonly joinButtons: string;
  /** The buttons that leave the call at once. */
  readonly leaveButtons: string;
  /** What only opens the choice between leaving and ending. */
  readonly leaveMenu: string;
}

/** Something to look for in the page, what finding it is worth, and whether it is proof rather than support. */
export type Clue = readonly [mark: string | ((document: Document) => boolean), worth: number, kind?: 'proof'];

/** A state a page can be in: it is, when the clues found are worth `enterAt`. Vetoes (below zero) first, then the likeliest. */
export interface PageState {
  readonly phase: MeetingPhase;
  readonly enterAt: number;
  /** `true`, or what in the page makes it so. */
  readonly inTransition?: true | string;
  /** At least one clue marked as proof has to be among those found. */
  readonly needsProof?: true;
  readonly clues: readonly Clue[];
}

export const reading = (phase: MeetingPhase, inTransition = false, isShell = false): Reading => ({
  phase,
  inTransition,
  isShell,
});

export const has = (document: Document, selector: string): boolean =>
  document.querySelector(selector) !== null;

/** The first state, top to bottom, that the page is in; null when it is in none of them. */
export function readStates(document: Document, states: readonly PageState[]): Reading | null {
  const state = states.find((candidate) => isIn(document, candidate));
  if (!state) return null;
  const { phase, inTransition = false } = state;
  return reading(phase, inTransition === true || (inTransition !== false && has(document, inTransition)));
}

/** Stops looking as soon as the outcome is settled either way: most states are ruled out by one or two queries. */
function isIn(document: Document, { clues, enterAt, needsProof }: PageState): boolean {
  let found = 0;
  let stillToFind = clues.reduce((sum, [, worth]) => sum + Math.max(0, worth), 0);
  let isProven = !needsProof;
  for (const [mark, worth, kind] of clues) {
    if (found + stillToFind < enterAt) return false;
    stillToFind -= Math.max(0, worth);
    if (!(typeof mark === 'string' ? has(document, mark) : mark(document))) continue;
    found += worth;
    isProven ||= kind === 'proof';
    if (isProven && found >= enterAt) return true;
  }
  return false;
}

/** A test for the hosts of match patterns that look like `https://host/*` or `https://*.host/*`. */
export function hostTest(...patterns: readonly string[]): (hostname: string) => boolean {
  const hosts = patterns.map((pattern) => pattern.slice('https://'.length, -'/*'.length));
  return (hostname) =>
    hosts.some((host) =>
      host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host,
    );
}
