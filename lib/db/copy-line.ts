import type { CopyAnswer } from './copy-worker';
import type { CopyOrder } from './fresh-copy';

/** `keepFreshCopy` in a worker: a copy of years takes seconds, and the page is being used meanwhile. */
export function keepFreshCopyAside(order: CopyOrder): Promise<void> {
  const worker = new Worker(new URL('./copy-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<void>((resolve, reject) => {
    worker.addEventListener('message', ({ data: { failure } }: MessageEvent<CopyAnswer>) => {
      if (failure === null) resolve();
      else reject(new Error(failure));
    });
    worker.addEventListener('error', ({ message }) => {
      reject(new Error(message));
    });
    worker.postMessage(order);
  }).finally(() => {
    worker.terminate();
  });
}
