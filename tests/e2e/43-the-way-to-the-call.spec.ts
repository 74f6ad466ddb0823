import { dateOf } from '@/lib/domain/local-time';
import { asInstant, type Instant } from '@/lib/domain/time';
import { expect, test } from './support/launch';
import { onDisk, Popup } from './support/popup';

const LINK = 'https://us02web.zoom.us/j/81234567890';

test('the main button opens the link in a new tab', async ({ bakkie, context }) => {
  bakkie.play(LINK, '<h1>Launch Meeting</h1>');
  const popup = await Popup.open(bakkie);
  await popup.plan('Marloes', { link: `${LINK}?pwd=aBc` });
  const [tab] = await Promise.all([context.waitForEvent('page'), popup.join.click()]);
  await expect(tab.getByRole('heading')).toHaveText('Launch Meeting');
  expect(tab.url()).toBe(`${LINK}?pwd=aBc`);
});

test('from the picture it is as near as from the popup', async ({ bakkie, context }) => {
  bakkie.play(LINK, '<h1>Launch Meeting</h1>');
  const popup = await Popup.open(bakkie);
  await popup.plan('Marloes', { link: LINK });
  const [picture] = await Promise.all([
    context.waitForEvent('page'),
    popup.page.getByRole('button', { name: 'Look at your picture' }).click(),
  ]);
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    picture.getByRole('button', { name: 'Join the call' }).click(),
  ]);
  await expect(tab.getByRole('heading')).toHaveText('Launch Meeting');
  await picture.getByRole('button', { name: 'Prepare further' }).click();
  const panel = await bakkie.sidePanel();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Marloes');
});

test('a link that comes later is pasted in the popup, and the way is open', async ({ bakkie }) => {
  const popup = await Popup.open(bakkie);
  await popup.plan('Marloes');
  await popup.link.fill('us02web.zoom.us/j/812');
  await popup.link.press('Enter');
  await expect(popup.join).toBeVisible();
});

test('for the app or the phone: started by hand, the clock runs and the panel opens', async ({ bakkie }) => {
  const popup = await Popup.open(bakkie);
  await popup.plan('Marloes');
  await popup.page.getByRole('button', { name: 'Start now' }).click();
  const panel = await bakkie.sidePanel();
  await expect(panel.getByRole('timer')).toContainText('25');
  await expect(popup.page.getByRole('timer')).toContainText('25');
});

test('three days early a start is asked about, and can be put back while it runs', async ({
  bakkie,
}, testInfo) => {
  const popup = await Popup.open(bakkie);
  const day = dateOf(asInstant(Date.now() + 3 * 86_400_000));
  await popup.day.fill(day);
  await popup.time.fill('14:00');
  await popup.plan('Marloes');
  const start = popup.page.getByRole('button', { name: 'Start now' });
  await start.click();
  const question = popup.page.getByRole('dialog', { name: 'Start already?' });
  await expect(question).toContainText('14:00');
  await testInfo.attach('asked', { body: await popup.page.screenshot(), contentType: 'image/png' });
  expect(await popup.faults()).toEqual([]);
  await question.getByRole('button', { name: 'Not yet' }).click();
  await expect(question).toBeHidden();
  await expect(start).toBeFocused();
  expect((await onDisk(popup.page, 'conversations'))[0]?.['status']).toBe('planned');

  await start.click();
  await question.getByRole('button', { name: 'Start now' }).click();
  const panel = await bakkie.sidePanel();
  await expect(panel.getByRole('timer')).toContainText('25');
  await panel.getByRole('button', { name: 'More' }).click();
  await panel.getByRole('menuitem', { name: 'Don’t start yet' }).click();
  await expect(panel.getByRole('timer')).toBeHidden();
  const [back] = await onDisk(popup.page, 'conversations');
  expect(back).toMatchObject({ status: 'planned', startedAt: null });
  expect(dateOf(back?.['plannedFor'] as Instant)).toBe(day);
});

test('the panel opens from the popup at the preparation of the talk, and so do the settings', async ({
  bakkie,
  context,
}) => {
  const popup = await Popup.open(bakkie);
  await popup.plan('Marloes');
  await popup.page.getByRole('button', { name: 'Prepare further' }).click();
  const panel = await bakkie.sidePanel();
  await expect(panel.getByRole('heading', { level: 1, name: 'Marloes' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Goal and time' })).toBeVisible();
  const [settings] = await Promise.all([context.waitForEvent('page'), popup.choose('Settings')]);
  await expect(settings).toHaveURL(/options\.html/);
});
