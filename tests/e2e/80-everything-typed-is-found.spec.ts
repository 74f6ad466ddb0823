import { A_BUSY_YEAR } from '../fixtures/a-busy-year';
import { expect, test } from './support/launch';
import { Options } from './support/options';
import { layDown } from './support/seed';

test('found while one types, whatever its capitals and accents, with the words marked', async ({
  bakkie,
}) => {
  const options = await Options.open(bakkie, 'search');
  await layDown(options.page, A_BUSY_YEAR);
  await options.page.reload();
  const results = options.page.getByRole('main').getByRole('listitem');
  await options.field('Search for').pressSequentially('peilb');
  await expect(options.page.getByText('Found 2 times')).toBeVisible();
  await expect(results.locator('mark')).toHaveText(['peilb', 'peilb']);
  await options.field('Search for').fill('KLEIN ingrid');
  await expect(results).toHaveText([/Ingrid de Wit.*Begin klein, zei Ingrid/s]);
  await expect(results.locator('mark')).toHaveText(['klein', 'Ingrid']);
  expect(await options.faults()).toEqual([]);
  await results.getByRole('link').click();
  await expect(options.title).toHaveText('Ingrid de Wit');
  await expect(options.page.getByText('Weten of werken bij een waterschap bij me past')).toBeVisible();
});

test('nothing found is said', async ({ bakkie }) => {
  const options = await Options.open(bakkie, 'search');
  await options.field('Search for').fill('zeppelin');
  await expect(options.page.getByRole('status').filter({ hasText: 'Nothing found' })).toBeVisible();
});
