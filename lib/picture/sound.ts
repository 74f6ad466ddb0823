import type { Advice, Finding, Grade } from '@/lib/domain/finding';
import { percentile } from './percentile';

/** What a microphone gives in one moment (2,048 samples). */
export interface SoundLevel {
  /** Root mean square in dBFS; -Infinity for silence. */
  readonly loudness: number;
  /** The largest sample, 0–1 or a little more. */
  readonly peak: number;
}

/** How far back the levels are weighed. */
export const SOUND_WINDOW_MS = 5000;

/*
 * Speech at a usual level has -26 dBFS (ITU-T P.56); a fake microphone with speech at that level gave P90 -16 and P10 -37, twelve
 * decibels softer -28 and -48, twenty-five softer -42 and -61, pink noise added -22 and -40. Clipped sound arrives a little above 1.
 */
const NOTHING_BELOW = -50;
const QUIET_BELOW = -38;
const NOISY_WITHIN = 20;
const NOISE_ABOVE = -45;
const CLIPPED_FROM = 0.98;
/** What was said is taken back only when the loudness has come back past its bound by this much. dB */
const SLACK = 2;

/**
 * What the levels of the last seconds say; `shown` is what was said so far. `hasBeenGood`: it was heard well before, so that quiet means a
 * pause. No sample at all for so long is no pause, however well it was heard: no room is that still.
 */
export function judgeSound(
  levels: readonly SoundLevel[],
  hasBeenGood: boolean,
  shown: Advice | null = null,
): Finding {
  const loudness = levels.map((level) => level.loudness);
  const loud = percentile(loudness, 0.9);
  const soft = percentile(loudness, 0.1);
  const slackFor = (advice: Advice): number => (shown === advice ? SLACK : 0);
  if (loudness.every((level) => level === -Infinity)) return said('poor', 'no-sound');
  if (levels.some(({ peak }) => peak >= CLIPPED_FROM)) return said('fair', 'clipped');
  const slack = slackFor('noisy');
  if (loud - soft < NOISY_WITHIN + slack && soft > NOISE_ABOVE - slack) return said('fair', 'noisy');
  if (hasBeenGood) return said('good', null);
  if (loud < NOTHING_BELOW + slackFor('no-sound')) return said('poor', 'no-sound');
  if (loud < QUIET_BELOW + slackFor('quiet')) return said('fair', 'quiet');
  return said('good', null);
}

const said = (grade: Grade, advice: Advice | null): Finding => ({ check: 'sound', grade, advice });

/** Level of a stretch of samples. */
export function levelOf(samples: Float32Array): SoundLevel {
  let squares = 0;
  let peak = 0;
  for (const sample of samples) {
    squares += sample * sample;
    peak = Math.max(peak, Math.abs(sample));
  }
  return { loudness: 10 * Math.log10(squares / samples.length), peak };
}
