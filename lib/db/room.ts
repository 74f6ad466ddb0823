/**
 * So much must be left on the disk before anything is written, in bytes: more than the browser's own files take at one stroke.
 *
 * A write that runs into the end of the disk leaves half a line in the browser's file. What is stored once there is room comes behind that
 * half line, and at the next start the browser takes the file for broken and throws everything away (Chromium 156, seen 2026-11-22 on a
 * file system of 32 MB, every time: "Saved", a new start, and not one record). So nothing is written until there is room to write it whole.
 */
const LEFT_BEFORE_A_WRITE = 8 * 1024 * 1024;

/** Whether the disk takes a write as a whole. True where the browser does not say how much is left. */
export async function hasRoom(): Promise<boolean> {
  const { storage } = navigator as { storage?: StorageManager };
  if (storage?.estimate === undefined) return true;
  const { quota, usage = 0 } = await storage.estimate().catch((): StorageEstimate => ({}));
  return quota === undefined || quota - usage >= LEFT_BEFORE_A_WRITE;
}
