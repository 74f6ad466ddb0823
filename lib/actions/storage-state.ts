/** How safely this browser keeps what it stores, and how much it is. */
export interface StorageState {
  /** The browser does not clear it by itself when the computer runs out of room. */
  readonly isPersistent: boolean;
  /** In bytes, by the browser's own estimate. */
  readonly used: number;
}

export async function storageState(): Promise<StorageState> {
  const [isPersistent, { usage }] = await Promise.all([
    navigator.storage.persisted(),
    navigator.storage.estimate(),
  ]);
  return { isPersistent, used: usage ?? 0 };
}

/** Asks the browser to keep it; some ask the user, some decide themselves. Answers whether it does. */
export const askToPersist = (): Promise<boolean> => navigator.storage.persist();
