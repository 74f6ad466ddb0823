import { A_BUSY_YEAR } from '../fixtures/a-busy-year';
import { expect, test } from './support/launch';
import { Options } from './support/options';
import { layDown } from './support/seed';

test('who led to whom is a list of branches, and the circles say which are new (S3-4, S3-7)', async ({
  bakkie,
}) => {
  const options = await Options.open(bakkie, 'people');
  await layDown(options.page, A_BUSY_YEAR);
  await options.page.reload();
  await options.page.getByText('Who led you to whom').click();
  const tree = options.page.getByRole('list', { name: 'Who led you to whom' });
  await expect(tree.getByRole('link')).toHaveText(['Joost Kok', 'Ingrid de Wit', 'Fatima El Idrissi']);
  await options.page.getByText('Circles', { exact: true }).click();
  await expect(options.page.getByRole('term')).toHaveText(['Water', 'Gemeente']);
  expect(await options.faults()).toEqual([]);
});

test('a person’s page has what was given and received, without a score (S1-7, S1-9, S3-3, S3-5, S4-14b, S4-18)', async ({
  bakkie,
}) => {
  const options = await Options.open(bakkie, 'people');
  await options.field('Add somebody').fill('Mieke Smit');
  await options.button('Add').click();
  await expect(options.title).toHaveText('Mieke Smit');
  await options.page.getByText('Add something', { exact: true }).click();
  await options.page.getByText('Received', { exact: true }).click();
  await options.field('What was it?').fill('Tip about a course');
  await options.button('Add').first().click();
  await expect(options.page.getByRole('listitem').filter({ hasText: 'Tip about a course' })).toBeVisible();
  await options.page.getByText('Something to send', { exact: true }).click();
  await options.field('What do you want to send or do?').fill('The article');
  await options.button('Add').last().click();
  await expect(options.page.getByText('Send: The article')).toBeVisible();
  await options.field('How often do you want to be in touch?').selectOption('Every quarter');
  await options.page.getByText('For your eyes only').click();
  await options.page.getByText('Supports me').click();
  await options.page.getByText('Thinking things through').click();
  expect(await options.faults()).toEqual([]);
  await options.page.reload();
  await expect(options.field('How often do you want to be in touch?')).toHaveValue('91');
  await options.page.getByText('For your eyes only').click();
  await expect(options.page.getByRole('radio', { name: 'Supports me' })).toBeChecked();
  await expect(options.page.getByRole('checkbox', { name: 'Thinking things through' })).toBeChecked();

  await options.button('Remove: Tip about a course').click();
  await expect(options.page.getByText('Tip about a course')).toHaveCount(0);
  await options.button('Undo').click();
  await expect(options.page.getByText('Tip about a course')).toBeVisible();
});

test('looking back tells facts, talk by talk (S1-10, S0-3)', async ({ bakkie }) => {
  const options = await Options.open(bakkie, 'looking-back');
  await expect(options.page.getByText('After your first talk you will see here how it went.')).toBeVisible();
  await layDown(options.page, A_BUSY_YEAR);
  await options.page.reload();
  const told = options.page.getByRole('main').getByRole('listitem');
  await expect(told.first()).toHaveText('Kept to the time: 1 of 2.');
  await expect(told.filter({ hasText: 'Your own judgement' })).toHaveText(
    'Your own judgement: 1 good and 1 so-so.',
  );
  const joost = told.filter({ hasText: 'Joost Kok' });
  await expect(joost).toContainText('31 of 25 minutes · 6 over time');
  await expect(joost).toContainText('so-so, you said');
  await expect(joost).toContainText('Differently next time: Eerder op de klok kijken');
  expect(await options.faults()).toEqual([]);
});
