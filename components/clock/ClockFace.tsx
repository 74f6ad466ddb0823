import { classNames } from '@/components/ui/class-names';
import css from './ClockFace.module.css';

export interface ClockFaceProps {
  label: string;
  /** The one large thing: `16`, `+2`, `15:42`. */
  left: string;
  unit: string;
  /** When it is over, at the end of the line. */
  until: string;
  tone: 'calm' | 'caution' | 'over';
  /** The parts of the conversation: how long each is (in any unit) and how much of it has passed, 0 to 1. */
  parts: readonly { length: number; passed: number }[];
}

/** The clock: silent for screen readers (they are told at milestones), never blinking. */
export function ClockFace({ label, left, unit, until, tone, parts }: ClockFaceProps) {
  return (
    <div class={css.clock}>
      <div role="timer" aria-label={label} class={css.line}>
        <span class={classNames(css.left, css[tone])}>{left}</span> <span class={css.unit}>{unit}</span>{' '}
        <span class={css.until}>{until}</span>
      </div>
      <div class={css.bar} aria-hidden="true">
        {parts.map((part, index) => (
          <Part key={index} {...part} />
        ))}
      </div>
    </div>
  );
}

function Part({ length, passed }: { length: number; passed: number }) {
  const share = Math.min(1, Math.max(0, passed));
  return (
    <svg
      class={classNames(css.part, share >= 1 && css.done)}
      style={{ flexGrow: length }}
      preserveAspectRatio="none"
      hidden={length <= 0}
    >
      <rect class={css.passed} width={`${String(share * 100)}%`} height="100%" />
    </svg>
  );
}
