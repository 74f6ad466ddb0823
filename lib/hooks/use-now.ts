import { useEffect, useRef, useState } from 'preact/hooks';
import { followClockChange } from '@/lib/actions/run-conversation';
import { elapsed, type ClockFacts } from '@/lib/domain/clock';
import type { ClockPair } from '@/lib/domain/clock-change';
import { asInstant, type Instant } from '@/lib/domain/time';
import { report } from '@/lib/errors/report';
import { useTime } from './use-time';

const SECOND_MS = 1000;
const WATCH = 'clock-watch';

const lookAtClocks = (): ClockPair => ({ wall: asInstant(Date.now()), steadyMs: performance.now() });

/**
 * The time now: each second, as the seconds of the running conversation turn when there is one, and at once when the page is looked at
 * again. One page at a time (the holder of a lock) also watches
 * for a clock that was set, and has the running conversation follow before anything is drawn by the new time.
 */
export function useNow(running: ClockFacts | null): Instant {
  const time = useTime();
  const [now, setNow] = useState<Instant>(time.now);
  const counted = useRef(running);
  counted.current = running;
  useEffect(() => {
    let last: ClockPair | null = null;
    let stopped = false;
    const leave = new AbortController();

    const tick = async (): Promise<void> => {
      const clocks = lookAtClocks();
      const before = last;
      if (before !== null) {
        last = clocks;
        await followClockChange(before, clocks).catch((error: unknown) => {
          report('follow the clock', error);
        });
      }
      if (!stopped) setNow(time.now());
    };
    const look = (): void => void tick();

    if (time.isReal) watch();
    let timer = setTimeout(onTurn, untilTurn());
    document.addEventListener('visibilitychange', look);
    return () => {
      stopped = true;
      leave.abort();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };

    function onTurn(): void {
      look();
      timer = setTimeout(onTurn, untilTurn());
    }

    /** Milliseconds of the computer's clock. */
    function untilTurn(): number {
      const second = counted.current === null ? 0 : elapsed(counted.current, time.now()) % SECOND_MS;
      return (SECOND_MS - second) / time.speed;
    }

    function watch(): void {
      navigator.locks
        .request(WATCH, { signal: leave.signal }, () => {
          last = lookAtClocks();
          return new Promise<void>((resolve) => {
            leave.signal.addEventListener('abort', () => {
              resolve();
            });
          });
        })
        .catch(() => {
          // The page was left before its turn to watch came.
        });
    }
  }, [time]);
  return now;
}
