import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerFrame } from '@/lib/picture/answer-frame';
import type { Look, Looker } from '@/lib/picture/looker';
import { watchPicture } from '@/lib/picture/picture-line';
import type { FromWorker } from '@/lib/picture/worker-messages';

const LOOK = { findings: [] } as unknown as Look;

class FakeWorker extends EventTarget {
  readonly sent: unknown[] = [];
  isOver = false;
  postMessage(message: unknown) {
    this.sent.push(message);
  }
  terminate() {
    this.isOver = true;
  }
  says(data: FromWorker) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

let worker: FakeWorker;
let hasFrame: boolean;
const onLook = vi.fn<(look: Look) => void>();
const onFailed = vi.fn<(reason: string) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  onLook.mockReset();
  onFailed.mockReset();
  hasFrame = true;
  worker = new FakeWorker();
  vi.stubGlobal('Worker', function () {
    return worker;
  });
  vi.stubGlobal('HTMLMediaElement', { HAVE_CURRENT_DATA: 2 });
  vi.stubGlobal('VideoFrame', function () {
    if (!hasFrame) throw new DOMException('no frame', 'InvalidStateError');
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const watch = () => {
  const video = Object.assign(new EventTarget(), { readyState: 4, videoWidth: 640 });
  const line = watchPicture(video as unknown as HTMLVideoElement, onLook, onFailed);
  worker.says({ kind: 'ready' });
  return line;
};
/** The next quarter of a second, and what the worker answers to its frame. */
const next = (answer: FromWorker): void => {
  vi.advanceTimersByTime(250);
  worker.says(answer);
};
const skipped: FromWorker = { kind: 'skipped', reason: 'odd' };

it('one frame at a time is sent', () => {
  watch();
  vi.advanceTimersByTime(1_000);
  expect(worker.sent).toHaveLength(1);
  worker.says({ kind: 'look', look: LOOK });
  vi.advanceTimersByTime(250);
  expect(worker.sent).toHaveLength(2);
  expect(onLook).toHaveBeenCalledOnce();
});

it('a look that fails is left out; many in a row are given up, once', () => {
  watch();
  for (let index = 0; index < 11; index += 1) next(skipped);
  next({ kind: 'look', look: LOOK });
  for (let index = 0; index < 11; index += 1) next(skipped);
  expect(onFailed).not.toHaveBeenCalled();
  expect(onLook).toHaveBeenCalledOnce();
  next(skipped);
  expect(onFailed).toHaveBeenCalledExactlyOnceWith('odd');
  expect(worker.isOver).toBe(true);
  vi.advanceTimersByTime(10_000);
  expect(onFailed).toHaveBeenCalledOnce();
});

it('a camera without a frame to give is asked again', () => {
  watch();
  worker.says({ kind: 'look', look: LOOK });
  const sent = worker.sent.length;
  hasFrame = false;
  vi.advanceTimersByTime(1_000);
  expect(worker.sent).toHaveLength(sent);
  hasFrame = true;
  vi.advanceTimersByTime(250);
  expect(worker.sent).toHaveLength(sent + 1);
  expect(onFailed).not.toHaveBeenCalled();
});

it('without the model there is nothing to wait for', () => {
  watch();
  worker.says({ kind: 'failed', reason: 'no WebAssembly' });
  expect(onFailed).toHaveBeenCalledExactlyOnceWith('no WebAssembly');
  expect(worker.isOver).toBe(true);
});

it('a frame is closed, whether the look succeeds or not', () => {
  const close = vi.fn();
  const frame = { displayWidth: 640, displayHeight: 360, close } as unknown as VideoFrame;
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      constructor(
        readonly width: number,
        readonly height: number,
      ) {}
      getContext = () => ({ drawImage: () => undefined, getImageData: () => ({ data: [] }) });
    },
  );
  const sees = { look: () => LOOK } as unknown as Looker;
  const fails = {
    look: () => {
      throw new Error('odd');
    },
  } as unknown as Looker;
  expect(answerFrame(sees, frame, 0)).toEqual({ kind: 'look', look: LOOK });
  expect(answerFrame(fails, frame, 0)).toEqual({ kind: 'skipped', reason: 'Error: odd' });
  expect(close).toHaveBeenCalledTimes(2);
});
