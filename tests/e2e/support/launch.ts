import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from 'playwright/test';
import { findChromium } from '../../../scripts/setup/browsers.mjs';
import { Bakkie, type BakkieOptions } from './bakkie';
import { refuseNetwork } from './network';

const EXTENSION = fileURLToPath(new URL('../../../.output/chrome-mv3/', import.meta.url));

interface Options {
  /** What `navigator.language` says. The browser's own menus stay as they were installed. */
  language: 'en-US' | 'nl-NL';
  /** More of the browser's own switches. */
  browserArgs: readonly string[];
}

interface Fixtures {
  /** A real browser with the built extension and an empty profile; a request that leaves the machine fails the test. */
  bakkie: Bakkie;
}

interface WorkerFixtures {
  chromiumPath: string;
  /** The same for all tests of a file that only look on, each at a tab of its own. */
  sharedBakkie: Bakkie;
}

export const test = base.extend<Fixtures & Options, WorkerFixtures>({
  language: ['en-US', { option: true }],
  browserArgs: [[], { option: true }],

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

  sharedBakkie: [
    ({ chromiumPath }, use) => withBakkie({ executablePath: chromiumPath, language: 'en-US' }, use),
    { scope: 'worker' },
  ],

  bakkie: ({ chromiumPath, language, browserArgs }, use, testInfo) =>
    withBakkie({ executablePath: chromiumPath, language, args: browserArgs }, async (bakkie) => {
      await use(bakkie);
      if (testInfo.status !== testInfo.expectedStatus)
        await attachScreens(bakkie, testInfo.outputPath('screen'));
    }),

  context: async ({ bakkie }, use) => use(bakkie.context),
  page: async ({ bakkie }, use) => use(bakkie.page),
});

async function withBakkie(
  options: Pick<BakkieOptions, 'executablePath' | 'language' | 'args'>,
  use: (bakkie: Bakkie) => Promise<void>,
): Promise<void> {
  const profile = await mkdtemp(path.join(tmpdir(), 'bakkie-'));
  const network = await refuseNetwork();
  const bakkie = new Bakkie({ ...options, extension: EXTENSION, profile, headless: true, network });
  try {
    await bakkie.launch();
    await use(bakkie);
  } finally {
    await bakkie.closeBrowser('quit');
    await network.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  expect(bakkie.requestsRefused(), 'requests that would have left the machine').toEqual([]);
}

export { expect };

async function attachScreens(bakkie: Bakkie, prefix: string): Promise<void> {
  for (const [index, page] of (await bakkie.everythingOpen()).entries()) {
    await page.screenshot({ path: `${prefix}-${String(index + 1)}.png` });
  }
}
