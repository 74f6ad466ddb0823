import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { asInstant, type Instant } from '@/lib/domain/time';

/** Where the time comes from: the computer's clock, or the quick one of a rehearsal. */
export interface Time {
  readonly now: () => Instant;
  /** How many of its seconds pass in one. */
  readonly speed: number;
}

export const TimeContext = createContext<Time>({ now: () => asInstant(Date.now()), speed: 1 });

export const useTime = (): Time => useContext(TimeContext);
