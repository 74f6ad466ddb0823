import type { Look } from './looker';
import type { FromWorker, ToWorker } from './worker-messages';

/** Four looks a second: enough to follow a chair that is turned, little enough for an old laptop. */
const EVERY_MS = 250;

/** Frames in a row that could not be looked at before it is given up: three seconds. */
const MISSED_AT_MOST = 12;

export interface PictureLine {
  readonly stop: () => void;
}

/**
 * Looks at what this video plays, in a worker, until it is stopped; a frame that comes while the last one is being looked at is left out,
 * and so is one that cannot be looked at. `onFailed` is called once when looking is impossible in this browser.
 */
export function watchPicture(
  video: HTMLVideoElement,
  onLook: (look: Look) => void,
  onFailed: (reason: string) => void,
): PictureLine {
  const worker = new Worker(new URL('./picture-worker.ts', import.meta.url), { type: 'module' });
  let isBusy = true;
  let missed = 0;
  const giveUp = (reason: string): void => {
    stop();
    onFailed(reason);
  };
  const miss = (reason: string): void => {
    missed += 1;
    if (missed >= MISSED_AT_MOST) giveUp(reason);
  };
  const look = (): void => {
    if (isBusy || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || video.videoWidth === 0) return;
    try {
      // Only a hold on the frame: to copy its pixels here would cost the page more than everything else it does.
      const frame = new VideoFrame(video);
      worker.postMessage({ frame } satisfies ToWorker, [frame]);
      isBusy = true;
    } catch (error) {
      // A camera that is on its way out has no frame to give.
      miss(String(error));
    }
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    isBusy = false;
    if (data.kind === 'failed') giveUp(data.reason);
    else if (data.kind === 'skipped') miss(data.reason);
    else if (data.kind === 'look') {
      missed = 0;
      onLook(data.look);
    } else look();
  });
  worker.addEventListener('error', ({ message }) => {
    giveUp(message);
  });
  video.addEventListener('loadeddata', look);
  const timer = setInterval(look, EVERY_MS);
  const stop = (): void => {
    clearInterval(timer);
    video.removeEventListener('loadeddata', look);
    worker.terminate();
  };
  return { stop };
}
