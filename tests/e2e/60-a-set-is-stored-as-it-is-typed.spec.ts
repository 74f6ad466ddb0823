import { expect, test } from './support/launch';
import { Options } from './support/options';

const SENTENCE = 'What did nobody tell you before you started here?';

test('closed as soon as the title says it, every letter of a name is there', async ({ bakkie }) => {
  const options = await Options.open(bakkie);
  await options.button('New set').click();
  await expect(options.field('Name')).toBeFocused();
  await options.page.keyboard.type(SENTENCE);
  await expect(options.title).toHaveText(SENTENCE);
  await options.page.close();

  const again = await Options.open(bakkie);
  await again.openSet(SENTENCE);
});

test('closed in the middle of a word, what is there is what was typed, in order', async ({ bakkie }) => {
  const options = await Options.open(bakkie, 'questions/explore-field-en');
  await options.button('Add a question').click();
  await expect(options.field('Question')).toBeFocused();
  const typing = options.page.keyboard.type(SENTENCE, { delay: 20 }).catch(() => undefined);
  const reader = await Options.open(bakkie, 'questions/explore-field-en');
  await expect(reader.question('What did nobody')).toBeVisible();
  await options.page.close();
  await typing;

  const stored = await reader.question('What did nobody').textContent();
  expect(`${SENTENCE}2 min`).toContain(stored?.replace(/2 min$/, ''));
});

test('killed with the browser, every letter that another window shows is there', async ({ bakkie }) => {
  const options = await Options.open(bakkie, 'questions/explore-field-en');
  await options.question('ordinary Tuesday').click();
  await options.field('Question').fill('');
  await options.page.keyboard.type(SENTENCE);
  const other = await Options.open(bakkie, 'questions/explore-field-en');
  await expect(other.question(SENTENCE)).toBeVisible();
  await bakkie.closeBrowser('kill');
  await bakkie.launch();

  const again = await Options.open(bakkie);
  await expect(again.page.getByText('edited', { exact: true })).toBeVisible();
  await again.openSet('Explore a field');
  await expect(again.question(SENTENCE)).toBeVisible();
  await expect(again.questions).toHaveCount(11);
});

test('loading the page again leads back to the same place', async ({ bakkie }) => {
  const options = await Options.open(bakkie);
  await options.openSet('Explore a role');
  await options.page.reload();
  await expect(options.title).toHaveText('Explore a role');
  await options.page.getByRole('link', { name: 'All sets' }).click();
  await expect(options.title).toHaveText('Questions');
  await expect(options.title).toBeFocused();
});
