import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import css from './SoundMeter.module.css';

export interface SoundMeterProps {
  name: string;
  /** Read out as the name of the meter. */
  label: string;
  /** What was heard, or what to do; announced when it changes. */
  text: string;
  tone: 'good' | 'attention' | 'plain';
  /** Decibels below full scale; -Infinity for silence. Null without a microphone. */
  loudness: number | null;
  /** What there is to do about it: a button. */
  action: ComponentChildren;
}

/** The meter ends where speech does: softer than this shows as silence, louder than this as full. dBFS. */
const SILENT = -60;
const FULL = -6;

/** How loud the microphone hears the user, and whether that will do. */
export function SoundMeter({ name, label, text, tone, loudness, action }: SoundMeterProps) {
  const id = useId();
  const part = loudness === null ? 0 : Math.min(1, Math.max(0, (loudness - SILENT) / (FULL - SILENT)));
  return (
    <section class={css.sound}>
      <h2 id={id}>{name}</h2>
      {loudness !== null && <meter class={css.meter} aria-label={label} min={0} max={1} value={part} />}
      <p class={css[tone]} role="status">
        {text}
      </p>
      {action}
    </section>
  );
}
