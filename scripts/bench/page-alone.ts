import { cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext } from 'playwright';
import { launchExtension } from '@/tests/e2e/support/launch-extension';
import { EMPTY_PAGE, USABLE } from './empty-page';
import { fromTo, median, times, type Result, type Setting } from './statistics';

const ROUNDS = 15;

/** The panel's page in a tab, without what the browser does to open a panel: from navigation until a frame after it can be used. */
export async function pageAlone({ executablePath, extension, folder }: Setting): Promise<Result[]> {
  const copy = path.join(folder, 'alone');
  await cp(extension, copy, { recursive: true });
  await writeFile(path.join(copy, 'empty.html'), EMPTY_PAGE);
  const { context, extensionId } = await launchExtension({
    executablePath,
    extension: copy,
    profile: path.join(folder, 'alone-profile'),
    headless: true,
    language: 'en-US',
  });
  await context.addInitScript(watchForUsable, USABLE);
  const pairs: { empty: Opening; ours: Opening }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const address = `chrome-extension://${extensionId}`;
    const pair = {
      empty: await openingOf(context, `${address}/empty.html`),
      ours: await openingOf(context, `${address}/sidepanel.html`),
    };
    if (round > 0) pairs.push(pair);
  }
  await context.close();
  const compared = (kind: keyof Opening): string => {
    const from = median(pairs.map((pair) => pair.empty[kind]));
    const to = median(pairs.map((pair) => pair.ours[kind]));
    return `${fromTo(from, to, 'ms')}, ${times(to / from)}`;
  };
  return [
    { what: "the panel's page alone, in a tab", figures: compared('untilUsable'), bar: null },
    { what: "the panel's page alone, processor time", figures: compared('processor'), bar: null },
  ];
}

/** In milliseconds. */
interface Opening {
  readonly untilUsable: number;
  /** Of the page's main thread, until then. */
  readonly processor: number;
}

async function openingOf(context: BrowserContext, address: string): Promise<Opening> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address, { waitUntil: 'commit' });
  const untilUsable = await page.evaluate(() => (globalThis as unknown as Watched).usable);
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
  return { untilUsable, processor: seconds * 1000 };
}

interface Watched {
  usable: Promise<number>;
}

/** Runs in the page, before anything of its own. */
function watchForUsable(selector: string): void {
  (globalThis as unknown as Watched).usable = new Promise((resolve) => {
    const look = (): void => {
      if (document.querySelector(selector) === null) requestAnimationFrame(look);
      else
        requestAnimationFrame(() => {
          resolve(performance.now());
        });
    };
    requestAnimationFrame(look);
  });
}
