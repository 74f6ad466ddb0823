import { browser } from '@/lib/browser/browser';
import { presenceSchema, type Presence } from '@/lib/domain/presence';

/** What is known of one tab's meeting, with the tab. */
export interface TabPresence {
  readonly tabId: number;
  readonly presence: Presence;
}

const PREFIX = 'presence:';
const keyOf = (tabId: number): string => PREFIX + String(tabId);
const tabOf = (key: string): number => Number(key.slice(PREFIX.length));

/** Everything known of the tabs' meetings; forgotten when the browser closes. */
export async function readPresences(): Promise<TabPresence[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, value]) => parsed(key, value));
}

export async function readPresence(tabId: number): Promise<Presence | null> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  return parsed(keyOf(tabId), stored[keyOf(tabId)])[0]?.presence ?? null;
}

export async function writePresence(tabId: number, presence: Presence | null): Promise<void> {
  if (presence === null) await browser.storage.session.remove(keyOf(tabId));
  else await browser.storage.session.set({ [keyOf(tabId)]: presence });
}

/** Calls back whenever the meeting of any tab changed; answers how to stop. */
export function watchPresences(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    browser.storage.onChanged.removeListener(listener);
  };
}

function parsed(key: string, value: unknown): TabPresence[] {
  if (!key.startsWith(PREFIX)) return [];
  const result = presenceSchema.safeParse(value);
  return result.success ? [{ tabId: tabOf(key), presence: result.data }] : [];
}
