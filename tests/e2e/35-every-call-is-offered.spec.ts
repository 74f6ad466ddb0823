import { isCleanForAxe } from './support/axe';
import { expect, test } from './support/launch';
import { MeetingPage } from './support/meeting-page';
import { PanelPage } from './support/panel-page';
import { Popup } from './support/popup';

test('two calls in two tabs: each is offered, and "not now" holds for that call as often as the panel opens', async ({
  bakkie,
}, testInfo) => {
  const zoom = await MeetingPage.visit(bakkie, { layout: 'zoom as the whole page', start: 'in-call' });
  await zoom.isSeenAs('in-call');
  const teams = await MeetingPage.visitInNewTab(bakkie, { layout: 'teams as a guest', start: 'in-call' });
  await teams.isSeenAs('in-call');

  const { page } = await PanelPage.inTab(bakkie);
  await page.setViewportSize({ width: 320, height: 740 });
  const calls = page.getByRole('group', { name: 'More than one call is running' });
  await expect(calls.getByRole('radio')).toHaveCount(2);
  await isCleanForAxe(page);
  await testInfo.attach('two calls', { body: await page.screenshot(), contentType: 'image/png' });

  await calls.getByText(/^Zoom/).click();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(calls).toBeHidden();
  await page.getByLabel('Who with').fill('Ingrid');
  await page.reload();
  await expect(calls).toBeHidden();
  // Half-filled, and still there.
  await expect(page.getByLabel('Who with')).toHaveValue('Ingrid');
  await page.getByRole('button', { name: 'Not now' }).click();
  const askAgain = page.getByRole('button', { name: 'Keep me company after all' });
  await expect(askAgain).toBeVisible();
  await page.reload();
  await expect(askAgain).toBeVisible();
  await askAgain.click();
  await expect(calls.getByRole('radio')).toHaveCount(2);

  await calls.getByText(/^Teams/).click();
  await page.getByLabel('Questions').selectOption('');
  await page.getByLabel('Who with').press('Enter');
  await expect(page.getByRole('heading', { name: 'Ingrid' })).toBeVisible();
  const records = await (await bakkie.lookout()).rows('conversations');
  const meeting = await (await bakkie.lookout()).presence(teams.tabId);
  expect(records).toMatchObject([{ status: 'live', meetingIds: [meeting?.meetingId], questions: [] }]);
});

test('"new" makes one in place, with a name and questions, and leaves what was planned alone', async ({
  bakkie,
}, testInfo) => {
  const popup = await Popup.open(bakkie);
  await popup.plan('Karim');
  await popup.page.close();
  const meeting = await MeetingPage.visit(bakkie, { layout: 'zoom as the whole page', start: 'in-call' });
  await meeting.isSeenAs('in-call');
  const { page } = await PanelPage.inTab(bakkie);
  await page.setViewportSize({ width: 320, height: 740 });
  await expect(page.getByRole('heading', { name: 'Is this your talk with Karim?' })).toBeVisible();
  await testInfo.attach('is this', { body: await page.screenshot(), contentType: 'image/png' });
  await page.getByRole('button', { name: 'New talk' }).click();
  await expect(page.getByLabel('Who with')).toBeFocused();
  await isCleanForAxe(page);
  await testInfo.attach('new', { body: await page.screenshot(), contentType: 'image/png' });
  await page.keyboard.type('Marloes de Wit');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Marloes de Wit' })).toBeVisible();
  const records = await (await bakkie.lookout()).rows('conversations');
  expect(records.map(({ status }) => status).toSorted()).toEqual(['live', 'planned']);
});
