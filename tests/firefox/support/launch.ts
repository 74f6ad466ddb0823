import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Frame, type HTTPRequest, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/setup/browsers.mjs';
import { PlayedPages, refuseNetwork, type RefusedNetwork } from '../../e2e/support/network';

const EXTENSION = fileURLToPath(new URL('../../../.output/firefox-mv3/', import.meta.url));
export const EXTENSION_ID = 'bakkie@bakkie.example';

const BROWSERS_OWN = /(^|\.)(mozilla|firefox)\.(com|org|net)$/;

export type Language = 'en-US' | 'nl-NL';

/** A real Firefox with the built extension, which may end and come back with the same profile, and the pages played in it. */
export class FirefoxWithBakkie {
  /** Of its own pages. Firefox gives every installation another; the tests choose it, so that they know it. */
  readonly host = randomUUID();
  readonly #profile: string;
  readonly #language: Language;
  readonly #network: RefusedNetwork;
  readonly #prefs: Readonly<Record<string, boolean | number>>;
  readonly #played = new PlayedPages();
  #launched: Browser | undefined;

  private constructor(
    profile: string,
    language: Language,
    network: RefusedNetwork,
    prefs: Readonly<Record<string, boolean | number>>,
  ) {
    this.#prefs = prefs;
    this.#profile = profile;
    this.#language = language;
    this.#network = network;
  }

  /** Starts it with an empty profile; `prefs` are set in about:config. */
  static async launch(
    language: Language = 'en-US',
    prefs: Readonly<Record<string, boolean | number>> = {},
  ): Promise<FirefoxWithBakkie> {
    const profile = await mkdtemp(path.join(tmpdir(), 'bakkie-firefox-'));
    const firefox = new FirefoxWithBakkie(profile, language, await refuseNetwork(), prefs);
    await firefox.#start();
    return firefox;
  }

  /** The same person comes back: same profile, new browser. */
  async relaunch(): Promise<void> {
    await this.#browser.close();
    await this.#start();
  }

  /** What an update does: every page of the extension is gone, and the scripts in other pages have lost it. */
  async update(): Promise<void> {
    await this.#browser.installExtension(EXTENSION);
  }

  /** Lets a real address, without its query, show this HTML in the tabs opened after it. */
  play(url: string, html: string): void {
    this.#played.add(url, html);
  }

  async openTab(url: string): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => void this.#answer(request));
    await page.goto(url);
    return page;
  }

  /** The document in a frame of a page, once it is there. */
  async frameIn(page: Page, selector: string): Promise<Frame> {
    const frame = await (await page.waitForSelector(selector))?.contentFrame();
    if (!frame) throw new Error(`No document in ${selector}`);
    return frame;
  }

  /** Opens a page of the extension in a tab. */
  async openOwnPage(name: 'popup' | 'options' | 'sidepanel' | 'picture'): Promise<Page> {
    const page = await this.#browser.newPage();
    const url = `moz-extension://${this.host}/${name}.html`;
    // Firefox never says that such a page has loaded, so the page itself is asked.
    // https://github.com/mozilla/firefox-devtools-mcp/pull/87 (seen 2026-11-22)
    await page.goto(url, { waitUntil: [] });
    await page.waitForFunction(
      (wanted) => location.href === wanted && document.readyState === 'complete',
      {},
      url,
    );
    return page;
  }

  /** Paths of the files that Firefox has stored in whole. */
  async downloads(): Promise<string[]> {
    const names = await readdir(this.#downloads);
    // Firefox writes beside the file, in one that ends like this, until it has all of it.
    const underWay = names.filter((name) => name.endsWith('.part'));
    return underWay.length > 0 ? [] : names.map((name) => path.join(this.#downloads, name));
  }

  /** What pages or the extension asked of the outside world; none of it was given. */
  requestsRefused(): string[] {
    return this.#played.requestsRefused(this.#network.refused, BROWSERS_OWN);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#network.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  get #downloads(): string {
    return path.join(this.#profile, 'downloads');
  }

  get #browser(): Browser {
    if (this.#launched === undefined) throw new Error('Firefox has not started.');
    return this.#launched;
  }

  async #start(): Promise<void> {
    const executablePath = findFirefox();
    if (executablePath === undefined)
      throw new Error('No Firefox found. Run "npm test -- firefox", which installs one.');
    await mkdir(this.#downloads, { recursive: true });
    const [host, port] = this.#network.address.split(':');
    this.#launched = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      userDataDir: this.#profile,
      // From Firefox 153 a test may open moz-extension: pages only with this.
      // https://github.com/ghostery/ghostery-extension/pull/3526 (seen 2026-11-22)
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: this.host }),
        'intl.accept_languages': this.#language,
        'browser.download.folderList': 2,
        'browser.download.dir': this.#downloads,
        'network.proxy.type': 1,
        'network.proxy.http': host,
        'network.proxy.http_port': Number(port),
        'network.proxy.ssl': host,
        'network.proxy.ssl_port': Number(port),
        'network.proxy.allow_hijacking_localhost': true,
        'network.proxy.no_proxies_on': '',
        ...this.#prefs,
      },
    });
    await this.#launched.installExtension(EXTENSION);
  }

  async #answer(request: HTTPRequest): Promise<void> {
    if (request.url().startsWith('moz-extension:')) return request.continue();
    const html = this.#played.answer(request.url());
    try {
      if (html === undefined) await request.abort();
      else await request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    } catch (error) {
      // A page that has moved on takes with it what it asked for.
      if (!String(error).includes('no such request')) throw error;
    }
  }
}
