import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FirefoxWithBakkie } from './support/launch';

const PASSPHRASE = 'het paard eet geen sla';
const NOTE = 'Vraag naar Ingrid';

const says = (words: string) => `::-p-text(${words})`;
const button = (name: string) => `::-p-aria([name="${name}"][role="button"])`;
/** The fields of the one form that is open, in their order. */
const inForm = (which: number) => `::-p-xpath((//form//input)[${String(which)}])`;
const field = (name: string) => `::-p-aria([name="${name}"][role="textbox"])`;

let firefox: FirefoxWithBakkie;
beforeAll(async () => {
  firefox = await FirefoxWithBakkie.launch();
});
afterAll(() => firefox.close());

async function openPlace(): Promise<Page> {
  const page = await firefox.openOwnPage('options');
  await page.evaluate(() => {
    location.hash = '#/back-up';
  });
  await page.locator(button('Make a back-up')).wait();
  return page;
}

/** Every file and every row that the extension keeps. */
const everythingKept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) found.push(name);
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => resolve(opening.result);
      });
      for (const table of database.objectStoreNames) {
        const count = await new Promise<number>((resolve) => {
          const counting = database.transaction(table).objectStore(table).count();
          counting.onsuccess = () => resolve(counting.result);
        });
        if (count > 0) found.push(`${name ?? ''}/${table}`);
      }
      database.close();
    }
    return found;
  });

test('locked, downloaded, everything erased, and put back from the file: the note stands there again', async () => {
  const panel = await firefox.openOwnPage('sidepanel');
  await panel.locator(button('Start now')).click();
  await panel.locator(field('Notes')).fill(NOTE);
  await panel.locator(says('Saved')).wait();
  await panel.close();

  const place = await openPlace();
  await place.locator(says('This browser cannot write in a folder by itself.')).wait();
  await place.locator(button('Set a passphrase')).click();
  await place.locator(inForm(1)).fill(PASSPHRASE);
  await place.locator(inForm(2)).fill(PASSPHRASE);
  await place.locator(button('Save')).click();
  await place.locator(says('New back-ups are locked with your passphrase.')).wait();
  await place.locator(button('Make a back-up')).click();
  await expect.poll(() => firefox.downloads(), { timeout: 20_000 }).toHaveLength(1);
  const [file = ''] = await firefox.downloads();
  expect(path.basename(file)).toMatch(/^bakkie-\d{4}(-\d\d){5}-[\da-f]{6}\.json$/);
  expect(await readFile(file, 'utf8')).not.toContain('Ingrid');
  expect(await everythingKept(place)).toEqual(expect.arrayContaining(['copies', 'bakkie/notes']));

  await place.locator(button('Erase everything…')).click();
  await place.locator(field('Type “erase” to go on')).fill('erase');
  await place.locator(button('Erase everything')).click();
  await place.locator('::-p-aria([name="Everything has been erased."][role="heading"])').wait();
  expect(await everythingKept(place)).toEqual([]);
  await place.close();

  const again = await openPlace();
  const chooser = await again.$('input[type=file]');
  await (chooser as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  await again.locator(inForm(1)).fill(PASSPHRASE);
  await again.locator(button('Open')).click();
  await again.locator(button('Put back')).click();
  await again.locator(says('The back-up has been put back.')).wait();

  const back = await firefox.openOwnPage('sidepanel');
  await expect
    .poll(() => back.evaluate(() => document.querySelector('textarea')?.value), { timeout: 20_000 })
    .toBe(NOTE);
  expect(firefox.requestsRefused()).toEqual([]);
});

test('Firefox keeps the data until the user erases it, and nobody was asked', async () => {
  const place = await openPlace();
  await place.reload({ waitUntil: [] });
  await place.locator(says('The browser keeps your data until you erase it.')).wait();
});
