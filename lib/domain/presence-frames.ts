import * as z from 'zod/mini';
import type { PageSignal, Reading } from './meeting';
import { between, instantSchema, minutes, type Instant } from './time';

export const phaseSchema = z.enum(['away', 'lobby', 'in-call', 'ended', 'unknown']);

/** The last reading of every frame of a tab that shows something of a meeting, by frame id. */
export const framesSchema = z.record(
  z.string().check(z.maxLength(20)),
  z.strictObject({ phase: phaseSchema, inTransition: z.boolean(), at: instantSchema }),
);
export type Frames = z.infer<typeof framesSchema>;
type Shown = Pick<Reading, 'phase' | 'inTransition'>;

/** A page's signal with what the browser adds to it: where it came from, and whether that tab makes a sound. */
export interface Signal extends PageSignal {
  readonly frameId: number;
  readonly isAudible: boolean;
}

const TOP_FRAME = 0;
/** A frame in a call speaks every minute; one that was silent for this long is no longer there, or its page is not. */
export const SILENT_FOR = minutes(3);
/** A meeting runs in one document or two; of a page that opens more, these are listened to. */
const AT_MOST = 20;

/** The frames after this signal. A top document that speaks for itself has no meeting in a frame below it (any more). */
export function hear(frames: Frames, signal: Signal, now: Instant): Frames {
  const { frameId, phase, inTransition } = signal;
  const isAlone = frameId === TOP_FRAME && !signal.isShell;
  const others = Object.entries(frames).filter(
    ([id, { at }]) => !isAlone && id !== String(frameId) && between(at, now) <= SILENT_FOR,
  );
  const isNothing = signal.isGone || phase === 'away' || others.length >= AT_MOST;
  return Object.fromEntries(isNothing ? others : [...others, [frameId, { phase, inTransition, at: now }]]);
}

/** When any of them spoke last; null when there are none. */
export function lastHeardAt(frames: Frames): Instant | null {
  const at = Object.values(frames).map((frame) => frame.at);
  return at.length === 0 ? null : (Math.max(...at) as Instant);
}

/** The frames of a page that said nothing new but is there. */
export const heardAgain = (frames: Frames, now: Instant): Frames =>
  Object.fromEntries(Object.entries(frames).map(([id, frame]) => [id, { ...frame, at: now }]));

/** What the tab as a whole shows: the furthest that any of its frames has come. */
export function highest(frames: Frames): Shown {
  return Object.values(frames).reduce<Shown>((best, frame) => (rank(frame) > rank(best) ? frame : best), {
    phase: 'away',
    inTransition: false,
  });
}

const RANK = { 'in-call': 6, ended: 3, lobby: 2, unknown: 1, away: 0 };
const IN_TRANSITION = 4;
const rank = ({ phase, inTransition }: Shown): number =>
  inTransition ? Math.max(IN_TRANSITION, RANK[phase] - 1) : RANK[phase];
