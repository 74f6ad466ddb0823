import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { FirefoxWithBakkie } from './launch';

/** Of the browser's own page about:memory, which may ask everything. */
interface AboutMemory {
  Cc: Record<'@mozilla.org/memory-reporter-manager;1', { getService(what: unknown): MemoryReporters }>;
  Ci: { nsIMemoryReporterManager: unknown };
}

/** https://searchfox.org/firefox-main/source/xpcom/base/nsIMemoryReporter.idl (seen 2026-11-22) */
interface MemoryReporters {
  minimizeMemoryUsage(done: () => void): void;
  getReports(
    each: (process: string, path: string, kind: number, units: number, amount: number) => void,
    ofEach: null,
    done: () => void,
    ofDone: null,
    isAnonymous: boolean,
  ): void;
}

interface Held {
  /** With a number that the browser gives to no page twice: a page that stopped and came back is another. */
  page: string;
  bytes: number;
}

/** What the background page holds, counted by the browser for that page alone, whatever else its process does. */
export class BackgroundMemory {
  readonly #aboutMemory: Page;
  readonly #host: string;

  private constructor(aboutMemory: Page, host: string) {
    this.#aboutMemory = aboutMemory;
    this.#host = host;
  }

  static async of({ host }: FirefoxWithBakkie, anyPage: Page): Promise<BackgroundMemory> {
    const page = await anyPage.browser().newPage();
    // Firefox never says that such a page has loaded, and no text may run as code in it: so it is asked again and again.
    await page.goto('about:memory', { waitUntil: [] });
    const state = () => page.evaluate(() => `${location.href} ${document.readyState}`);
    await expect.poll(state, { timeout: 20_000 }).toBe('about:memory complete');
    return new BackgroundMemory(page, host);
  }

  /** Once everything that nobody needs any more was thrown away. */
  async held(): Promise<Held> {
    const reports = await this.#aboutMemory.evaluate(async () => {
      const { Cc, Ci } = globalThis as unknown as AboutMemory;
      const reporters = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
      await new Promise<void>((done) => {
        reporters.minimizeMemoryUsage(done);
      });
      const all: [path: string, bytes: number][] = [];
      await new Promise<void>((done) => {
        reporters.getReports(
          (_, path, _kind, _units, amount) => all.push([path, amount]),
          null,
          done,
          null,
          false,
        );
      });
      return all.filter(([path]) => path.startsWith('explicit/window-objects/top(moz-extension:'));
    });
    const pages = new Map<string, number>();
    for (const [path, bytes] of reports) {
      const page = path.split('/')[2] ?? '';
      if (page.includes(`${this.#host}\\_generated_background_page.html`))
        pages.set(page, (pages.get(page) ?? 0) + bytes);
    }
    const [only, ...others] = [...pages].map(([page, bytes]) => ({ page, bytes }));
    if (only === undefined || others.length > 0)
      throw new Error(`There are ${String(pages.size)} background pages awake, not one.`);
    return only;
  }
}
