import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';
import { launchExtension, sidePanelOf, type LaunchedExtension } from '@/tests/e2e/support/launch-extension';
import { USABLE } from './empty-page';
import { bar, fromTo, median, times, type Result } from './statistics';

const ROUNDS = 15;

/** The panel is left alone for this long: looking at it while it opens would slow it down. */
const LOOKED_AT_AFTER_MS = 1000;

const OPENER = {
  'opener.html': '<!doctype html><title>Opener</title><button>Open</button><script src="opener.js"></script>',
  'opener.js': `chrome.windows.getCurrent().then(({ id: windowId }) => {
    document.querySelector('button').onclick = ({ timeStamp }) => {
      globalThis.clickedAt = performance.timeOrigin + timeStamp;
      chrome.sidePanel.open({ windowId });
    };
  });`,
};

export interface Opener {
  readonly launched: LaunchedExtension;
  /** A page of the extension with a button that opens the panel. */
  readonly page: Page;
}

/** Starts a browser with the extension in `folder`, which is ours to add a page to. */
export async function openOpener(executablePath: string, folder: string): Promise<Opener> {
  for (const [file, text] of Object.entries(OPENER)) await writeFile(path.join(folder, file), text);
  const launched = await launchExtension({
    executablePath,
    extension: folder,
    profile: `${folder}-profile`,
    headless: true,
    language: 'en-US',
  });
  const page = await launched.context.newPage();
  await page.goto(`chrome-extension://${launched.extensionId}/opener.html`);
  return { launched, page };
}

/** Milliseconds from the click. */
export interface Opening {
  /**
   * Usable: the first content is on the screen. A page of ours draws nothing before it has read what it shows (decision 0007): its heading,
   * its lists and its buttons come in one go.
   */
  readonly first: number;
  /** The largest content is (the browser's own largest contentful paint). */
  readonly largest: number;
}

/** How a row says what `first` and `largest` are. */
export const USABLE_WORDS = 'click until heading, list and button are drawn';
export const WHOLE_WORDS = 'click until its largest piece is drawn';

export interface Comparison {
  readonly one: readonly Opening[];
  readonly other: readonly Opening[];
}

/** Opens both panels by turns. */
export async function openByTurns(one: Opener, other: Opener): Promise<Comparison> {
  const openings: { one: Opening; other: Opening }[] = [];
  // The first of each is not counted: the browser's own caches are cold.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const pair = { one: await opening(one), other: await opening(other) };
    if (round > 0) openings.push(pair);
  }
  return { one: openings.map((pair) => pair.one), other: openings.map((pair) => pair.other) };
}

/** `atMost` is how many times as long the other may take; null where that is only told. */
export function compared(
  what: string,
  kind: keyof Opening,
  { one, other }: Comparison,
  atMost: number | null,
): Result {
  const from = median(one.map((opened) => opened[kind]));
  const to = median(other.map((opened) => opened[kind]));
  return {
    what,
    figures: `${fromTo(from, to, 'ms')}, ${times(to / from)}`,
    bar: atMost === null ? null : bar(to / from, atMost, times),
  };
}

/** Opens the panel by a click, and closes it again. */
async function opening({ launched, page }: Opener): Promise<Opening> {
  await page.getByRole('button').click();
  await pause(LOOKED_AT_AFTER_MS);
  const panel = await sidePanelOf(launched);
  await panel.locator(USABLE).first().waitFor();
  const painted = await panel.evaluate(
    () =>
      new Promise<Opening>((resolve) => {
        new PerformanceObserver((list) => {
          const first = performance.getEntriesByName('first-contentful-paint')[0];
          const largest = list.getEntries().at(-1);
          if (first && largest)
            resolve({
              first: performance.timeOrigin + first.startTime,
              largest: performance.timeOrigin + largest.startTime,
            });
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  const clickedAt = await page.evaluate(() => (globalThis as unknown as { clickedAt: number }).clickedAt);
  const closed = panel.waitForEvent('close');
  await panel.evaluate(() => {
    close();
  });
  await closed;
  await panel.context().browser()?.close();
  return { first: painted.first - clickedAt, largest: painted.largest - clickedAt };
}
