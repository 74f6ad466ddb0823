import type { BrowserContext, Page, Route, Worker } from 'playwright';
import { countSidePanels, launchExtension, sidePanelOf, type LaunchedExtension } from './launch-extension';
import { Lookout } from './lookout';
import { PlayedPages, type RefusedNetwork } from './network';
import { allowReloads, reloadExtension, switchExtension } from './reload-extension';

const BROWSERS_OWN = /(^|\.)(google|googleapis|gstatic|gvt1|chromium)\.(com|org)$/;

export interface BakkieOptions {
  executablePath: string;
  extension: string;
  profile: string;
  language: 'en-US' | 'nl-NL';
  headless: boolean;
  /** More of the browser's own switches. */
  args?: readonly string[];
  /** Shuts the network but for the played pages; without it the browser is as open as any other. */
  network?: RefusedNetwork;
}

/** A browser with the extension, which may end and come back with the same profile, and the pages played in it. */
export class Bakkie {
  readonly #options: BakkieOptions;
  readonly #played = new PlayedPages();
  #launched: LaunchedExtension | undefined;
  #lookout: Promise<Lookout> | undefined;

  constructor(options: BakkieOptions) {
    this.#options = options;
  }

  async launch(): Promise<void> {
    const { network, args = [], ...options } = this.#options;
    // The second one shuts also what goes to this machine itself.
    const shut = network && [`--proxy-server=${network.address}`, '--proxy-bypass-list=<-loopback>'];
    this.#launched = await launchExtension({ ...options, args: [...args, ...(shut ?? [])] });
    this.#lookout = undefined;
    await this.context.route('**/*', (route) => this.#answer(route));
  }

  /** The browser's tabs. After `relaunch()` it is another one. */
  get context(): BrowserContext {
    return this.#running.context;
  }

  /** The first tab. */
  get page(): Page {
    const [first] = this.context.pages();
    if (first === undefined) throw new Error('Every tab is closed.');
    return first;
  }

  get extensionId(): string {
    return this.#running.extensionId;
  }

  /** Opens a page of the extension in a new tab. */
  async open(name: 'popup' | 'options' | 'sidepanel' | 'picture'): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.extensionId}/${name}.html`);
    return page;
  }

  /** Lets a real address, without its query, show this HTML. Frames are played by their own address. */
  play(url: string, html: string): void {
    this.#played.add(url, html);
  }

  lookout(): Promise<Lookout> {
    return (this.#lookout ??= Lookout.open(this.context, this.extensionId));
  }

  /** Brings a tab to the front. Answers the browser's own number of it. */
  async toFront(tab: Page): Promise<number> {
    const lookout = await this.lookout();
    await tab.bringToFront();
    return lookout.activeTab();
  }

  /** What is played at this address. */
  playedAt(url: string): string {
    const html = this.#played.answer(url);
    if (html === undefined) throw new Error(`Nothing is played at ${url}`);
    return html;
  }

  async serviceWorker(): Promise<Worker> {
    const own = (worker: Worker) => worker.url().includes(this.extensionId);
    return this.context.serviceWorkers().find(own) ?? this.context.waitForEvent('serviceworker', own);
  }

  /** Ends the worker as the browser does when it is idle: what it kept in memory is gone. An event starts it anew. */
  async stopWorker(): Promise<void> {
    const session = await this.context.newCDPSession(this.page);
    const stopped = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(isStopped(this.extensionId))) resolve();
      });
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
    await session.detach();
  }

  /** What an update does: every page of the extension is gone, the scripts in other pages have lost it, and the new one starts. */
  async reloadExtension(): Promise<void> {
    await this.#loseExtension(async (extensions) => {
      await allowReloads(extensions);
      await reloadExtension(extensions, this.extensionId);
    });
  }

  /** What somebody does who doubts that it is needed, and thinks again. */
  async switchOffAndOn(): Promise<void> {
    await this.#loseExtension(async (extensions) => {
      await switchExtension(extensions, this.extensionId, false);
      await switchExtension(extensions, this.extensionId, true);
    });
  }

  /** By the browser's own page of extensions; then the first tab is in front again. */
  async #loseExtension(by: (extensions: Page) => Promise<void>): Promise<void> {
    const inFront = this.page;
    const worker = await this.serviceWorker();
    const gone = new Promise<void>((resolve) => void worker.once('close', () => resolve()));
    const extensions = await this.context.newPage();
    await extensions.goto('chrome://extensions');
    await by(extensions);
    await gone;
    await extensions.close();
    await inFront.bringToFront();
    this.#lookout = undefined;
  }

  /** The real side panel; waits until it is open. */
  sidePanel(): Promise<Page> {
    return sidePanelOf(this.#running);
  }

  async isSidePanelOpen(): Promise<boolean> {
    return (await countSidePanels(this.#running)) > 0;
  }

  /** `kill` ends the browser as a power cut does: nothing is flushed, no page hears of it. Answers when it was told to. */
  async closeBrowser(how: 'kill' | 'quit'): Promise<number> {
    if (this.#launched === undefined) return Date.now();
    const { context } = this.#launched;
    this.#launched = undefined;
    if (how === 'quit') {
      const at = Date.now();
      await context.close();
      return at;
    }
    const closed = new Promise<void>((resolve) => void context.once('close', () => resolve()));
    const main = await processOf(context);
    const at = Date.now();
    process.kill(main, 'SIGKILL');
    await closed;
    return at;
  }

  /** The same person comes back: same profile, new browser. */
  async relaunch(): Promise<void> {
    await this.closeBrowser('quit');
    await this.launch();
  }

  /** Every tab, and the side panel if it is open. */
  async everythingOpen(): Promise<Page[]> {
    if (this.#launched === undefined) return [];
    return [...this.context.pages(), ...((await this.isSidePanelOpen()) ? [await this.sidePanel()] : [])];
  }

  /** What pages, panel or worker asked of the outside world; none of it was given. */
  requestsRefused(): string[] {
    return this.#played.requestsRefused(this.#options.network?.refused ?? [], BROWSERS_OWN);
  }

  get #running(): LaunchedExtension {
    if (this.#launched === undefined) throw new Error('The browser is closed: relaunch() it first.');
    return this.#launched;
  }

  async #answer(route: Route): Promise<void> {
    const url = route.request().url();
    const isOpen = this.#options.network === undefined && !this.#played.has(url);
    if (isOpen || url.startsWith('chrome-extension:')) return route.continue();
    const html = this.#played.answer(url);
    if (html === undefined) return route.abort('blockedbyclient');
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  }
}

const isStopped = (extensionId: string) => (version: { scriptURL: string; runningStatus: string }) =>
  version.scriptURL.includes(extensionId) && version.runningStatus === 'stopped';

async function processOf(context: BrowserContext): Promise<number> {
  const browser = context.browser();
  if (browser === null) throw new Error('This context has no browser of its own.');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (main === undefined) throw new Error('The browser does not say which process it is.');
  return main.id;
}
