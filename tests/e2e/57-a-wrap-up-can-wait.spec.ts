import { WRAP_STEPS } from '@/lib/domain/wrap-up';
import { faultsIn } from './support/axe';
import { expect, test } from './support/launch';
import { Options } from './support/options';
import { onDisk, Popup } from './support/popup';
import { WrapUp } from './support/wrap-up';

const STEPS = WRAP_STEPS.filter((step) => step !== 'notes');

test('every step may be passed by with Enter, stands in 320 pixels and is for everybody (S1-10)', async ({
  bakkie,
}) => {
  test.setTimeout(90_000);
  const wrapUp = await WrapUp.afterTalk(bakkie, 'en');
  const { page } = wrapUp;
  expect(await faultsIn(page)).toEqual([]);
  await wrapUp.button(wrapUp.words.next).press('Enter');
  for (const step of STEPS) {
    await wrapUp.isAt(step);
    expect(await faultsIn(page), step).toEqual([]);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: 'The call is over' })).toBeHidden();
  await expect
    .poll(() => onDisk(page, 'conversations'))
    .toMatchObject([{ status: 'closed', review: { goalMet: null, talk: null, path: null } }]);
});

test('put off it goes on where it was left, also in another browser session, and back is a key', async ({
  bakkie,
}) => {
  const wrapUp = await WrapUp.afterTalk(bakkie, 'en');
  await wrapUp.goTo('named');
  await wrapUp.button(wrapUp.words.later).click();
  await expect(wrapUp.page.getByRole('heading', { name: 'Your talks' })).toBeVisible();
  await bakkie.relaunch();

  const again = new WrapUp(await bakkie.open('sidepanel'), 'en');
  await again.isAt('named');
  await again.page.keyboard.press('ArrowLeft');
  await again.isAt('learnt');
});

test('two of them can wait, one after the other', async ({ bakkie }) => {
  const wrapUp = await WrapUp.afterTalk(bakkie, 'en');
  const home = wrapUp.page.getByRole('heading', { name: 'Your talks' });
  await wrapUp.button(wrapUp.words.later).click();
  await expect(home).toBeVisible();
  await wrapUp.button(wrapUp.words.start).click();
  await wrapUp.endTalk();
  await wrapUp.button(wrapUp.words.later).click();
  await expect(home).toBeVisible();
});

test('an arrow in a row of choices moves the choice and not the step', async ({ bakkie }) => {
  const wrapUp = await WrapUp.afterTalk(bakkie, 'en');
  await wrapUp.goTo('judged');
  const choice = wrapUp.page.getByRole('group', { name: 'How did this talk go?' }).getByRole('radio');
  await choice.nth(2).check();
  await choice.nth(2).press('ArrowLeft');
  await expect(choice.nth(1)).toBeChecked();
  await wrapUp.isAt('judged');
});

test('put off it stays in sight, and so does its thank-you (S4-14a)', async ({ bakkie }) => {
  const wrapUp = await WrapUp.afterTalk(bakkie, 'en');
  const { page } = wrapUp;
  await wrapUp.goTo('thanks');
  await wrapUp.button(wrapUp.words.later).click();
  await expect(page.getByRole('list', { name: 'To do' })).toContainText('Say thank you for the talk');
  const popup = await Popup.open(bakkie);
  await expect(popup.page.getByText('1 thing to do')).toBeVisible();
  await popup.page.close();
  const options = await Options.open(bakkie, 'conversations');
  await expect(options.page.getByRole('heading', { name: 'Past' })).toBeVisible();
  await expect(options.page.getByRole('listitem').filter({ hasText: 'wrap-up not done yet' })).toBeVisible();
  await options.page.close();
  await page.getByRole('button', { name: /wrap-up not done yet/ }).click();
  await wrapUp.isAt('thanks');
});

test('who was named becomes a person, and a promise comes back on the day that was chosen (S4-12, S4-16, S1-11)', async ({
  bakkie,
}) => {
  const wrapUp = await WrapUp.afterTalk(bakkie, 'en');
  const { page } = wrapUp;
  await wrapUp.goTo('named');
  await page.getByLabel('Somebody else?').fill('Sietske, Rijkswaterstaat');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Rijkswaterstaat', { exact: true })).toBeVisible();
  await page.getByLabel('Somebody else?').fill('Mistake');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Skip: Mistake' }).click();
  await expect(page.getByText('Mistake skipped')).toBeVisible();

  await wrapUp.goTo('promises');
  await page.getByLabel('Another promise').fill('send the article');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('You promised')).toHaveValue('send the article');
  await page.getByLabel('By: another day').fill('2030-01-15');
  await wrapUp.goTo('ahead');
  await expect(page.getByRole('listitem').filter({ hasText: 'send the article' })).toContainText(
    'Tuesday 15 January',
  );
  expect((await onDisk(page, 'people')).map(({ name }) => name)).toEqual(['Sietske']);
  expect(await onDisk(page, 'followUps')).toMatchObject([{ kind: 'my-promise', dueOn: '2030-01-15' }]);
});

test('after a bad talk: a kind word, the path apart, and who else can tell about it (S2-12, S2-13, S2-14)', async ({
  bakkie,
}) => {
  const wrapUp = await WrapUp.afterTalk(bakkie, 'en');
  const { page } = wrapUp;
  await wrapUp.goTo('named');
  await page.getByLabel('Somebody else?').fill('Sietske');
  await page.keyboard.press('Enter');
  await wrapUp.goTo('judged');
  await expect(page.getByText('Some talks disappoint')).toBeHidden();
  await page.getByRole('radio', { name: 'Disappointing' }).check();
  await expect(page.getByText('Some talks disappoint')).toBeVisible();
  await expect(page.getByText('Named in this talk: Sietske')).toBeVisible();
  await page.getByRole('radio', { name: 'Yes, go on' }).check();
  await page.getByLabel('Who else could tell you about this?').fill('Karim');
  expect(await faultsIn(page)).toEqual([]);
  await expect
    .poll(() => onDisk(page, 'conversations'))
    .toMatchObject([{ review: { talk: 'poor', path: 'go-on' } }]);
});
