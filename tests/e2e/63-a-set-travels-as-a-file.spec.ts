import { readFile } from 'node:fs/promises';
import { expect, test } from './support/launch';
import { Options } from './support/options';

interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

async function share(options: Options): Promise<ChosenFile> {
  const download = options.page.waitForEvent('download');
  await options.button('Share as a file').click();
  const file = await download;
  const buffer = await readFile(await file.path());
  return { name: file.suggestedFilename(), mimeType: 'application/json', buffer };
}

async function choose(options: Options, button: string, file: ChosenFile): Promise<void> {
  const chooser = options.page.waitForEvent('filechooser');
  await options.button(button).click();
  await (await chooser).setFiles(file);
}

test('shared, looked at before it is added, and added beside what is there', async ({ bakkie }) => {
  const options = await Options.open(bakkie, 'questions/explore-field-en');
  const file = await share(options);
  expect(file.name).toBe('bakkie-explore-a-field.json');

  await options.goTo('Questions');
  const sets = options.page.getByRole('main').getByRole('listitem');
  await expect(sets).toHaveCount(10);
  await options.button('Set from a file').click();
  await choose(options, 'Choose a file', file);
  await expect(options.page.getByText('“Explore a field (2)” with 11 questions')).toBeVisible();
  await expect(options.page.getByText('You already have a set “Explore a field”.')).toBeVisible();
  await options.page.keyboard.press('Escape');
  await expect(sets).toHaveCount(10);

  await options.button('Set from a file').click();
  await choose(options, 'Choose a file', file);
  await options.page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(sets).toHaveCount(11);
  await options.openSet('Explore a field (2)');
  await expect(options.questions).toHaveCount(11);
});

test('a file that is not right is refused in a sentence, and the right one can follow', async ({
  bakkie,
}) => {
  const options = await Options.open(bakkie, 'questions/explore-field-en');
  const file = await share(options);
  await options.goTo('Questions');
  await options.button('Set from a file').click();
  const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  await choose(options, 'Choose a file', { name: 'me.json', mimeType: 'application/json', buffer: picture });
  await expect(options.page.getByText('This is a picture.')).toBeVisible();
  await choose(options, 'Another file', file);
  await expect(options.page.getByText('“Explore a field (2)” with 11 questions')).toBeVisible();
});
