import { readFile } from 'node:fs/promises';
import { A_BUSY_YEAR } from '../fixtures/a-busy-year';
import { expect, test } from './support/launch';
import { Options } from './support/options';
import { layDown } from './support/seed';

const CONVERSATION = A_BUSY_YEAR.conversations[0]!.id;

test('as Markdown, and as a page for a coach that names nobody (S2-13, S2-16, S3-8)', async ({ bakkie }) => {
  const options = await Options.open(bakkie, 'conversations');
  await layDown(options.page, A_BUSY_YEAR);
  await options.page.goto(options.page.url().replace(/#.*/, `#/conversations/${CONVERSATION}`));
  await options.page.reload();
  await options.page.getByText('Save or print', { exact: true }).click();

  const downloading = options.page.waitForEvent('download');
  await options.button('As Markdown').click();
  const file = await readFile(await (await downloading).path(), 'utf8');
  expect(file).toContain('# Talk with Ingrid de Wit');
  expect(file).toContain('- 7:00 Insight: Begin klein');

  await options.button('Page for your coach').click();
  const page = options.page.getByRole('dialog').getByRole('textbox');
  await expect(page).toHaveValue(/Talk with \[person A\]/);
  expect(await page.inputValue()).not.toMatch(/ingrid|fatima|joost|noord/i);
  expect(await options.faults()).toEqual([]);
  await options.page.getByText('Leave names out').click();
  await expect(page).toHaveValue(/Talk with Ingrid de Wit/);
});

test('people go into a spreadsheet as text, never as a formula', async ({ bakkie }) => {
  const options = await Options.open(bakkie, 'people');
  await layDown(options.page, {
    people: [{ ...A_BUSY_YEAR.people[0]!, name: '=HYPERLINK("https://example.org")' }],
  });
  await options.page.reload();
  await options.page.getByText('Save or print', { exact: true }).click();
  const downloading = options.page.waitForEvent('download');
  await options.button('People as a table (CSV)').click();
  expect(await readFile(await (await downloading).path(), 'utf8')).toContain(
    `"'=HYPERLINK(""https://example.org"")"`,
  );
});
