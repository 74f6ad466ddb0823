import { A_BUSY_YEAR } from '../fixtures/a-busy-year';
import { expect, test } from './support/launch';
import { Options } from './support/options';
import { layDown } from './support/seed';

const INGRID = A_BUSY_YEAR.people[0]!.id;
const NAMED = /ingrid|waterschap noord|@noord/i;

test('what will go is said first; erased, nothing names them any more; undone, all is back', async ({
  bakkie,
}) => {
  const options = await Options.open(bakkie, 'people');
  await layDown(options.page, A_BUSY_YEAR);
  await options.page.goto(options.page.url().replace(/#.*/, `#/people/${INGRID}`));
  await options.page.reload();
  // A page that opens notes on its own that there is something to lose; what is compared is what lies there when it has.
  await expect.poll(() => everythingStored(options)).toContain('"hasData":true');
  const before = await everythingStored(options);
  expect(before).toContain('Ingrid');
  await expect.poll(() => copiesKept(options)).toContain('Ingrid');

  await options.button('Erase Ingrid de Wit everywhere').click();
  const dialog = options.page.getByRole('dialog');
  await expect(dialog.getByRole('listitem')).toHaveText([
    '1 talk',
    '1 note',
    '2 moments kept',
    '2 promises and plans',
    '1 contact',
    'the name in 2 other places; the rest of those texts stays',
    // The sentences in which the name goes.
    'Horen wie Ingrid kent',
    'Ingrid de Wit',
  ]);
  expect(await options.faults()).toEqual([]);
  await dialog.getByRole('button', { name: 'Erase' }).click();
  await expect(options.page.getByText('Erased', { exact: true })).toBeVisible();
  await expect(options.title).toHaveText('People');
  await expect(options.page.getByRole('link', { name: 'Fatima El Idrissi' }).first()).toBeVisible();
  expect(await everythingStored(options)).not.toMatch(NAMED);
  expect(await copiesKept(options)).not.toMatch(NAMED);

  await options.button('Undo').click();
  await expect(options.page.getByRole('link', { name: 'Ingrid de Wit' }).first()).toBeVisible();
  expect(await everythingStored(options)).toBe(before);
});

/** All that lies in the browser's own files, as one text. */
function copiesKept({ page }: Options): Promise<string> {
  return page.evaluate(async () => {
    const texts: string[] = [];
    const readAll = async (folder: FileSystemDirectoryHandle): Promise<void> => {
      for await (const entry of folder.values()) {
        if (entry instanceof FileSystemFileHandle) texts.push(await (await entry.getFile()).text());
        else await readAll(entry);
      }
    };
    await readAll(await navigator.storage.getDirectory());
    return texts.join('\n');
  });
}

/** All that the user typed or chose: all rows but the times of the fields and of deletions, and all of the extension's storage, as one text. */
function everythingStored({ page }: Options): Promise<string> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('bakkie');
      opening.onsuccess = () => {
        resolve(opening.result);
      };
      opening.onerror = () => {
        reject(new Error('the database does not open'));
      };
    });
    const rows = await Promise.all(
      [...database.objectStoreNames]
        .filter((table) => table !== 'tombstones' && table !== 'fieldTimes')
        .map(
          (table) =>
            new Promise<unknown[]>((resolve) => {
              const all = database.transaction(table).objectStore(table).getAll();
              all.onsuccess = () => {
                resolve(all.result);
              };
            }),
        ),
    );
    database.close();
    return JSON.stringify([rows, Object.entries(localStorage), await chrome.storage.local.get()]);
  });
}
