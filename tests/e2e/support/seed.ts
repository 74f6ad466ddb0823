import type { Page } from 'playwright';
import { A_BUSY_YEAR } from '../../fixtures/a-busy-year';
import type { Bakkie } from './bakkie';
import { Options } from './options';

/** Rows by table, laid on disk beside the product, as an earlier day left them. The page has opened the database before. */
export function layDown(page: Page, rows: Readonly<Record<string, readonly object[]>>): Promise<void> {
  return page.evaluate(
    (tables) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('bakkie');
        opening.onerror = () => {
          reject(new Error('the database does not open'));
        };
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction(Object.keys(tables), 'readwrite');
          for (const [table, all] of Object.entries(tables)) {
            for (const row of all) writing.objectStore(table).put(row);
          }
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
          writing.onerror = () => {
            reject(new Error('the rows do not fit'));
          };
        };
      }),
    rows,
  );
}

/** The talks, people and notes of somebody who used Bakkie for a while. */
export async function layDownABusyYear(bakkie: Bakkie): Promise<void> {
  const { page } = await Options.open(bakkie);
  await layDown(page, A_BUSY_YEAR);
  await page.close();
}
