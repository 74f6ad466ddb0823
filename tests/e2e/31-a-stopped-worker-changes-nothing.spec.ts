import { expect, test } from './support/launch';
import { badgesOf } from './support/lookout';
import { MeetingPage } from './support/meeting-page';
import { PanelPage } from './support/panel-page';

test('the worker is stopped again and again during a conversation, and nobody notices', async ({
  bakkie,
}) => {
  const lookout = await bakkie.lookout();
  const meeting = await MeetingPage.visit(bakkie, { layout: 'zoom in a frame' });
  await meeting.isSeenAs('lobby');
  await bakkie.stopWorker();
  await meeting.join();
  const panel = await PanelPage.beside(bakkie);
  await bakkie.stopWorker();
  await meeting.isSeenAs('in-call');
  await panel.begin();
  await expect.poll(() => meeting.badge()).toBe('25');
  const presence = await lookout.presence(meeting.tabId);

  await bakkie.stopWorker();
  const since = Date.now();
  await panel.notes.pressSequentially('Niemand merkt het.');
  await expect(panel.saved).toBeVisible();
  await panel.openQuestions();
  await panel.tick(0);
  await expect(panel.clock).toContainText('25');
  await panel.page.reload();
  await expect(panel.notes).toHaveValue('Niemand merkt het.');
  await expect(panel.clock).toContainText('25');
  expect(await lookout.presence(meeting.tabId)).toMatchObject({
    phase: 'in-call',
    meetingId: presence?.meetingId,
    inCallSince: presence?.inCallSince,
  });
  expect(badgesOf(await meeting.said(since))).toEqual(['25']);

  await bakkie.stopWorker();
  await meeting.leave();
  await meeting.isSeenAs('ended');
  await expect(panel.over).toBeVisible();
  expect(await meeting.badge()).toBe('');
});

test('the minutes on the icon go on when the worker was stopped', async ({ bakkie }) => {
  const lookout = await bakkie.lookout();
  const meeting = await MeetingPage.visit(bakkie, { layout: 'teams signed in', start: 'in-call' });
  await meeting.isSeenAs('in-call');
  await meeting.touch();
  await (await PanelPage.beside(bakkie)).begin();
  await expect.poll(() => meeting.badge()).toBe('25');

  // As if the conversation had begun a little less than a minute earlier.
  await lookout.letStartEarlier(50_000);
  await expect.poll(() => meeting.badge(), { timeout: 5_000 }).toBe('25');
  await bakkie.stopWorker();
  await expect.poll(() => meeting.badge(), { timeout: 30_000 }).toBe('24');
});
