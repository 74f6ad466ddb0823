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
    // A version of before the first one, in a page that does not hear that a newer one asks for it. Asked for in one breath: nobody
    // else opens it in between.
    const deleting = indexedDB.deleteDatabase('bakkie');
    const opening = indexedDB.open('bakkie', 5);
    await done(deleting);
    Object.assign(window, { held: await done(opening) });
  });

  const panel = await bakkie.open('sidepanel');
  await expect(panel.getByText('Is Bakkie still open in another tab or panel?')).toBeVisible();
  await older.close();
  await expect(panel.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(panel.getByText('Is Bakkie still open in another tab or panel?')).toBeHidden();
});
