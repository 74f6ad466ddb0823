import type { Page } from 'playwright';
import { BackUpPlace } from './support/back-up-place';
import { playFullDisk } from './support/full-disk';
import { expect, test } from './support/launch';
import { PanelPage } from './support/panel-page';

/** Everything that any storage of the extension holds, seen from a page with nothing of ours in it. */
function everythingStored(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const found: string[] = [];
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
    found.push(...Object.keys(await chrome.storage.local.get()).map((key) => `local/${key}`));
    found.push(...Object.keys(await chrome.storage.session.get()).map((key) => `session/${key}`));
    found.push(...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await caches.keys()));
    for await (const name of (await navigator.storage.getDirectory()).keys()) found.push(`files/${name}`);
    found.push(...(await chrome.alarms.getAll()).map(({ name }) => `alarm/${name}`));
    return found;
  });
}

test('after a word nobody types by accident, nothing is left in any storage', async ({ bakkie }) => {
  await (await bakkie.lookout()).changeSettings({ theme: 'dark' });
  const panel = await PanelPage.inTab(bakkie);
  await panel.begin();
  await panel.notes.fill('Vraag naar Ingrid.');
  await expect(panel.saved).toBeVisible();
  await panel.finish();
  const place = await BackUpPlace.open(bakkie);
  await place.lock('het paard eet geen sla');
  // Also what only a page may hold, or an earlier version left behind: nothing here wakes up to tidy these away.
  await place.page.evaluate(async () => {
    localStorage.setItem('last-words:note', 'half');
    sessionStorage.setItem('left', 'over');
    await caches.open('left-over');
    await chrome.alarms.create('left-over', { delayInMinutes: 60 });
    await chrome.storage.session.set({ left: 'over' });
  });
  // A tab has these for itself.
  const inItsTab = () => place.page.evaluate(() => Object.keys(sessionStorage));
  const bare = await bakkie.context.newPage();
  await bare.goto(`chrome-extension://${bakkie.extensionId}/manifest.json`);
  await expect.poll(() => everythingStored(bare)).toContain('files/copies');
  expect(await everythingStored(bare)).toEqual(
    expect.arrayContaining([
      'bakkie/notes',
      'bakkie-outside/things',
      'local/settings',
      'session/left',
      'last-words:note',
      'left-over',
      'alarm/left-over',
    ]),
  );
  expect(await inItsTab()).toEqual(['left']);

  await place.button('Erase everything…').click();
  await expect(place.dialog.getByRole('button', { name: 'Erase everything' })).toBeDisabled();
  await place.page.keyboard.press('Escape');
  await expect(place.dialog).toBeHidden();
  await place.eraseEverything();
  await expect.poll(() => everythingStored(bare)).toEqual([]);
  expect(await inItsTab()).toEqual([]);
  await expect(panel.page.getByRole('heading', { name: 'Everything is erased' })).toBeVisible();

  await place.button('Start again').click();
  await expect(place.page.getByText('You have no back-up outside this browser yet.')).toBeVisible();
  await panel.page.getByRole('button', { name: 'Reload' }).click();
  await panel.begin();
  await panel.notes.fill('Een nieuw begin.');
  await expect(panel.saved).toBeVisible();
});

test('what could not be stored yet does not come back after it', async ({ bakkie }) => {
  const fill = await playFullDisk(bakkie);
  const panel = await PanelPage.inTab(bakkie);
  await panel.page.clock.install();
  await panel.begin();
  await fill(true, panel);
  await panel.notes.fill('Voor de schijf vol was.');
  await expect(panel.page.getByText('Not saved yet').first()).toBeVisible();
  const place = await BackUpPlace.open(bakkie);
  await place.eraseEverything();
  await expect(panel.page.getByRole('heading', { name: 'Everything is erased' })).toBeVisible();

  // Past the moment when what was refused is tried again, and past the page that still held it.
  await panel.page.clock.runFor(10_000);
  await panel.page.close({ runBeforeUnload: true });
  const bare = await bakkie.context.newPage();
  await bare.goto(`chrome-extension://${bakkie.extensionId}/manifest.json`);
  await expect.poll(() => everythingStored(bare)).toEqual([]);
});

test('a copy that is being made is not there after it', async ({ bakkie }) => {
  const bare = await bakkie.context.newPage();
  await bare.goto(`chrome-extension://${bakkie.extensionId}/manifest.json`);
  // What makes a copy holds this lock from before it reads until the file is there.
  const copying = await bare.evaluateHandle(
    () =>
      new Promise<{ finish: () => Promise<void> }>((resolve) => {
        void navigator.locks.request(
          'keep-back-ups',
          () =>
            new Promise<void>((letGo) => {
              const finish = async () => {
                const root = await navigator.storage.getDirectory();
                await root.getDirectoryHandle('copies', { create: true });
                letGo();
              };
              resolve({ finish });
            }),
        );
      }),
  );
  const waiting = () => bare.evaluate(async () => (await navigator.locks.query()).pending?.length);
  const place = await BackUpPlace.open(bakkie);
  // The copy that each page makes as it opens.
  await expect.poll(waiting).toBe(1);

  await place.button('Erase everything…').click();
  await place.dialog.getByLabel('Type “erase” to go on').fill('erase');
  await place.dialog.getByRole('button', { name: 'Erase everything' }).click();
  await expect.poll(waiting).toBe(2);
  await copying.evaluate(({ finish }) => finish());
  await expect(place.dialog.getByText('Everything has been erased.')).toBeVisible();
  expect(await everythingStored(bare)).toEqual([]);
});
