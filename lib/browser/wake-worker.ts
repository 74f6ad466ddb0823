import { browser } from './browser';

const KEY = 'conversation-changed';

/**
 * Tells the worker, asleep or not, that the clock or the plan of a conversation changed on disk, so that badge and reminders follow. No value comes twice: the
 * browser is silent about one that is written again.
 */
export async function wakeWorker(): Promise<void> {
  await browser.storage.session.set({ [KEY]: crypto.randomUUID() });
}

/** Must be called as the worker starts: the browser wakes it for this. */
export function whenWoken(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && KEY in changes) callback();
  });
}
