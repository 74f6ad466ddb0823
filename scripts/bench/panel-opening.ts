import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';
import { launchExtension, sidePanelOf, type LaunchedExtension } from '@/tests/e2e/support/launch-extension';
import { EMPTY_PAGE, USABLE } from './empty-page';
import { bar, fromTo, median, times, type Result, type Setting } from './statistics';

const ROUNDS = 15;
const AT_MOST = 1.5;

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

/**
 * The real side panel beside a tab, from the click that opens it until it can be used: its largest content is on the screen (the
 * browser's own largest contentful paint) and a field or button is there. By turns with an extension that has an empty page as its panel.
 */
export async function panelOpening({ executablePath, extension, folder }: Setting): Promise<Result[]> {
  const open = async (name: string, prepare: (to: string) => Promise<void>): Promise<Opener> => {
    const copy = path.join(folder, name);
    await prepare(copy);
    for (const [file, text] of Object.entries(OPENER)) await writeFile(path.join(copy, file), text);
    const launched = await launchExtension({
      executablePath,
      extension: copy,
      profile: `${copy}-profile`,
      headless: true,
      language: 'en-US',
    });
    const page = await launched.context.newPage();
    await page.goto(`chrome-extension://${launched.extensionId}/opener.html`);
    return { launched, page };
  };
  const empty = await open('empty', writeEmptyExtension);
  const ours = await open('ours', (to) => cp(extension, to, { recursive: true }));
  const home = await compare('panel, click to usable: home', empty, ours);
  await beginConversation(ours.launched);
  const live = await compare('panel, click to usable: a conversation', empty, ours);
  await empty.launched.context.close();
  await ours.launched.context.close();
  return [home, live];
}

interface Opener {
  readonly launched: LaunchedExtension;
  /** A page of the extension with a button that opens the panel. */
  readonly page: Page;
}

async function compare(what: string, empty: Opener, ours: Opener): Promise<Result> {
  const pairs: { empty: number; ours: number }[] = [];
  // The first of each is not counted: the browser's own caches are cold.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const pair = { empty: await timeToUsable(empty), ours: await timeToUsable(ours) };
    if (round > 0) pairs.push(pair);
  }
  const from = median(pairs.map((pair) => pair.empty));
  const to = median(pairs.map((pair) => pair.ours));
  return {
    what,
    figures: `${fromTo(from, to, 'ms')}, ${times(to / from)}`,
    bar: bar(to / from, AT_MOST, times),
  };
}

/** Milliseconds. Opens the panel by a click, and closes it again. */
async function timeToUsable({ launched, page }: Opener): Promise<number> {
  await page.getByRole('button').click();
  await pause(LOOKED_AT_AFTER_MS);
  const panel = await sidePanelOf(launched);
  await panel.locator(USABLE).first().waitFor();
  const paintedAt = await panel.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1);
          if (last) resolve(performance.timeOrigin + last.startTime);
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
  return paintedAt - clickedAt;
}

async function beginConversation({ context, extensionId }: LaunchedExtension): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  await page.getByRole('button', { name: 'Start now' }).click();
  await page.getByRole('timer').waitFor();
  await page.close();
}

async function writeEmptyExtension(to: string): Promise<void> {
  await mkdir(to);
  const manifest = {
    manifest_version: 3,
    name: 'empty',
    version: '1',
    permissions: ['sidePanel'],
    side_panel: { default_path: 'sidepanel.html' },
  };
  await writeFile(path.join(to, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(path.join(to, 'sidepanel.html'), EMPTY_PAGE);
}
