import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchSound, type Heard } from '@/lib/picture/sound-line';

const resume = vi.fn<() => Promise<void>>();
let state: AudioContextState;
let amplitude: number;
let heard: Heard[];
let page: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  state = 'running';
  amplitude = 0.2;
  heard = [];
  page = new EventTarget();
  resume.mockReset();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal(
    'AudioContext',
    class {
      get state() {
        return state;
      }
      resume = resume;
      close = () => Promise.resolve();
      createMediaStreamSource = () => ({ connect: () => undefined });
    },
  );
  let count = 0;
  vi.stubGlobal(
    'AnalyserNode',
    class {
      // Words of three levels with one level between them.
      getFloatTimeDomainData = (samples: Float32Array) => {
        count += 1;
        samples.fill(count % 4 === 0 ? amplitude / 20 : amplitude);
      };
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const listen = () => watchSound({} as MediaStream, (now) => heard.push(now));
const advice = () => heard.at(-1)?.finding?.advice;

it('says nothing before a word or two, then what it hears, five times a second', () => {
  const { stop } = listen();
  vi.advanceTimersByTime(1_400);
  expect(heard).toHaveLength(7);
  expect(heard.at(-1)?.finding).toBeNull();
  vi.advanceTimersByTime(600);
  expect(heard.at(-1)?.finding?.grade).toBe('good');
  stop();
  vi.advanceTimersByTime(1_000);
  expect(heard).toHaveLength(10);
});

it('a microphone that is switched off is missed after five seconds without a sample', () => {
  listen();
  vi.advanceTimersByTime(3_000);
  expect(advice()).toBeNull();
  amplitude = 0;
  vi.advanceTimersByTime(4_000);
  expect(advice()).toBeNull();
  vi.advanceTimersByTime(1_200);
  expect(advice()).toBe('no-sound');
});

it('a browser that starts it asleep is asked once, and again at a click; a no is no fault', async () => {
  state = 'suspended';
  resume.mockRejectedValue(new Error('not allowed'));
  const { stop } = listen();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(resume).toHaveBeenCalledOnce();
  page.dispatchEvent(new Event('click'));
  expect(resume).toHaveBeenCalledTimes(2);
  expect(heard).toEqual([]);
  stop();
  page.dispatchEvent(new Event('click'));
  expect(resume).toHaveBeenCalledTimes(2);
});
