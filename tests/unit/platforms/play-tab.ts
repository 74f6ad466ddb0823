import { vi } from 'vitest';
import type { MeetingPhase, PageSignal } from '@/lib/domain/meeting';
import type { Presence } from '@/lib/domain/presence';
import { observe } from '@/lib/domain/presence-observe';
import { nextCheckAt, tick } from '@/lib/domain/presence-tick';
import { asInstant } from '@/lib/domain/time';
import { adapterFor } from '@/lib/platforms/registry';
import { watchMeeting, type MeetingWatch } from '@/lib/platforms/watch-meeting';
import type { Scene } from '../../fixtures/pages/played-pages';
import { byBrowser, goTo, stage } from './stage';

const STEP_MS = 100;

export interface PlayedTab {
  /** Every signal the page sent, with the time since the start, in ms. */
  readonly signals: readonly (PageSignal & { readonly atMs: number })[];
  /** Every phase that settled, in order. */
  readonly phases: readonly MeetingPhase[];
  readonly watch: MeetingWatch;
  presence(): Presence | null;
  show(scene: Scene): void;
  /** Lets time pass, the worker's time-outs included. */
  pass(ms: number): Promise<void>;
  /** Leaves the page and loads it anew, as a reload does. */
  reload(scene: Scene): void;
}

/** One tab with a meeting page in it: the real watcher on the test's document, the real rules behind it, a clock that is played. */
export function playTab(url: string, first: Scene): PlayedTab {
  vi.useFakeTimers();
  const adapter = adapterFor(new URL(url).hostname);
  if (!adapter) throw new Error(`No script runs at ${url}`);
  const start = Date.now();
  let presence: Presence | null = null;
  let meetings = 0;
  const signals: (PageSignal & { atMs: number })[] = [];
  const phases: MeetingPhase[] = [];
  const now = () => asInstant(Date.now());
  const become = (next: Presence | null): void => {
    presence = next;
    const phase = next?.phase ?? 'away';
    if (phases.at(-1) !== phase) phases.push(phase);
  };
  const begin = (): MeetingWatch =>
    watchMeeting({
      document,
      window,
      adapter,
      onReading: (signal) => {
        signals.push({ ...signal, atMs: Date.now() - start });
        become(
          observe(presence, { ...signal, frameId: 0, isAudible: false }, now(), `meeting-${++meetings}`),
        );
      },
    });

  stage(url, first);
  let watch = begin();
  return {
    signals,
    phases,
    get watch() {
      return watch;
    },
    presence: () => presence,
    show(scene) {
      if (scene.address) goTo(new URL(scene.address, url).href);
      stage(location.href, scene);
    },
    async pass(ms) {
      for (let passed = 0; passed < ms; passed += STEP_MS) {
        await vi.advanceTimersByTimeAsync(STEP_MS);
        const checkAt = presence && nextCheckAt(presence);
        if (presence && checkAt !== null && now() >= checkAt) become(tick(presence, now()));
      }
    },
    reload(scene) {
      window.dispatchEvent(byBrowser(new Event('pagehide')));
      watch.stop();
      stage(url, scene);
      watch = begin();
    },
  };
}
