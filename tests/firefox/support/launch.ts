import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/setup/browsers.mjs';
import { PlayedPages, refuseNetwork, type RefusedNetwork } from '../../e2e/support/network';

const EXTENSION = fileURLToPath(new URL('../../../.output/firefox-mv3/', import.meta.url));
const EXTENSION_ID = 'bakkie@bakkie.example';

const BROWSERS_OWN = /(^|\.)(mozilla|firefox)\.(com|org|net)$/;

export class FirefoxWithBakkie {
  readonly #browser: Browser;
  readonly #network: RefusedNetwork;
  readonly #address: string;
  readonly #played = new PlayedPages();

  private constructor(browser: Browser, network: RefusedNetwork, uuid: string) {
    this.#browser = browser;
    this.#network = network;
    this.#address = `moz-extension://${uuid}`;
  }

  /** Starts a real Firefox with the built extension and an empty profile. */
  static async launch(): Promise<FirefoxWithBakkie> {
    const executablePath = findFirefox();
    if (executablePath === undefined)
      throw new Error('No Firefox found. Run "npm test -- firefox", which installs one.');
    const network = await refuseNetwork();
    const [host, port] = network.address.split(':');
    // Firefox gives every installation another address; the tests choose it, so that they know it.
    const uuid = randomUUID();
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      // From Firefox 153 a test may open moz-extension: pages only with this.
      // https://github.com/ghostery/ghostery-extension/pull/3526 (seen 2026-11-22)
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: uuid }),
        'intl.accept_languages': 'en-US',
        'network.proxy.type': 1,
        'network.proxy.http': host,
        'network.proxy.http_port': Number(port),
        'network.proxy.ssl': host,
        'network.proxy.ssl_port': Number(port),
        'network.proxy.allow_hijacking_localhost': true,
        'network.proxy.no_proxies_on': '',
      },
    });
    await browser.installExtension(EXTENSION);
    return new FirefoxWithBakkie(browser, network, uuid);
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

  /** Opens a page of the extension in a tab. */
  async openOwnPage(name: 'popup' | 'options' | 'sidepanel'): Promise<Page> {
    const page = await this.#browser.newPage();
    const url = `${this.#address}/${name}.html`;
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

  /** What pages or the extension asked of the outside world; none of it was given. */
  requestsRefused(): string[] {
    return this.#played.requestsRefused(this.#network.refused, BROWSERS_OWN);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#network.close();
  }

  async #answer(request: HTTPRequest): Promise<void> {
    if (request.url().startsWith('moz-extension:')) return request.continue();
    const html = this.#played.answer(request.url());
    if (html === undefined) return request.abort();
    return request.respond({ contentType: 'text/html; charset=utf-8', body: html });
  }
}
