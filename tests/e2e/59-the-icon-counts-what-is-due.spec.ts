import { expect, test } from './support/launch';
import { MeetingPage } from './support/meeting-page';
import { WrapUp } from './support/wrap-up';

test('the icon counts what is due on every tab but a meeting’s, whose icon is its own (S4-14a)', async ({
  bakkie,
}) => {
  const wrapUp = await WrapUp.afterTalk(bakkie, 'en');
  const lookout = await bakkie.lookout();
  const ownTab = await bakkie.toFront(wrapUp.page);
  await expect.poll(() => lookout.badge(ownTab)).toBe('1');
  expect(await lookout.title(ownTab)).toBe('Bakkie: 1 thing to do');

  const meeting = await MeetingPage.visit(bakkie, { layout: 'zoom as the whole page' });
  await meeting.isSeenAs('lobby');
  expect(await meeting.badge()).toBe('');
  await meeting.join();
  await meeting.isSeenAs('in-call');
  await expect.poll(() => meeting.badge()).toBe('•');
  await meeting.leave();
  await meeting.isSeenAs('ended');
  expect(await meeting.badge()).toBe('');
  expect(await lookout.badge(ownTab)).toBe('1');

  await wrapUp.page.bringToFront();
  await wrapUp.finishAtOnce();
  await wrapUp.page.getByRole('list', { name: 'To do' }).getByRole('button', { name: /^Done/ }).click();
  await expect.poll(() => lookout.badge(ownTab)).toBe('');
});
