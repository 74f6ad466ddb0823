import { expect, test } from './support/launch';
import { MeetingPage } from './support/meeting-page';
import { Popup } from './support/popup';
import { asDay, tomorrow } from './support/tomorrow';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

test('S4-4a: the alarm is set, moves along, goes, comes back, and outlives the browser', async ({
  bakkie,
}) => {
  const popup = await Popup.open(bakkie);
  await popup.day.fill(asDay(tomorrow(14, 0)));
  await popup.time.fill('14:00');
  await popup.plan('Marloes');
  const lookout = await bakkie.lookout();
  await expect.poll(() => lookout.reminders()).toEqual([tomorrow(13, 50).getTime()]);

  await popup.choose('Edit');
  await popup.time.fill('15:30');
  await popup.page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => lookout.reminders()).toEqual([tomorrow(15, 20).getTime()]);

  await popup.choose('Call it off');
  await expect.poll(() => lookout.reminders()).toEqual([]);
  await popup.page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => lookout.reminders()).toEqual([tomorrow(15, 20).getTime()]);

  await bakkie.closeBrowser('quit');
  await bakkie.relaunch();
  const again = await bakkie.lookout();
  await expect.poll(() => again.reminders()).toEqual([tomorrow(15, 20).getTime()]);
  await again.changeSettings({ reminderLead: 30 });
  await expect.poll(() => again.reminders()).toEqual([tomorrow(15, 0).getTime()]);

  await again.letPlannedMove(-7 * DAY);
  await expect.poll(() => again.reminders()).toEqual([]);
  expect((await again.atRest()).badge).toBe('');
});

test('when it is time the icon says so, but not on a tab with a meeting, and the popup shows the set-up', async ({
  bakkie,
}) => {
  const popup = await Popup.open(bakkie);
  await popup.day.fill(asDay(tomorrow(14, 0)));
  await popup.time.fill('14:00');
  await popup.plan('Marloes');
  const meeting = await MeetingPage.visit(bakkie, { layout: 'zoom in a frame' });
  await meeting.isSeenAs('lobby');
  const lookout = await bakkie.lookout();
  await lookout.letPlannedMove(Date.now() + 8 * MINUTE - tomorrow(14, 0).getTime());

  await expect.poll(async () => (await lookout.atRest()).badge).toBe('•');
  expect((await lookout.atRest()).title).toMatch(/^Bakkie: your talk begins at \d\d:\d\d$/);
  expect(await meeting.badge()).toBe('');
  expect(await lookout.badge(await bakkie.toFront(popup.page))).toBe('•');

  await bakkie.closeBrowser('quit');
  await bakkie.relaunch();
  const again = await bakkie.lookout();
  await expect.poll(async () => (await again.atRest()).badge).toBe('•');
  const reminded = await Popup.open(bakkie);
  await expect(reminded.title).toHaveText(/^In \d+ minutes?$/);
  await expect(reminded.page.getByRole('group', { name: 'To check beforehand' })).toBeVisible();

  await again.letPlannedMove(-60 * MINUTE);
  await expect.poll(async () => (await again.atRest()).badge).toBe('');
});
