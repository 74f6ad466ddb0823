import { zoomMeeting } from '../fixtures/pages/zoom-pages';
import { expect, test } from './support/launch';
import { Popup } from './support/popup';

const MEETING = 'https://app.zoom.us/wc/81234567890/join';

test.beforeEach(({ bakkie }) => {
  bakkie.play(MEETING, zoomMeeting({ language: 'nl', start: 'in-call' }).html);
});

test('nothing was planned: the popup says so and starts one on the spot', async ({ bakkie, page }) => {
  await page.goto(MEETING);
  const popup = await Popup.open(bakkie);
  await expect(popup.title).toHaveText('You are in a call');
  expect(await popup.faults()).toEqual([]);
  await popup.page.getByRole('button', { name: 'Start now' }).click();
  await expect((await bakkie.sidePanel()).getByRole('timer')).toContainText('25');
  await expect(popup.title).toHaveText('Talk without a name');
});

test('the planned conversation is this call: no second tab, and the clock is the call’s own', async ({
  bakkie,
  page,
}) => {
  const before = await Popup.open(bakkie);
  await before.plan('Marloes', { link: MEETING });
  await before.close();
  await page.goto(MEETING);

  const popup = await Popup.open(bakkie);
  await expect(popup.page.getByText('Your talk is open in a tab.')).toBeVisible();
  await expect(popup.join).toHaveCount(0);
  await popup.page.getByRole('button', { name: 'Start now' }).click();
  const panel = await bakkie.sidePanel();
  await expect(panel.getByRole('heading', { name: 'Marloes' })).toBeVisible();
  await expect(panel.getByRole('timer')).toContainText('25');
});
