import { DiskFull } from '@/lib/errors/errors';

/**
 * So much must be left on the disk before anything is written, in bytes: more than the browser's own files take at one stroke.
 *
 * A write that runs into the end of the disk leaves half a line in the browser's file. What is stored once there is room comes behind that
 * half line, and at the next start the browser takes the file for broken and throws everything away (Chromium 156, seen 2026-11-22 on a
 * file system of 32 MB, every time: "Saved", a new start, and not one record). So nothing is written until there is room to write it whole.
 */
const LEFT_BEFORE_A_WRITE = 8 * 1024 * 1024;

/** To be awaited before each write. Rejects with `DiskFull` where there is no room for so many bytes. */
export async function needRoom(bytes?: number): Promise<void> {
  if (!(await hasRoom(bytes))) throw new DiskFull('no room left');
}

/**
 * Whether the disk takes a write as a whole; true where the browser does not say how much is left. `bytes` is what is written, where that
 * is more than a few records.
 */
export const hasRoom = async (bytes = 0): Promise<boolean> =>
  (await bytesLeft()) >= bytes + LEFT_BEFORE_A_WRITE;

let asked: Promise<number> | null = null;

/** Who asks while the browser is still answering gets that answer too: writes begin in the order in which they were asked for. */
function bytesLeft(): Promise<number> {
  asked ??= estimate().finally(() => {
    asked = null;
  });
  return asked;
}

/** A browser that has not answered by then does not say. In milliseconds; it answers in less than one. */
const ANSWERS_WITHIN = 500;

function estimate(): Promise<number> {
  const { storage } = navigator as { storage?: StorageManager };
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      tell({});
    }, ANSWERS_WITHIN);
    const tell = ({ quota = Infinity, usage = 0 }: StorageEstimate): void => {
      clearTimeout(timer);
      resolve(quota - usage);
    };
    if (storage?.estimate === undefined) tell({});
    else
      storage.estimate().then(tell, () => {
        tell({});
      });
  });
}
