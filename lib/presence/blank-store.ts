import { browser } from '@/lib/browser/browser';

const KEY = 'is-blank';

/** Whether the user blanked the panel, for sharing the screen. Remembered until the browser closes, in all its windows. */
export async function readBlank(): Promise<boolean> {
  return (await browser.storage.session.get(KEY))[KEY] === true;
}

export async function writeBlank(isBlank: boolean): Promise<void> {
  await browser.storage.session.set({ [KEY]: isBlank });
}

/** Calls back whenever that changed; answers how to stop. */
export function watchBlank(callback: (isBlank: boolean) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'session' && change) callback(change.newValue === true);
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    browser.storage.onChanged.removeListener(listener);
  };
}
