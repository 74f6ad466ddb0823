import { expect, test } from './support/launch';
import { Options } from './support/options';

test('shared, looked at before it is added, and added beside what is there', async ({ bakkie }) => {
  const options = await Options.open(bakkie, 'questions/explore-field-en');
  const file = await options.share();
  expect(file.name).toBe('bakkie-explore-a-field.json');

  await options.goTo('Questions');
  const sets = options.page.getByRole('main').getByRole('listitem');
  await expect(sets).toHaveCount(10);
  await options.button('Set from a file').click();
  await options.chooseFile('Choose a file', file);
  await expect(options.page.getByText('“Explore a field (2)” with 11 questions')).toBeVisible();
  await expect(options.page.getByText('You already have a set “Explore a field”.')).toBeVisible();
  await options.page.keyboard.press('Escape');
  await expect(sets).toHaveCount(10);

  await options.button('Set from a file').click();
  await options.chooseFile('Choose a file', file);
  await options.page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(sets).toHaveCount(11);
  await options.openSet('Explore a field (2)');
  await expect(options.questions).toHaveCount(11);
});

test('a file that is not right is refused in a sentence, and the right one can follow', async ({
  bakkie,
}) => {
  const options = await Options.open(bakkie, 'questions/explore-field-en');
  const file = await options.share();
  await options.goTo('Questions');
  await options.button('Set from a file').click();
  const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  await options.chooseFile('Choose a file', {
    name: 'me.json',
    mimeType: 'application/json',
    buffer: picture,
  });
  await expect(options.page.getByText('This is a picture.')).toBeVisible();
  await options.chooseFile('Another file', file);
  await expect(options.page.getByText('“Explore a field (2)” with 11 questions')).toBeVisible();
});
