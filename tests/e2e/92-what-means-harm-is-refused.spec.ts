import type { Page } from 'playwright';
import { NASTY_BYTES, NASTY_TEXTS } from '../fixtures/nasties';
import { BackUpPlace } from './support/back-up-place';
import { expect, test } from './support/launch';
import { Options } from './support/options';
import { onDisk, Popup } from './support/popup';

const FILES = [...NASTY_TEXTS.map((text) => Buffer.from(text)), ...Object.values(NASTY_BYTES)];
const TABLES = ['conversations', 'people', 'notes', 'questionSets', 'marks', 'followUps', 'drafts'];

test('every file that means harm is refused in a sentence, and nothing has changed', async ({ bakkie }) => {
  const place = await BackUpPlace.open(bakkie);
  const before = await everything(place.page);
  const ran = watch(place.page);
  const refusal = place.page.getByRole('alert').or(place.dialog);
  for (const buffer of FILES) {
    await place.choose({ name: 'back-up.json', mimeType: 'application/json', buffer });
    await expect(refusal.first()).toContainText(/\w+ \w+/);
    await place.page.keyboard.press('Escape');
  }
  expect(await everything(place.page)).toEqual(before);
  expect(await ran()).toEqual([]);
});

test('a question set that means harm is refused, too', async ({ bakkie }) => {
  const options = await Options.open(bakkie, 'questions');
  const before = await everything(options.page);
  const ran = watch(options.page);
  await options.button('Set from a file').click();
  const dialog = options.page.getByRole('dialog');
  for (const [index, buffer] of FILES.entries()) {
    const button = index === 0 ? 'Choose a file' : 'Another file';
    await options.chooseFile(button, { name: 'set.json', mimeType: 'application/json', buffer });
    await expect(options.button('Another file')).toBeVisible();
    await expect(dialog).toContainText(/\w+ \w+/);
    await expect(dialog.getByRole('button', { name: 'Add', exact: true })).toBeHidden();
  }
  expect(await everything(options.page)).toEqual(before);
  expect(await ran()).toEqual([]);
});

test('a paste or a calendar file that means harm stores nothing and runs nothing', async ({ bakkie }) => {
  const popup = await Popup.open(bakkie);
  const before = await everything(popup.page);
  const ran = watch(popup.page);
  for (const text of NASTY_TEXTS) {
    await popup.pasteForLink(text);
    await popup.chooseCalendarFile(
      `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:${text}\r\n${text}\r\nEND:VEVENT`,
    );
    await expect(popup.prepare).toBeVisible();
  }
  const after = await everything(popup.page);
  expect({ ...after, drafts: [] }).toEqual({ ...before, drafts: [] });
  expect(await ran()).toEqual([]);
});

const everything = async (page: Page): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    await Promise.all(TABLES.map(async (table) => [table, await onDisk(page, table)] as const)),
  );

/** Writes down every sign that something ran that should not, or that the page broke. */
function watch(page: Page): () => Promise<string[]> {
  const signs: string[] = [];
  page.on('dialog', (dialog) => {
    signs.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => signs.push(error.message));
  page.on('crash', () => signs.push('crashed'));
  return async () => {
    const wasRun = await page.evaluate(() => 'wasRun' in window || 'polluted' in Object.prototype);
    return wasRun ? [...signs, 'a script was run'] : signs;
  };
}
