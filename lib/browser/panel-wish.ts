import { browser } from './browser';

const KEY = 'panel-wish';

/** Asks the panel, open already or about to open, to show the preparation of this conversation. */
export async function wishForPanel(conversationId: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: conversationId });
}

/** Calls back with each wish, also one from before this page was there; each is fulfilled once. Answers how to stop. */
export function whenWishedFor(callback: (conversationId: string) => void): () => void {
  const take = (wish: unknown): void => {
    if (typeof wish !== 'string') return;
    void browser.storage.session.remove(KEY);
    callback(wish);
  };
  const listener = (changes: Partial<Record<string, { newValue?: unknown }>>, area: string): void => {
    if (area === 'session') take(changes[KEY]?.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  void browser.storage.session.get(KEY).then((stored) => {
    take(stored[KEY]);
  });
  return () => {
    browser.storage.onChanged.removeListener(listener);
  };
}
