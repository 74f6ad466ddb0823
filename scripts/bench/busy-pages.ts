import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { launchExtension } from '@/tests/e2e/support/launch-extension';
import { TEAMS_ADDRESS, teamsPage } from '@/tests/fixtures/pages/teams-pages';
import { ZOOM_ADDRESS, zoomMeeting } from '@/tests/fixtures/pages/zoom-pages';
import { bar, fromTo, median, times, type Result, type Setting } from './statistics';

const SAMPLE_MS = 4000;
const PAIRS = 9;
const SCRIPT_AT_MOST = 1.03;

const PAGES = [
  {
    name: 'Zoom',
    url: `https://app.zoom.us${ZOOM_ADDRESS}`,
    html: zoomMeeting({ language: 'nl', start: 'in-call' }).html,
  },
  {
    name: 'Teams',
    url: `https://teams.microsoft.com${TEAMS_ADDRESS}`,
    html: teamsPage({ language: 'nl', start: 'in-call' }).html,
  },
];

interface Cost {
  /** Milliseconds of script and of tasks in a minute of the page. */
  readonly script: number;
  readonly task: number;
}

/** Script and task time of a busy meeting page, without and with the extension, by turns. */
export async function busyPages({ executablePath, extension, folder }: Setting): Promise<Result[]> {
  const none = path.join(folder, 'none');
  await mkdir(none);
  await writeFile(
    path.join(none, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'none', version: '1' }),
  );
  const open = async (name: string, loaded: string): Promise<BrowserContext> => {
    const profile = path.join(folder, name);
    const { context } = await launchExtension({
      executablePath,
      extension: loaded,
      profile,
      headless: true,
      language: 'en-US',
    });
    await context.route('**/*', (route) => {
      const { hostname, protocol } = new URL(route.request().url());
      if (protocol === 'chrome-extension:') return route.continue();
      const page = PAGES.find(({ url }) => new URL(url).hostname === hostname);
      return page ? route.fulfill({ contentType: 'text/html', body: busy(page.html) }) : route.abort();
    });
    return context;
  };
  const without = await open('without', none);
  const withIt = await open('with', extension);
  const results: Result[] = [];
  for (const { name, url } of PAGES) {
    const measureWithout = await meter(without, url);
    const measureWith = await meter(withIt, url);
    await measureWithout();
    await measureWith();
    const pairs: { without: Cost; with: Cost }[] = [];
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const isFirst = pair % 2 === 0;
      const one = await (isFirst ? measureWithout : measureWith)();
      const other = await (isFirst ? measureWith : measureWithout)();
      pairs.push(isFirst ? { without: one, with: other } : { without: other, with: one });
    }
    const ratio = (kind: keyof Cost): number =>
      median(pairs.map((pair) => pair.with[kind] / pair.without[kind]));
    const compared = (kind: keyof Cost): string => {
      const middle = (side: 'without' | 'with'): number => median(pairs.map((pair) => pair[side][kind]));
      return `${fromTo(middle('without'), middle('with'), 'ms a minute')}, ${times(ratio(kind))}`;
    };
    results.push({
      what: `${name}, 2,000 changes a second: script time`,
      figures: compared('script'),
      bar: bar(ratio('script'), SCRIPT_AT_MOST, times),
    });
    results.push({
      what: `${name}, 2,000 changes a second: task time`,
      figures: compared('task'),
      bar: null,
    });
  }
  await without.close();
  await withIt.close();
  return results;
}

/** Opens the page and answers how to measure a stretch of it. */
async function meter(context: BrowserContext, url: string): Promise<() => Promise<Cost>> {
  const page: Page = await context.newPage();
  await page.goto(url);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (): Promise<Cost> => {
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
    return { script: value('ScriptDuration'), task: value('TaskDuration') };
  };
  return async () => {
    await page.bringToFront();
    const before = await read();
    await page.evaluate((ms) => (globalThis as unknown as Busy).stayBusy(ms), SAMPLE_MS);
    const after = await read();
    const inAMinute = (seconds: number): number => (seconds * 1000 * 60_000) / SAMPLE_MS;
    return { script: inAMinute(after.script - before.script), task: inAMinute(after.task - before.task) };
  };
}

interface Busy {
  stayBusy: (ms: number) => Promise<void>;
}

const busy = (html: string): string =>
  html.replace('</body>', `<script>(${beBusy.toString()})()</script></body>`);

/** Runs in the page: about 5,000 elements, and two changes of every kind a millisecond for as long as it is asked to. */
function beBusy(): void {
  const place = document.createElement('div');
  place.style.cssText =
    'position:fixed;inset:0 auto auto 0;width:400px;height:300px;overflow:hidden;contain:strict';
  const rows = Array.from({ length: 500 }, () => {
    const row = document.createElement('div');
    row.append(...Array.from({ length: 9 }, () => document.createElement('span')));
    return row;
  });
  place.append(...rows);
  document.body.append(place);
  let count = 0;
  const changes: ((row: HTMLElement) => void)[] = [
    (row) => row.firstElementChild?.replaceChildren(`word ${String(count)}`),
    (row) => row.classList.toggle('speaking'),
    (row) => row.style.setProperty('opacity', String((count % 10) / 10)),
    (row) => {
      row.append(...[row.firstChild].filter((child) => child !== null));
    },
    (row) => row.lastElementChild?.setAttribute('aria-label', `level ${String(count)}`),
    (row) => row.children[5]?.setAttribute('id', `id${String(count)}`),
  ];
  (globalThis as unknown as Busy).stayBusy = (ms) =>
    new Promise((resolve) => {
      const from = performance.now();
      let done = 0;
      const timer = setInterval(() => {
        const passed = Math.min(ms, performance.now() - from);
        for (; done < passed * 2; done += 1, count += 1) {
          const row = rows[(count * 7) % rows.length];
          if (row) changes[count % changes.length]?.(row);
        }
        if (passed < ms) return;
        clearInterval(timer);
        resolve();
      }, 10);
    });
}
