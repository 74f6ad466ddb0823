import type { BrowserContext, Page } from 'playwright';
import type { Conversation } from '@/lib/domain/conversation';
import type { Note } from '@/lib/domain/note';
import type { Presence } from '@/lib/domain/presence';
import type { Settings } from '@/lib/settings/settings';

/** What the toolbar icon said of one tab, from this instant on. */
export interface Said {
  readonly at: number;
  readonly badge: string;
  readonly title: string;
}

interface Rows {
  conversations: Conversation;
  notes: Note;
}

const SAMPLE_EVERY_MS = 50;

/**
 * Looks at what the browser and the disk hold, from a page of the extension with nothing of ours in it: it asks the browser itself,
 * not the worker, and goes on when the worker is stopped.
 */
export class Lookout {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async open(context: BrowserContext, extensionId: string): Promise<Lookout> {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/manifest.json`);
    return new Lookout(page);
  }

  /** The browser's own number of the tab that is in front. */
  activeTab(): Promise<number> {
    return this.#page.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab?.id === undefined) throw new Error('No tab is in front.');
      return tab.id;
    });
  }

  badge(tabId: number): Promise<string> {
    return this.#page.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tabId);
  }

  title(tabId: number): Promise<string> {
    return this.#page.evaluate((tabId) => chrome.action.getTitle({ tabId }), tabId);
  }

  /** What is known of the meeting in this tab. */
  async presence(tabId: number): Promise<Presence | undefined> {
    const key = `presence:${String(tabId)}`;
    const stored = await this.#page.evaluate((key) => chrome.storage.session.get(key), key);
    return stored[key] as Presence | undefined;
  }

  /** Lets it be so long ago that the page of this tab was heard, and the browser wake the worker as it does then. */
  async letSilenceLast(tabId: number, ms: number): Promise<void> {
    const presence = await this.presence(tabId);
    if (presence === undefined) throw new Error('Nothing is known of this tab.');
    const frames = Object.entries(presence.frames).map(([id, frame]) => [
      id,
      { ...frame, at: frame.at - ms },
    ]);
    const stored = {
      [`presence:${String(tabId)}`]: { ...presence, frames: Object.fromEntries(frames) as object },
    };
    await this.#page.evaluate(async (stored) => {
      await chrome.storage.session.set(stored);
      await chrome.alarms.create('presence', { when: Date.now() });
    }, stored);
  }

  /** For how long the page of this tab was not heard, in ms. */
  async silenceOf(tabId: number): Promise<number> {
    const heard = Object.values((await this.presence(tabId))?.frames ?? {}).map(({ at }) => at);
    return Date.now() - Math.max(...heard);
  }

  /** In how many tabs a call runs, as far as is known. */
  async callsInTabs(): Promise<number> {
    const stored = await this.#page.evaluate(() => chrome.storage.session.get(null));
    return Object.entries(stored).filter(
      ([key, value]) => key.startsWith('presence:') && (value as Presence).phase === 'in-call',
    ).length;
  }

  /** As the browser does with a tab that is not looked at when memory runs short. */
  async putAway(tabId: number): Promise<void> {
    await this.#page.evaluate((tabId) => chrome.tabs.discard(tabId), tabId);
  }

  /** Begins to write down everything that the icon says of this tab. */
  async watch(tabId: number): Promise<void> {
    await this.#page.evaluate(
      async ([tabId, everyMs]) => {
        const watched = (window.watched ??= {});
        const log: Said[] = [];
        const look = async (): Promise<void> => {
          const [badge, title] = await Promise.all([
            chrome.action.getBadgeText({ tabId }),
            chrome.action.getTitle({ tabId }),
          ]);
          const last = log.at(-1);
          if (last?.badge !== badge || last.title !== title) log.push({ at: Date.now(), badge, title });
        };
        const timer = setInterval(() => void look().catch(() => clearInterval(timer)), everyMs);
        watched[tabId] = { log, look };
        await look();
      },
      [tabId, SAMPLE_EVERY_MS] as const,
    );
  }

  /** What the icon said of a watched tab, in order, up to now; first what it said at `since`. */
  async said(tabId: number, since = 0): Promise<readonly Said[]> {
    const log = await this.#page.evaluate(async (tabId) => {
      const watched = window.watched?.[tabId];
      if (watched === undefined) throw new Error('Nobody watches this tab.');
      await watched.look();
      return watched.log;
    }, tabId);
    return log.filter((_, index) => (log[index + 1]?.at ?? Infinity) > since);
  }

  async changeSettings(change: Partial<Settings>): Promise<void> {
    await this.#page.evaluate(async (change) => {
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...(settings as object | undefined), ...change } });
    }, change);
  }

  /** Puts back when the running conversation began, on disk, and tells the worker as our pages do. */
  letStartEarlier(byMs: number): Promise<void> {
    return this.#move('live', 'startedAt', -byMs);
  }

  /** Moves what is planned, on disk, and tells the worker as our pages do. */
  letPlannedMove(byMs: number): Promise<void> {
    return this.#move('planned', 'plannedFor', byMs);
  }

  /** When each planned conversation's alarm goes off, the soonest first. */
  reminders(): Promise<number[]> {
    return this.#page.evaluate(async () =>
      (await chrome.alarms.getAll())
        .filter(({ name }) => name.startsWith('reminder:'))
        .map(({ scheduledTime }) => scheduledTime)
        .sort((a, b) => a - b),
    );
  }

  /** Lets the alarm of each planned conversation go off now. */
  letRemindersRing(): Promise<void> {
    return this.#page.evaluate(async () => {
      for (const { name } of await chrome.alarms.getAll())
        if (name.startsWith('reminder:')) await chrome.alarms.create(name, { when: Date.now() });
    });
  }

  /** What the icon says wherever no meeting has it for itself. */
  atRest(): Promise<{ badge: string; title: string }> {
    return this.#page.evaluate(async () => ({
      badge: await chrome.action.getBadgeText({}),
      title: await chrome.action.getTitle({}),
    }));
  }

  async #move(
    status: Conversation['status'],
    field: 'startedAt' | 'plannedFor',
    byMs: number,
  ): Promise<void> {
    await this.#page.evaluate(
      async ({ status, field, byMs }) => {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open('bakkie');
          opening.onerror = () => reject(opening.error ?? new Error('No database.'));
          opening.onsuccess = () => resolve(opening.result);
        });
        const store = database.transaction('conversations', 'readwrite').objectStore('conversations');
        await new Promise<void>((resolve, reject) => {
          const reading = store.getAll();
          reading.onerror = () => reject(reading.error ?? new Error('No rows.'));
          reading.onsuccess = () => {
            for (const row of reading.result as Conversation[]) {
              if (row.status === status) store.put({ ...row, [field]: (row[field] ?? 0) + byMs });
            }
            store.transaction.oncomplete = () => resolve();
          };
        });
        database.close();
        await chrome.storage.session.set({ 'conversation-changed': crypto.randomUUID() });
      },
      { status, field, byMs },
    );
  }

  /** All rows of one table as they stand on disk; none when there is no database yet. */
  rows<Table extends keyof Rows>(table: Table): Promise<Rows[Table][]> {
    return this.#page.evaluate(async (table) => {
      const known = await indexedDB.databases();
      if (!known.some(({ name }) => name === 'bakkie')) return [];
      return new Promise<Rows[Table][]>((resolve, reject) => {
        const opening = indexedDB.open('bakkie');
        opening.onerror = () => reject(opening.error ?? new Error('No database.'));
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction(table).objectStore(table).getAll();
          reading.onerror = () => reject(reading.error ?? new Error('No rows.'));
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result as Rows[Table][]);
          };
        };
      });
    }, table);
  }
}

declare global {
  interface Window {
    /** Of the page that looks: what was said of each tab. */
    watched?: Record<number, { log: Said[]; look: () => Promise<void> }>;
  }
}

/** The texts on the icon, each as long as it stood counted once. */
export const badgesOf = (said: readonly Said[]): string[] => withoutRepeats(said.map(({ badge }) => badge));
export const titlesOf = (said: readonly Said[]): string[] => withoutRepeats(said.map(({ title }) => title));

const withoutRepeats = (texts: string[]): string[] =>
  texts.filter((text, index) => text !== texts[index - 1]);
