import { browser } from './browser';

const KEY = 'panel-wish';

/** What the panel is asked to show: a conversation by its id, or what there is to write for something due, by its key. */
export interface PanelWish {
  readonly show: 'conversation' | 'due';
  readonly id: string;
}

/** Asks the panel, open already or about to open, to show this. */
export async function wishForPanel(wish: PanelWish): Promise<void> {
  await browser.storage.session.set({ [KEY]: wish });
}

/** Calls back with each wish, also one from before this page was there; each is fulfilled once. Answers how to stop. */
export function whenWishedFor(callback: (wish: PanelWish) => void): () => void {
  const take = (wish: unknown): void => {
    if (!isWish(wish)) return;
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

const isWish = (wish: unknown): wish is PanelWish =>
  typeof wish === 'object' && wish !== null && 'id' in wish;
