import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { asInstant, type Instant } from '@/lib/domain/time';

/** Where the time comes from: the computer's clock, or the quicker one of a rehearsal. */
export interface Time {
  readonly now: () => Instant;
  /** How many of its seconds pass in one second. */
  readonly speed: number;
  /** The computer's own clock: it can be set, and the running conversation follows. */
  readonly isReal: boolean;
}

const REAL: Time = { now: () => asInstant(Date.now()), speed: 1, isReal: true };

export const TimeContext = createContext<Time>(REAL);

export const useTime = (): Time => useContext(TimeContext);

/** A clock that goes on from `from` at this speed. */
export function quickTime(from: Instant, speed: number): Time {
  const since = performance.now();
  return { now: () => asInstant(from + (performance.now() - since) * speed), speed, isReal: false };
}
