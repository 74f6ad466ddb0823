import type { Allowance, PageSignal } from '../domain/meeting';
import { platformAt } from '../domain/meeting-hosts';
import type { Adapter } from './adapter';
import { showPageButton } from './page-button';
import { watchHands } from './watch-hands';
import { watchMeeting } from './watch-meeting';

/** A browser carries the user's gesture to the panel for about five seconds (Chromium 156: 2 s works, 6 s is refused). */
const GESTURE_LASTS_MS = 4500;

/** The script's line to the worker. */
export interface WorkerLine {
  /** Answers what is allowed; null when the worker could not be reached this time. */
  readonly tell: (signal: PageSignal) => Promise<Allowance | null>;
  /** Whether the script has outlived its extension: it was updated or removed while the page was open. */
  readonly isCut: () => boolean;
  /** Has the panel opened; only works in the time of the user's gesture. */
  readonly openPanel: () => void;
  /** Calls back when the worker allows something else, unasked. */
  readonly whenAllowed: (callback: (allowance: Allowance) => void) => void;
  /** What the button in the page is called. */
  readonly buttonLabel: string;
}

/** A key of the scripts' own world, where no page can write. Not a string: those the page may give to its elements, which are seen there. */
const ATTENDANT = Symbol.for('bakkie.attendant');
const world = globalThis as { [ATTENDANT]?: WorkerLine };

/** What the manifest says as well, but a script that the worker puts in a tab also comes to its empty frames and to other hosts'. */
const isMeetingPlace = ({ protocol, hostname }: Location, { platform }: Adapter): boolean =>
  protocol === 'https:' && platformAt(hostname) === platform;

/**
 * Attends one document of a meeting page: tells what it sees and has the panel opened, once a meeting, by the user's own hand:
 * at the click on the page's Join button; else as the call begins shortly after any click or key; else at the next one.
 * A document that is attended already, by a script that still has its extension, is left to that one.
 */
export function attendMeeting(window: Window, adapter: Adapter, worker: WorkerLine): void {
  if (!isMeetingPlace(window.location, adapter) || world[ATTENDANT]?.isCut() === false) return;
  world[ATTENDANT] = worker;
  const { document } = window;
  let mayOpen = false;
  /** As this document shows it, and as the worker knows it of the tab. */
  let isInCall = false;
  let isTabInCall = false;
  let isMeetingHere = false;
  let lastHandAt = -Infinity;
  let removeButton: (() => void) | null = null;

  function open(): void {
    if (!mayOpen) return;
    mayOpen = false;
    worker.openPanel();
  }

  function allow(allowance: Allowance | null): void {
    if (!isConnected() || allowance === null) return;
    mayOpen = allowance.mayOpen;
    isTabInCall = allowance.isInCall;
    if (isInCall && performance.now() - lastHandAt < GESTURE_LASTS_MS) open();
    if (allowance.wantsButton && isMeetingHere)
      removeButton ??= showPageButton(document, worker.buttonLabel, worker.openPanel);
    else hideButton();
  }

  function hideButton(): void {
    removeButton?.();
    removeButton = null;
  }

  /** A script without its extension has nobody to serve: it lets go of the page, and says nothing of it. */
  function isConnected(): boolean {
    const isCut = worker.isCut();
    if (isCut) stop();
    return !isCut;
  }

  const watch = watchMeeting({
    document,
    window,
    adapter,
    mayGoOn: isConnected,
    onReading: (signal) => {
      isInCall = signal.phase === 'in-call' && !signal.inTransition;
      isMeetingHere = signal.phase !== 'away';
      void worker.tell(signal).then(allow);
    },
  });
  const letGo = watchHands({
    window,
    adapter,
    onJoin: () => {
      lastHandAt = performance.now();
      open();
    },
    onLeave: watch.leaveClicked,
    onAnyTrusted: () => {
      lastHandAt = performance.now();
      if (isInCall || isTabInCall) open();
    },
  });
  worker.whenAllowed(allow);

  function stop(): void {
    watch.stop();
    letGo();
    hideButton();
  }
}
