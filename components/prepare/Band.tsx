import type { DurationMs } from '@/lib/domain/time';
import css from './Band.module.css';

export interface BandProps {
  spokenMs: DurationMs;
  /** From here to there is good; the line goes on for a third of `longMs` more. */
  shortMs: DurationMs;
  longMs: DurationMs;
}

/** Where one is in time, on a line that is green where it is good. What it shows is said in words beside it. */
export function Band({ spokenMs, shortMs, longMs }: BandProps) {
  const wholeMs = (longMs * 4) / 3;
  const share = (ms: number): string => `${String((Math.min(ms, wholeMs) / wholeMs) * 100)}%`;
  return (
    <div class={css.line} aria-hidden="true">
      <span
        class={css.good}
        style={{ insetInlineStart: share(shortMs), inlineSize: share(longMs - shortMs) }}
      />
      <span class={css.now} style={{ insetInlineStart: share(spokenMs) }} />
    </div>
  );
}
