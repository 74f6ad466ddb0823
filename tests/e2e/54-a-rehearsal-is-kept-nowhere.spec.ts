import type { Page } from 'playwright';
import { expect, test } from './support/launch';
import { Panel } from './support/panel';
import { Popup } from './support/popup';
import { WrapUp } from './support/wrap-up';

/** Every database with every row of it, as text. */
const everythingOnDisk = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const rows = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(new Error('the database cannot be read'));
        };
      });
    const kept: unknown[] = [await chrome.storage.local.get(null)];
    for (const { name, version } of await indexedDB.databases()) {
      const database = await rows(indexedDB.open(name ?? ''));
      for (const table of database.objectStoreNames) {
        kept.push([
          name,
          version,
          table,
          await rows(database.transaction(table).objectStore(table).getAll()),
        ]);
      }
      database.close();
    }
    return JSON.stringify(kept);
  });

test('a rehearsal runs ten times as fast and leaves the disk as it was (S4-8d)', async ({ bakkie }) => {
  const popup = await Popup.open(bakkie);
  await popup.plan('Marloes de Wit');
  const page = await bakkie.open('sidepanel');
  await page.getByText('Marloes de Wit').click();
  // A page that opens makes a copy of what there is, and notes when each field was written; the rehearsal comes after that.
  await expect.poll(() => everythingOnDisk(page)).toMatch(/"fieldTimes",\[\{/);
  const before = await everythingOnDisk(page);

  const [opened] = await Promise.all([
    bakkie.context.waitForEvent('page'),
    page.getByRole('link', { name: 'Rehearse' }).click(),
  ]);
  const panel = new Panel(opened, 'en');
  await expect(panel.clock).toContainText('25');
  await opened.getByText('10×').click();
  await expect(panel.clock).toContainText('24', { timeout: 15_000 });
  await panel.notes.fill('only for now');
  await panel.notes.press('Escape');
  await panel.press('!');
  await opened.keyboard.type('a thought');
  await panel.press('Enter');
  await expect(opened.getByText('a thought')).toBeVisible();
  await opened.getByRole('button', { name: 'Finish' }).click();
  await expect(panel.label).toHaveText('First, the close');
  await opened.getByRole('button', { name: 'Finish' }).click();
  await expect(opened.getByText('10×')).toBeHidden();
  await new WrapUp(opened, 'en').finishAtOnce();
  await expect(opened.getByRole('heading', { name: 'Rehearsal done' })).toBeVisible();

  expect(await everythingOnDisk(page)).toBe(before);

  await opened.getByRole('button', { name: 'Once more' }).click();
  await expect(panel.clock).toContainText('25');
  await expect(panel.notes).toHaveValue('');
  expect(await everythingOnDisk(page)).toBe(before);
  await opened.getByRole('button', { name: 'Finish' }).click();
  await opened.getByRole('button', { name: 'Finish' }).click();
  await new WrapUp(opened, 'en').finishAtOnce();
  await Promise.all([
    opened.waitForEvent('close'),
    opened.getByRole('button', { name: 'Close', exact: true }).click(),
  ]);
  expect(await everythingOnDisk(page)).toBe(before);
});
