import { expect, test } from './support/launch';
import { Options } from './support/options';

test('a deleted set leaves the list and stands there again when that is undone', async ({ bakkie }) => {
  const options = await Options.open(bakkie);
  await options.openSet('Explore a role');
  await options.button('More about this set').click();
  await options.page.getByRole('menuitem', { name: 'Delete set' }).click();
  await expect(options.title).toHaveText('Questions');
  const row = options.page.getByRole('link', { name: 'Explore a role' });
  await expect(row).toHaveCount(0);
  await options.button('Undo').click();
  await expect(row).toBeVisible();
  await expect(options.button('Bring back the original sets')).toHaveCount(0);
});

test('a deleted question comes back in its place with its must', async ({ bakkie }) => {
  const options = await Options.open(bakkie, 'questions/explore-field-en');
  const before = await options.questions.allTextContents();
  await options.question('really needed').click();
  await options.button('Delete question').click();
  await expect(options.questions).toHaveCount(before.length - 1);
  await options.button('Undo').click();
  await expect.poll(() => options.questions.allTextContents()).toEqual(before);
  await expect(options.question('really needed')).toBeFocused();
});

test('the shipped sets come back beside the user’s own version', async ({ bakkie }) => {
  const options = await Options.open(bakkie, 'questions/sow-en');
  await options.button('Name and purpose').click();
  await options.field('Name').fill('Sow my way');
  await expect(options.title).toHaveText('Sow my way');
  await options.goTo('Questions');
  await options.button('Bring back the original sets').click();
  await expect(options.page.getByRole('link', { name: 'Sow my way (my version)' })).toBeVisible();
  await expect(options.page.getByRole('link', { name: 'Sow: let people know about you' })).toBeVisible();
});

test('a deleted item of the checklist comes back in its place', async ({ bakkie }) => {
  const options = await Options.open(bakkie, 'checklist');
  const items = options.page.getByRole('listitem').getByRole('textbox');
  await options.button('Delete: Camera at eye level').click();
  await expect(items).toHaveCount(10);
  await options.button('Undo').click();
  await expect(items.nth(3)).toHaveValue('Camera at eye level');
  await expect(items.nth(3)).toBeFocused();
});
