/** How safely this browser keeps what it stores, and how much it is. */
export interface StorageState {
  /** The browser does not clear it by itself when the computer runs out of room. */
  readonly isPersistent: boolean;
  /** In bytes, by the browser's own estimate; `room` is what may be used in all. */
  readonly used: number;
  readonly room: number;
}

export async function storageState(): Promise<StorageState> {
  const [isPersistent, { usage = 0, quota = 0 }] = await Promise.all([
    navigator.storage.persisted(),
    navigator.storage.estimate(),
  ]);
  return { isPersistent, used: usage, room: quota };
}

/**
 * Asks the browser to keep it; some ask the user, some decide themselves. With the permission `unlimitedStorage` Chromium and Firefox ask
 * nobody. Answers whether it does.
 */
export const askToPersist = async (): Promise<boolean> =>
  (await navigator.storage.persisted()) || navigator.storage.persist();
