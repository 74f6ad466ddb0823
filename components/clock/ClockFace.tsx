import { classNames } from '@/components/ui/class-names';
import css from './ClockFace.module.css';

export interface ClockFaceProps {
  label: string;
  /** The one large thing: `16`, `+2`, `15:42`. */
  left: string;
  unit: string;
  /** Two short lines at the end: what was agreed and when that is over. */
  agreed: string;
  until: string;
  tone: 'calm' | 'caution' | 'over';
  /** How much of the agreed time has passed, 0 to 1. */
  passed: number;
  /** Where the close begins, 0 to 1. */
  closeFrom: number;
}

/** The clock: silent for screen readers (they are told at milestones), never blinking. */
export function ClockFace({ label, left, unit, agreed, until, tone, passed, closeFrom }: ClockFaceProps) {
  return (
    <div class={css.clock}>
      <div role="timer" aria-label={label} class={css.line}>
        <span class={classNames(css.left, css[tone])}>{left}</span> <span class={css.unit}>{unit}</span>{' '}
        <span class={css.of}>
          {agreed}
          <br />
          {until}
        </span>
      </div>
      <div class={css.bar} aria-hidden="true">
        <Part grow={closeFrom} passed={closeFrom === 0 ? 1 : passed / closeFrom} />
        <Part grow={1 - closeFrom} passed={(passed - closeFrom) / (1 - closeFrom)} />
      </div>
    </div>
  );
}

function Part({ grow, passed }: { grow: number; passed: number }) {
  const share = Math.min(1, Math.max(0, passed));
  return (
    <svg
      class={classNames(css.part, share >= 1 && css.done)}
      style={{ flexGrow: grow }}
      preserveAspectRatio="none"
    >
      <rect class={css.passed} width={`${String(share * 100)}%`} height="100%" />
    </svg>
  );
}
