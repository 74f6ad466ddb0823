import type { BrowserContext, Page, Worker } from 'playwright';
import type { Bakkie } from './bakkie';

/** What stands before a title that a page tells of itself, in its console. */
const TITLE = 'title of the page: ';

export interface Heard {
  readonly how: 'request' | 'console' | 'title' | 'address';
  readonly what: string;
}

/** Hears what comes out of pages and worker: what they ask for, what they say in the console, their titles and their addresses. */
export class Eavesdropper {
  readonly heard: Heard[] = [];

  static async listenTo(bakkie: Bakkie): Promise<Eavesdropper> {
    const ear = new Eavesdropper();
    const { context } = bakkie;
    await context.addInitScript(tellTitles, TITLE);
    ear.#listen(context);
    context.on('page', (page) => ear.#followAddress(page));
    context.pages().forEach((page) => ear.#followAddress(page));
    context.on('serviceworker', (worker) => ear.#listenToWorker(worker));
    ear.#listenToWorker(await bakkie.serviceWorker());
    return ear;
  }

  /** The side panel is no tab, so it is listened to by itself. */
  listenToPanel(panel: Page): void {
    this.#listen(panel);
    this.#followAddress(panel);
  }

  /** What was heard in this way, each once. */
  of(how: Heard['how']): string[] {
    return [...new Set(this.heard.filter((each) => each.how === how).map(({ what }) => what))];
  }

  #listen(where: BrowserContext | Page): void {
    // Both have these two events, each with a type of its own.
    const from = where as Page;
    from.on('request', (request) => this.#hear('request', request.url()));
    from.on('console', (message) => this.#hearConsole(message.text()));
  }

  #listenToWorker(worker: Worker): void {
    worker.on('console', (message) => this.#hearConsole(message.text()));
  }

  #followAddress(page: Page): void {
    this.#hear('address', page.url());
    page.on('framenavigated', (frame) => this.#hear('address', frame.url()));
  }

  #hearConsole(text: string): void {
    if (text.startsWith(TITLE)) this.#hear('title', text.slice(TITLE.length));
    else this.#hear('console', text);
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
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
}
