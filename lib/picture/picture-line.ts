import type { Look } from './looker';
import type { FromWorker, ToWorker } from './worker-messages';

/** Four looks a second: enough to follow a chair that is turned, little enough for an old laptop. */
const EVERY_MS = 250;

export interface PictureLine {
  readonly stop: () => void;
}

/**
 * Looks at what this video plays, in a worker, until it is stopped; a frame that comes while the last one is being looked at is left out.
 * `onFailed` is called once when looking is impossible in this browser.
 */
export function watchPicture(
  video: HTMLVideoElement,
  onLook: (look: Look) => void,
  onFailed: (reason: string) => void,
): PictureLine {
  const worker = new Worker(new URL('./picture-worker.ts', import.meta.url), { type: 'module' });
  let isBusy = true;
  const look = (): void => {
    if (isBusy || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || video.videoWidth === 0) return;
    // Only a hold on the frame: to copy its pixels here would cost the page more than everything else it does.
    const frame = new VideoFrame(video);
    isBusy = true;
    worker.postMessage({ frame } satisfies ToWorker, [frame]);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    isBusy = false;
    if (data.kind === 'failed') onFailed(data.reason);
    else if (data.kind === 'look') onLook(data.look);
    else look();
  });
  worker.addEventListener('error', ({ message }) => {
    onFailed(message);
  });
  video.addEventListener('loadeddata', look);
  const timer = setInterval(look, EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      video.removeEventListener('loadeddata', look);
      worker.terminate();
    },
  };
}
