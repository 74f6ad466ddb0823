import type { Page } from 'playwright';
import { Eavesdropper } from './support/eavesdropper';
import { expect, test } from './support/launch';
import { expectNothingLeft } from './support/nothing-left';
import { Options } from './support/options';
import { NAME, own, writeEverywhere } from './support/personal-words';
import { layDownABusyYear } from './support/seed';

const saved = async (page: Page, act: () => Promise<void>): Promise<void> => {
  const download = page.waitForEvent('download');
  await act();
  await download;
};

/** A set of one's own: its questions in another order, one away and back, and all of it twice. */
async function makeSet(options: Options): Promise<void> {
  const { page } = options;
  await options.button('New set').click();
  await options.field('Name').fill(own('set'));
  await options.field('What is this set for?').fill(own('purpose'));
  for (const place of ['first', 'second']) {
    await options.button('Add a question').click();
    await options.field('Question').fill(own(place));
    await page.keyboard.press('Enter');
  }
  await options.button(`Drag: ${own('second')}`).focus();
  await page.keyboard.press('ArrowUp');
  await expect(options.questions).toHaveText([`${own('second')}2 min`, `${own('first')}2 min`]);
  await options.question(own('first')).click();
  await options.button('Delete question').click();
  await options.button('Undo').click();
  await expect(options.questions).toHaveCount(2);
  await options.button('Duplicate').click();
  await expect(options.title).toHaveText(`${own('set')} (copy)`);
  await options.button('More about this set').click();
  await page.getByRole('menuitem', { name: 'Delete set' }).click();
  await expect(options.title).toHaveText('Questions');
}

/** A shipped set in one's own words, handed on as a file and taken in again. */
async function shareSet(options: Options): Promise<void> {
  const { page } = options;
  await options.openSet('Explore a field');
  await options.question('ordinary Tuesday').click();
  await options.field('Question').fill(own('shared'));
  await page.keyboard.press('Enter');
  await expect(options.question(own('shared'))).toBeVisible();
  const file = await options.share();
  expect(file.buffer.toString()).toContain(own('shared'));
  await options.goTo('Questions');
  await options.button('Set from a file').click();
  await options.chooseFile('Choose a file', file);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await options.openSet('Explore a field (2)');
  await expect(options.question(own('shared'))).toBeVisible();
}

async function changeChecklist(options: Options): Promise<void> {
  const { page } = options;
  await options.goTo('Checklist');
  const items = page.getByRole('listitem').getByRole('textbox');
  await items.first().fill(own('light'));
  await options.button('Add an item').click();
  await expect(items.last()).toBeFocused();
  await page.keyboard.type(own('item'));
  await options.button(`Drag: ${own('item')}`).focus();
  await page.keyboard.press('Home');
  await expect(items.first()).toHaveValue(own('item'));
  await options.button(`Delete: ${own('item')}`).click();
  await options.button('Undo').click();
  await expect(items.first()).toHaveValue(own('item'));
}

/** A moment of one's own with its sentence, and a shipped sentence in one's own words. */
async function changeSentences(options: Options): Promise<void> {
  const { page } = options;
  await options.goTo('Sentences');
  await options.button('Add a sentence').click();
  await options.field('What is happening?').fill(own('moment'));
  await options.field('Sentence').fill(own('sentence'));
  await page.getByRole('group', { name: 'Insert' }).getByRole('button', { name: 'goal' }).click();
  await options.button('Done').click();
  const row = options.button(new RegExp(`^${own('moment')}`));
  await row.click();
  await options.button('Delete sentence').click();
  await options.button('Undo').click();
  await expect(row).toContainText(own('sentence'), { ignoreCase: true });
  await options.button(/^My mind goes blank/).click();
  await options.field('Sentence').fill(own('blank'));
  await options.button('Done').click();
  await expect(options.button(/^My mind goes blank/)).toContainText(own('blank'), { ignoreCase: true });
}

/** Somebody new with all there is to write about them, who is then erased, and back, and erased for good. */
async function meetAndErase(options: Options): Promise<void> {
  const { page } = options;
  await options.goTo('People');
  for (const folded of ['Who led you to whom', 'Circles', 'Save or print'])
    await page.getByText(folded, { exact: true }).first().click();
  await saved(page, () => options.button('People as a table (CSV)').click());
  await saved(page, () => options.button('Promises and plans as a table (CSV)').click());
  await options.field('Add somebody').fill(NAME);
  await options.button('Add').click();
  await expect(options.title).toHaveText(NAME);
  await writeEverywhere(page, [
    'Organisation',
    'Email address',
    'What was it?',
    'What do you want to send or do?',
  ]);
  await page.getByText('Received', { exact: true }).click();
  await options.button('Add').first().click();
  await expect(page.getByRole('listitem').filter({ hasText: own('whatwasit') })).toBeVisible();
  await options.button('Add').last().click();
  await expect(page.getByText(`Send: ${own('whatdoyouwanttosendordo')}`)).toBeVisible();
  await page.getByText('Holds me back').click();
  for (const again of [true, false]) {
    await options.button(`Erase ${NAME} everywhere`).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Erase' }).click();
    await expect(options.title).toHaveText('People');
    if (again) await options.button('Undo').click();
    if (again) await page.getByRole('link', { name: NAME }).first().click();
  }
}

/** Found, read, and taken along in every form. */
async function takeAlong(options: Options): Promise<void> {
  const { page } = options;
  await options.goTo('Search');
  await options.field('Search for').fill(own('sought'));
  await expect(page.getByRole('status').filter({ hasText: 'Nothing found' })).toBeVisible();
  await options.field('Search for').fill('KLEIN ingrid');
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await page.getByText('Save or print', { exact: true }).click();
  await saved(page, () => options.button('As Markdown').click());
  await saved(page, () => options.button('As plain text').click());
  await options.button('Print or PDF').click();
  await options.button('Page for your coach').click();
  const coach = page.getByRole('dialog');
  await coach.getByText('Leave names out').click();
  await coach.getByRole('button', { name: 'Copy' }).click();
  await expect(coach.getByText('Copied')).toBeVisible();
  await saved(page, () => coach.getByRole('button', { name: 'As plain text' }).click());
  await coach.getByRole('button', { name: 'Close' }).click();
}

async function lookBackAndSettle(options: Options): Promise<void> {
  const { page } = options;
  await options.goTo('Talks');
  await expect(page.getByRole('link', { name: 'Ingrid de Wit' })).toBeVisible();
  await options.goTo('Looking back');
  await expect(page.getByText('Differently next time')).toBeVisible();
  await options.goTo('Settings');
  for (const choice of ['Dark', 'Always show seconds', 'Small button in the meeting'])
    await page.getByText(choice, { exact: true }).click();
}

test('in the workshop: no request, and no word of the user’s where others can see it', async ({ bakkie }) => {
  test.setTimeout(120_000);
  const ear = await Eavesdropper.listenTo(bakkie);
  await layDownABusyYear(bakkie);
  const options = await Options.open(bakkie);
  await makeSet(options);
  await shareSet(options);
  await changeChecklist(options);
  await changeSentences(options);
  await meetAndErase(options);
  await takeAlong(options);
  await lookBackAndSettle(options);
  await expectNothingLeft(bakkie, ear, ['options']);
  expect(ear.of('download')).toHaveLength(6);
});
