import { expect, test } from './support/launch';
import { onDisk, Popup } from './support/popup';

const NAME = 'Marloes van der Wit-Jansen';

/** Where in the name the popup closes, drawn anew each run. */
const moments = () => Array.from({ length: 3 }, () => 1 + Math.floor(Math.random() * (NAME.length - 1)));

test('whatever moment the popup closes, every letter that was typed is there again', async ({
  bakkie,
  page,
}) => {
  await page.goto(`chrome-extension://${bakkie.extensionId}/options.html`);
  for (const [place, letters] of moments()
    .sort((a, b) => a - b)
    .entries()) {
    await test.step(`after ${String(letters)} letters`, async () => {
      const popup = await Popup.open(bakkie);
      if (place > 0) await expect(popup.name).not.toHaveValue('');
      const before = await popup.name.inputValue();
      await popup.name.press('End');
      const rest = NAME.slice(before.length, letters);
      await popup.page.keyboard.type(rest);
      const typed = before + rest;
      await expect
        .poll(async () => (await onDisk(page, 'drafts')).map(({ fields }) => fields))
        .toEqual([expect.objectContaining({ name: typed })]);
      await popup.close();

      const again = await Popup.open(bakkie);
      await expect(again.name).toHaveValue(typed);
      await again.close();
    });
  }
  expect(await onDisk(page, 'conversations')).toEqual([]);
  expect(await onDisk(page, 'people')).toEqual([]);
});

test('closed in the middle of a word, what is there is what was typed, in order', async ({ bakkie }) => {
  const popup = await Popup.open(bakkie);
  const typing = popup.page.keyboard.type(NAME, { delay: 5 }).catch(() => undefined);
  await expect(popup.name).toHaveValue(/^Marl/);
  await popup.close();
  await typing;
  const again = await Popup.open(bakkie);
  await expect(again.name).toHaveValue(/^Mar/);
  expect(NAME.startsWith(await again.name.inputValue())).toBe(true);
});

test('every field of it, also when the browser dies', async ({ bakkie, page }) => {
  await page.goto(`chrome-extension://${bakkie.extensionId}/options.html`);
  const popup = await Popup.open(bakkie);
  await popup.name.fill('Karim');
  await popup.time.fill('14:00');
  await popup.length(45).check();
  await popup.questions.selectOption({ label: 'Een vakgebied verkennen' });
  await popup.page.getByRole('radio', { name: 'u', exact: true }).check();
  await popup.link.fill('zoom.us/j/8123');
  await expect
    .poll(async () => (await onDisk(page, 'drafts')).map(({ fields }) => fields))
    .toEqual([expect.objectContaining({ meetingLink: 'zoom.us/j/8123' })]);
  await bakkie.closeBrowser('kill');
  await bakkie.launch();

  const again = await Popup.open(bakkie);
  await expect(again.name).toHaveValue('Karim');
  await expect(again.time).toHaveValue('14:00');
  await expect(again.length(45)).toBeChecked();
  await expect(again.questions.locator('option:checked')).toHaveText('Een vakgebied verkennen');
  await expect(again.page.getByRole('radio', { name: 'u', exact: true })).toBeChecked();
  await expect(again.link).toHaveValue('zoom.us/j/8123');
});
