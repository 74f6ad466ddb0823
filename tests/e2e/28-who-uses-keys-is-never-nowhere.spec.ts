import { expect, test } from './support/launch';
import { Options } from './support/options';
import { WrapUp } from './support/wrap-up';

test('what goes at a key hands the focus to its neighbour, and a field that opens takes it', async ({
  bakkie,
}) => {
  const wrapUp = await WrapUp.afterTalk(bakkie, 'en');
  const { page } = wrapUp;
  await wrapUp.goTo('named');
  for (const name of ['Sietske', 'Karim']) {
    await page.getByLabel('Somebody else?').fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByText(name, { exact: true })).toBeVisible();
  }
  await wrapUp.button('Skip: Sietske').press('Enter');
  await expect(wrapUp.button('Correct: Karim')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(wrapUp.button('Correct: Karim')).toBeFocused();
  await wrapUp.isAt('named');
});

test('a good set after a bad file can be added with the next key', async ({ bakkie }) => {
  const options = await Options.open(bakkie, 'questions/explore-field-en');
  const { page } = options;
  const download = page.waitForEvent('download');
  await options.button('Share as a file').click();
  const good = await (await download).path();
  await options.goTo('Questions');
  const dialog = page.getByRole('dialog');
  const choose = async (button: string, file: string): Promise<void> => {
    const choosing = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: button }).press('Enter');
    await (await choosing).setFiles(file);
  };
  await options.button('Set from a file').press('Enter');
  await choose('Choose a file', import.meta.filename);
  await expect(dialog.getByText('Bakkie cannot read this file.')).toBeVisible();
  await choose('Another file', good);
  await expect(dialog.getByRole('button', { name: 'Add' })).toBeFocused();
});
