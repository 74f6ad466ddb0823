import { browser } from './browser';

const KEY = 'conversation-changed-at';

/** Tells the worker, asleep or not, that the clock of a conversation changed on disk, so that the badge follows. */
export async function wakeWorker(now: number): Promise<void> {
  await browser.storage.session.set({ [KEY]: now });
}

/** Must be called as the worker starts: the browser wakes it for this. */
export function whenWoken(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && KEY in changes) callback();
  });
}
