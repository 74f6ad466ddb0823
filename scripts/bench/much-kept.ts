import { cp } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright';
import { asInstant } from '@/lib/domain/time';
import { layDown } from '@/tests/e2e/support/seed';
import { manyRecords, type ManyRecords } from './many-records';
import { compared, openByTurns, openOpener, USABLE_WORDS } from './panel-openers';
import { bar, median, type Result, type Setting } from './statistics';

const PANEL_AT_MOST = 1.2;
const SEARCH_AT_MOST_MS = 100;
const PERSON_AT_MOST_MS = 200;

/** Typed letter by letter: in many records, in few, in none. */
const WANTED = ['peilbesluit', 'Élise', 'nieuw beleid', '1234', 'zeppelin'];
const SEARCH_ROUNDS = 3;
const PERSON_ROUNDS = 15;
/** So many rows go into the browser at once. */
const ROWS_AT_ONCE = 10_000;

/** What a database of ten busy years costs: the panel by turns with one over an empty database, the search, and a person's page. */
export async function muchKept({ executablePath, extension, folder }: Setting): Promise<Result[]> {
  const open = async (name: string) => {
    const copy = path.join(folder, name);
    await cp(extension, copy, { recursive: true });
    return openOpener(executablePath, copy);
  };
  const empty = await open('nothing-kept');
  const full = await open('much-kept');
  const records = manyRecords(asInstant(Date.now()));
  const options = await full.launched.context.newPage();
  await options.goto(`chrome-extension://${full.launched.extensionId}/options.html#/settings`);
  await options.getByRole('heading', { level: 1 }).waitFor();
  await layDownAll(options, records);
  const opened = await openByTurns(empty, full);
  const results = [
    compared(`100,000 records against none, ${USABLE_WORDS}`, 'first', opened, PANEL_AT_MOST),
    compared('100,000 records against none, until what is due is listed too', 'largest', opened, null),
  ];
  await empty.launched.context.close();
  results.push(...(await search(options)), await personPage(options, records));
  await full.launched.context.close();
  return results;
}

export async function layDownAll(page: Page, records: ManyRecords): Promise<void> {
  for (const [table, rows] of Object.entries(records) as [string, readonly object[]][]) {
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      await layDown(page, { [table]: rows.slice(from, from + ROWS_AT_ONCE) });
    }
  }
}

/** From each key until the page stands still again: the last frame that shows something else for it. */
async function search(page: Page): Promise<Result[]> {
  await page.goto(page.url().replace(/#.*/, '#/search'));
  await page.addInitScript(watchKeys);
  await page.reload();
  const field = page.getByRole('searchbox');
  await field.waitFor();
  const typed = async (wanted: string): Promise<number[]> => {
    await field.fill('');
    const waits: number[] = [];
    for (const letter of wanted) {
      await page.keyboard.insertText(letter);
      waits.push(await page.evaluate(() => (globalThis as unknown as Watched).standsStill()));
    }
    return waits;
  };
  await typed('v');
  const first = await page.evaluate(() => (globalThis as unknown as Watched).stoodStillAt());
  const slowest: number[] = [];
  const all: number[] = [];
  for (let round = 0; round < SEARCH_ROUNDS; round += 1) {
    const waits: number[] = [];
    for (const wanted of WANTED) waits.push(...(await typed(wanted)));
    all.push(...waits);
    slowest.push(Math.max(...waits));
  }
  return [
    { what: 'search page, from opening until a word is found', figures: ms(first), bar: null },
    { what: 'search in 100,000 records, a key', figures: ms(median(all)), bar: null },
    {
      what: 'search in 100,000 records, slowest key',
      figures: ms(median(slowest)),
      bar: bar(median(slowest), SEARCH_AT_MOST_MS, ms),
    },
  ];
}

/** From going there until the last of it is on the screen; by turns somebody with many talks and somebody with a few. */
async function personPage(page: Page, { people }: ManyRecords): Promise<Result> {
  const waits: number[] = [];
  for (let round = 0; round <= PERSON_ROUNDS; round += 1) {
    const person = people[round % 2 === 0 ? round / 2 : 100 + round * 100];
    const wait = await page.evaluate(
      (id) => (globalThis as unknown as Watched).goTo(`#/people/${id}`),
      person?.id ?? '',
    );
    await page.getByRole('heading', { level: 1, name: person?.name ?? '' }).waitFor();
    if (round > 0) waits.push(wait);
  }
  const figure = median(waits);
  return {
    what: "a person's page with 100,000 records",
    figures: `${ms(figure)}, slowest ${ms(Math.max(...waits))}`,
    bar: bar(figure, PERSON_AT_MOST_MS, ms),
  };
}

const ms = (value: number): string => `${value.toFixed(0)} ms`;

interface Watched {
  /** Milliseconds from the last key until the last frame that showed a change; answers when the page stands still. */
  standsStill: () => Promise<number>;
  /** When that last frame was, from the page's own beginning. */
  stoodStillAt: () => number;
  /** The same, from going to a place of the page. */
  goTo: (hash: string) => Promise<number>;
}

/** Runs in the page. */
function watchKeys(): void {
  const QUIET_MS = 300;
  let from = 0;
  let changedAt = 0;
  addEventListener('input', ({ timeStamp }) => (from = timeStamp), { capture: true });
  new MutationObserver(() => {
    requestAnimationFrame(() => {
      // A frame is on the screen when the next task after it runs.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (changedAt = performance.now());
      port2.postMessage(null);
    });
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const standsStill = (): Promise<number> =>
    new Promise((resolve) => {
      const look = (): void => {
        const since = performance.now() - Math.max(from, changedAt);
        const isBusy =
          document.querySelector('h1') === null ||
          document.querySelector('[role=status]')?.textContent.endsWith('…');
        if (isBusy || since < QUIET_MS) setTimeout(look, 20);
        else resolve(Math.max(0, changedAt - from));
      };
      look();
    });
  Object.assign(globalThis, {
    standsStill,
    stoodStillAt: () => changedAt,
    goTo: (hash: string) => {
      from = performance.now();
      location.hash = hash;
      return standsStill();
    },
  });
}
