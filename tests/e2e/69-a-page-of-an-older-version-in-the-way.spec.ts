import { expect, test } from './support/launch';

test('a database that an older page keeps is waited for, in a sentence, and opened when it lets go', async ({
  bakkie,
}) => {
  const older = await bakkie.context.newPage();
  await older.goto(`chrome-extension://${bakkie.extensionId}/manifest.json`);
  await older.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('refused'));
      });
    await done(indexedDB.deleteDatabase('bakkie'));
    // A version of before the first one, in a page that does not hear that a newer one asks for it.
    Object.assign(window, { held: await done(indexedDB.open('bakkie', 5)) });
  });

  const panel = await bakkie.open('sidepanel');
  await expect(panel.getByText('Is Bakkie still open in another tab or panel?')).toBeVisible();
  await older.close();
  await expect(panel.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(panel.getByText('Is Bakkie still open in another tab or panel?')).toBeHidden();
});
