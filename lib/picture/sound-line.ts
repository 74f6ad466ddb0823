import type { Advice, Finding } from '@/lib/domain/finding';
import { judgeSound, levelOf, SOUND_WINDOW_MS, type SoundLevel } from './sound';

/** What the microphone gives now. */
export interface Heard {
  /** dBFS; -Infinity for silence. */
  readonly loudness: number;
  /** Null as long as too little was heard to say anything. */
  readonly finding: Finding | null;
}

const SAMPLES = 2048;
const EVERY_MS = 100;
/** Every second level is told: five a second make a meter that lives. */
const TOLD_EVERY = 2;
/** A word or two. */
const ENOUGH_MS = 1500;

/** Listens to a microphone until it is stopped: ten levels a second, half of which are told. */
export function watchSound(stream: MediaStream, onHeard: (heard: Heard) => void): { stop: () => void } {
  const context = new AudioContext();
  const analyser = new AnalyserNode(context, { fftSize: SAMPLES });
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(SAMPLES);
  let levels: SoundLevel[] = [];
  let count = 0;
  let hasBeenGood = false;
  let shown: Advice | null = null;
  // A browser may start it asleep; it then stays so until a click, and nothing is said of what was not heard.
  const wake = (): void => {
    if (context.state !== 'suspended') return;
    context.resume().catch(() => {
      // Stopped meanwhile, or not allowed yet: the next click tries again.
    });
  };
  wake();
  addEventListener('click', wake);
  const timer = setInterval(() => {
    if (context.state !== 'running') return;
    analyser.getFloatTimeDomainData(samples);
    const level = levelOf(samples);
    levels = [...levels, level].slice(-SOUND_WINDOW_MS / EVERY_MS);
    count += 1;
    if (count % TOLD_EVERY !== 0) return;
    const finding = levels.length * EVERY_MS < ENOUGH_MS ? null : judgeSound(levels, hasBeenGood, shown);
    hasBeenGood ||= finding?.grade === 'good';
    shown = finding?.advice ?? null;
    onHeard({ loudness: level.loudness, finding });
  }, EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      removeEventListener('click', wake);
      void context.close();
    },
  };
}
