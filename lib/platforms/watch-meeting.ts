import type { LeaveHint, PageSignal, Reading } from '../domain/meeting';
import type { Adapter } from './adapter';
import { reading } from './adapter';

/** How long after a change the look comes that it asks for; also the shortest time between two looks, in ms. */
const LOOK_GAP_MS = 500;
/** Some changes stir nothing that we observe; so look anyway while there may be a meeting, and now and then elsewhere. */
const POLL_MS = 2000;
const POLL_AWAY_MS = 5000;
/** In a call something changes all the time: the clock alone says when to look, and nothing is observed. */
const POLL_IN_CALL_MS = 1000;
/** An end asks for a second opinion sooner. */
const POLL_ENDED_MS = 1000;
/** How often a call that is new is told again: less often than it is looked at. */
const REPEAT_IN_CALL_MS = 2000;
/** A new reading is repeated for this long: longer than any grace, so that whoever listens can see it out. */
const UNSETTLED_FOR_MS = 40_000;
const HEARTBEAT_MS = 60_000;
/** Timers may fire a little early against the clock. */
const SLACK_MS = 100;

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ['class', 'id', 'disabled', 'hidden', 'aria-label', 'data-tid', 'data-testid', 'data-cid'],
};

export interface MeetingWatch {
  readonly stop: () => void;
  /** To be called when the user's own hand clicked Leave: reported at once, with the last reading. */
  readonly leaveClicked: () => void;
}

/**
 * Watches one document and calls back with what it shows: on every change, again every few seconds until it has been the same for
 * 40 s, and once a minute during a call. A page that never was anything but `away` is never reported.
 *
 * Cheap on a busy page: outside a call the observer is taken away at the first mutation and put back after the next look, so two
 * thousand changes a second cost one callback and one look; in a call there is none. Touches nothing in the page.
 */
export function watchMeeting({
  document,
  window,
  adapter,
  onReading,
  mayGoOn = () => true,
  now = () => performance.now(),
}: {
  readonly document: Document;
  readonly window: Window;
  readonly adapter: Adapter;
  readonly onReading: (signal: PageSignal) => void;
  /** Asked before every look but the first. */
  readonly mayGoOn?: () => boolean;
  /** A clock in ms that is never set back. */
  readonly now?: () => number;
}): MeetingWatch {
  let last: Reading | null = null;
  let hasSpoken = false;
  let sameSince = 0;
  let reportedAt = 0;
  let timer = 0;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    lookIn(LOOK_GAP_MS);
  });

  function lookIn(ms: number): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(lookAgain, ms);
  }

  function lookAgain(): void {
    if (mayGoOn()) look();
  }

  function look(): void {
    const seen = adapter.readPhase(document, window.location);
    const at = now();
    const isNew = !last || !isSame(seen, last);
    if (isNew) sameSince = at;
    last = seen;
    const isUnsettled = !seen.isShell && at - sameSince < UNSETTLED_FOR_MS;
    const wait = repeatAfter(seen, isUnsettled);
    const mayStaySilent = !hasSpoken && seen.phase === 'away' && !seen.isShell;
    if (!mayStaySilent && (isNew || at - reportedAt >= wait - SLACK_MS)) report(seen);
    lookIn(pollFor(seen, isUnsettled));
    if (seen.phase === 'in-call') observer.disconnect();
    else observer.observe(document, WATCHED);
  }

  function pollFor({ phase, isShell }: Reading, isUnsettled: boolean): number {
    if (phase === 'in-call') return POLL_IN_CALL_MS;
    if (phase === 'ended' && isUnsettled) return POLL_ENDED_MS;
    return phase === 'away' && !isShell && !(hasSpoken && isUnsettled) ? POLL_AWAY_MS : POLL_MS;
  }

  /** How old a report of the same reading has to be before it is repeated, in ms. */
  function repeatAfter(seen: Reading, isUnsettled: boolean): number {
    if (seen.phase === 'in-call') return isUnsettled ? REPEAT_IN_CALL_MS : HEARTBEAT_MS;
    return isUnsettled ? pollFor(seen, isUnsettled) : Infinity;
  }

  function report(seen: Reading, leaveHint: LeaveHint = null, isGone = false): void {
    hasSpoken = true;
    reportedAt = now();
    onReading({ ...seen, platform: adapter.platform, leaveHint, isGone });
  }

  function rest(): void {
    window.clearTimeout(timer);
    observer.disconnect();
  }

  /** Only the browser's own word counts: a page can call out these events as fast as it likes. */
  function onHide({ isTrusted }: Event): void {
    if (!isTrusted) return;
    rest();
    if (hasSpoken) report(reading('away'), null, true);
    hasSpoken = false;
    last = null;
  }

  function onShow({ isTrusted }: Event): void {
    if (isTrusted) lookAgain();
  }

  // Coming back out of the browser's cache of pages is a beginning like any other.
  window.addEventListener('pagehide', onHide);
  window.addEventListener('pageshow', onShow);
  look();

  return {
    stop() {
      rest();
      window.removeEventListener('pagehide', onHide);
      window.removeEventListener('pageshow', onShow);
    },
    leaveClicked() {
      if (last && hasSpoken) report(last, 'leave-clicked');
    },
  };
}

const isSame = (one: Reading, other: Reading): boolean =>
  one.phase === other.phase && one.inTransition === other.inTransition && one.isShell === other.isShell;
