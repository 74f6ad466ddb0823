import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from 'playwright/test';
import { findChromium } from '../../../scripts/setup/browsers.mjs';
import { Bakkie } from './bakkie';
import { refuseNetwork } from './network';

const EXTENSION = fileURLToPath(new URL('../../../.output/chrome-mv3/', import.meta.url));

interface Options {
  /** What `navigator.language` says. The browser's own menus stay as they were installed. */
  language: 'en-US' | 'nl-NL';
}

interface Fixtures {
  /** A real browser with the built extension and an empty profile; a request that leaves the machine fails the test. */
  bakkie: Bakkie;
}

interface WorkerFixtures {
  chromiumPath: string;
}

export const test = base.extend<Fixtures & Options, WorkerFixtures>({
  language: ['en-US', { option: true }],

  chromiumPath: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from this pattern that nothing is needed
    async ({}, use) => {
      const found = await findChromium();
      if (found === undefined)
        throw new Error('No Chromium found. Run "npm test -- e2e", which installs one.');
      await use(found);
    },
    { scope: 'worker' },
  ],

  bakkie: async ({ chromiumPath, language }, use, testInfo) => {
    const profile = await mkdtemp(path.join(tmpdir(), 'bakkie-'));
    const network = await refuseNetwork();
    const bakkie = new Bakkie({
      executablePath: chromiumPath,
      extension: EXTENSION,
      profile,
      language,
      headless: true,
      network,
    });
    try {
      await bakkie.launch();
      await use(bakkie);
      if (testInfo.status !== testInfo.expectedStatus)
        await attachScreens(bakkie, testInfo.outputPath('screen'));
    } finally {
      await bakkie.closeBrowser('quit');
      await network.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
    expect(bakkie.requestsRefused(), 'requests that would have left the machine').toEqual([]);
  },

  context: async ({ bakkie }, use) => use(bakkie.context),
  page: async ({ bakkie }, use) => use(bakkie.page),
});

export { expect };

async function attachScreens(bakkie: Bakkie, prefix: string): Promise<void> {
  for (const [index, page] of (await bakkie.everythingOpen()).entries()) {
    await page.screenshot({ path: `${prefix}-${String(index + 1)}.png` });
  }
}
