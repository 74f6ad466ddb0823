import { isEmpty } from '@/lib/db/is-empty';

/** How safely this browser keeps what it stores, and how much it is. */
export interface StorageState {
  /** The browser does not clear it by itself when the computer runs out of room. */
  readonly isPersistent: boolean;
  /** Nothing of the user's is there: what is used is the browser's own. */
  readonly isEmpty: boolean;
  /** In bytes, by the browser's own estimate; `room` is what may be used in all. */
  readonly used: number;
  readonly room: number;
}

export async function storageState(): Promise<StorageState> {
  const [isPersistent, holdsNothing, { usage = 0, quota = 0 }] = await Promise.all([
    navigator.storage.persisted(),
    isEmpty(),
    navigator.storage.estimate(),
  ]);
  return { isPersistent, isEmpty: holdsNothing, used: usage, room: quota };
}

/**
 * Asks the browser to keep it; some ask the user, some decide themselves. With the permission `unlimitedStorage` Chromium and Firefox ask
 * nobody. Answers whether it does.
 */
export const askToPersist = async (): Promise<boolean> =>
  (await navigator.storage.persisted()) || navigator.storage.persist();
