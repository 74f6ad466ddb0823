import { BackUpPlace } from './support/back-up-place';
import { expect, test } from './support/launch';
import { PanelPage } from './support/panel-page';
import { Popup } from './support/popup';

const NOTE = 'Bel haar zus.';

/** The database goes, as when it breaks; what the browser keeps beside it stays. */
async function loseDatabase(place: BackUpPlace): Promise<void> {
  await place.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('bakkie');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error ?? new Error('not deleted'));
      }),
  );
}

/** How many copies stand beside the database. */
const copiesIn = ({ page }: BackUpPlace): Promise<number> =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const copies = await root.getDirectoryHandle('copies', { create: true });
    const names: string[] = [];
    for await (const name of copies.keys()) names.push(name);
    return names.length;
  });

test('an empty database after there was data says so, and a copy of the browser brings it back', async ({
  bakkie,
}) => {
  const panel = await PanelPage.inTab(bakkie);
  // In a worker of its own, so that nobody waits for it.
  const copying = panel.page.waitForEvent('worker', (worker) => worker.url().includes('/copy-worker'));
  await panel.begin();
  await panel.notes.fill(NOTE);
  await expect(panel.saved).toBeVisible();
  await panel.finish();
  await copying;
  const place = await BackUpPlace.open(bakkie);
  // It is on disk before the panel goes.
  await expect.poll(() => copiesIn(place)).toBeGreaterThan(0);
  await panel.page.close();
  await place.page.reload();
  await expect(place.page.getByRole('button', { name: /^Put back: / }).first()).toBeVisible();
  await loseDatabase(place);

  const popup = await Popup.open(bakkie);
  await expect(popup.title).toHaveText('Your data is no longer here');
  await popup.close();

  await place.page.reload();
  await expect(place.page.getByRole('heading', { level: 1 })).toHaveText('Your data is no longer here');
  await place.page
    .getByRole('button', { name: /^Put back: / })
    .first()
    .click();
  await place.putBack();
  await expect(place.page.getByRole('heading', { level: 1 })).toHaveText('Back-up');
  const notes = await (await bakkie.lookout()).rows('notes');
  expect(notes.map(({ text }) => text)).toEqual([NOTE]);
});

test('who wants to begin anew may, and is not asked again', async ({ bakkie }) => {
  const place = await BackUpPlace.open(bakkie);
  await place.page.evaluate(() => chrome.storage.local.set({ 'back-up-state': { hasData: true } }));
  await place.page.reload();
  await place.button('Begin empty').click();
  await expect(place.page.getByRole('heading', { level: 1 })).toHaveText('Back-up');
  await place.page.reload();
  await expect(place.page.getByRole('heading', { level: 1 })).toHaveText('Back-up');
});
