import type { BrowserContext, Page } from 'playwright';
import type { Bakkie } from './bakkie';

/** What stands before something that a page or the worker tells of itself, in its console. */
const TOLD = { title: 'title of the page: ', notification: 'notification: ' } as const;

export interface Heard {
  readonly how: 'request' | 'console' | 'address' | 'download' | keyof typeof TOLD;
  readonly what: string;
}

/**
 * Hears what comes out of pages and worker: what they ask for, what they say in the console, their titles and the icon's, their
 * addresses, the names of files that are saved, and what notifications say: these are allowed, and heard instead of shown.
 */
export class Eavesdropper {
  readonly heard: Heard[] = [];

  static async listenTo(bakkie: Bakkie): Promise<Eavesdropper> {
    const ear = new Eavesdropper();
    const { context } = bakkie;
    await context.addInitScript(tellTitles, TOLD.title);
    ear.#listen(context);
    context.on('page', (page) => ear.#follow(page));
    context.pages().forEach((page) => ear.#follow(page));
    await (await bakkie.serviceWorker()).evaluate(tellIconAndNotifications, TOLD);
    return ear;
  }

  /** The side panel is no tab, so it is listened to by itself. */
  async listenToPanel(panel: Page): Promise<void> {
    this.#listen(panel);
    this.#follow(panel);
    await panel.evaluate(tellTitles, TOLD.title);
  }

  /** What was heard in this way, each once. */
  of(how: Heard['how']): string[] {
    return [...new Set(this.heard.filter((each) => each.how === how).map(({ what }) => what))];
  }

  #listen(where: BrowserContext | Page): void {
    // Both have these two events, each with a type of its own; the context's tell of the worker as well.
    const from = where as Page;
    from.on('request', (request) => this.#hear('request', request.url()));
    from.on('console', (message) => this.#hearConsole(message.text()));
  }

  #follow(page: Page): void {
    this.#hear('address', page.url());
    page.on('framenavigated', (frame) => this.#hear('address', frame.url()));
    page.on('pageerror', (error) => this.#hear('console', error.message));
    page.on('download', (download) => this.#hear('download', download.suggestedFilename()));
  }

  #hearConsole(text: string): void {
    for (const how of ['title', 'notification'] as const) {
      if (text.startsWith(TOLD[how])) {
        this.#hear(how, text.slice(TOLD[how].length));
        return;
      }
    }
    this.#hear('console', text);
  }

  #hear(how: Heard['how'], what: string): void {
    this.heard.push({ how, what });
  }
}

/** In the page: tells every title it ever has. */
function tellTitles(before: string): void {
  let last = '';
  const look = (): void => {
    if (document.title === last) return;
    last = document.title;
    console.debug(`${before}${last}`);
  };
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
}

/** In the worker, for as long as it is awake. */
function tellIconAndNotifications(before: typeof TOLD): void {
  // A browser may have its interface under two names, each an object of its own; ours asks the one that answers in promises.
  const { browser = chrome } = globalThis as { browser?: typeof chrome };
  const { action, permissions } = browser;
  const [setTitle, contains] = [action.setTitle.bind(action), permissions.contains.bind(permissions)];
  Object.assign(action, {
    setTitle: (said: chrome.action.TitleDetails) => {
      console.debug(`${before.title}${said.title}`);
      return setTitle(said);
    },
  });
  Object.assign(permissions, {
    contains: async (asked: chrome.permissions.Permissions) =>
      asked.permissions?.includes('notifications') === true || (await contains(asked)),
  });
  Object.assign(browser, {
    notifications: {
      create: (id: string, { title, message }: chrome.notifications.NotificationOptions) => {
        console.debug(`${before.notification}${String(title)} ${String(message)}`);
        return Promise.resolve(id);
      },
    },
  });
}
