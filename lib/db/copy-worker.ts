import { keepFreshCopy, type CopyOrder } from './fresh-copy';

/** The worker: makes one copy, and says how that went. */
addEventListener('message', ({ data }: MessageEvent<CopyOrder>) => {
  keepFreshCopy(data).then(
    () => {
      postMessage({ failure: null } satisfies CopyAnswer);
    },
    (error: unknown) => {
      postMessage({ failure: String(error) } satisfies CopyAnswer);
    },
  );
});

export interface CopyAnswer {
  readonly failure: string | null;
}
