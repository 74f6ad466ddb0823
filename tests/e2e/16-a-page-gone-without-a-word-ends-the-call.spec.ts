import { expect, test } from './support/launch';
import { MeetingPage } from './support/meeting-page';

const MINUTE = 60_000;

for (const layout of ['zoom in a frame', 'teams as a guest'] as const) {
  test(`a page that crashed is missed after three minutes: ${layout}`, async ({ bakkie }) => {
    const meeting = await MeetingPage.visit(bakkie, { layout, start: 'in-call' });
    await meeting.isSeenAs('in-call');
    await meeting.crash();
    await (await bakkie.lookout()).letSilenceLast(meeting.tabId, 3 * MINUTE);
    await meeting.isSeenAs('ended');
    expect(await meeting.badge()).toBe('');
  });

  test(`a page that was only silent is still in its call: ${layout}`, async ({ bakkie }) => {
    const lookout = await bakkie.lookout();
    const meeting = await MeetingPage.visit(bakkie, { layout, start: 'in-call' });
    await meeting.isSeenAs('in-call');
    await lookout.letSilenceLast(meeting.tabId, 3 * MINUTE);
    await expect.poll(() => lookout.silenceOf(meeting.tabId)).toBeLessThan(MINUTE);
    expect(await meeting.badge()).toBe('•');
  });

  test(`a page that the browser put away is no call any more: ${layout}`, async ({ bakkie }) => {
    const lookout = await bakkie.lookout();
    const meeting = await MeetingPage.visit(bakkie, { layout, start: 'in-call' });
    await meeting.isSeenAs('in-call');
    expect(await lookout.callsInTabs()).toBe(1);
    await (await bakkie.context.newPage()).bringToFront();
    await lookout.putAway(meeting.tabId);
    await expect.poll(() => lookout.callsInTabs()).toBe(0);
  });
}
