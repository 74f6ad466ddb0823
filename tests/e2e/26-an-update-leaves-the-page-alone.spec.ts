import { expect, test } from './support/launch';
import { MeetingPage } from './support/meeting-page';

test('a page that is older than the extension is let go of without a word', async ({ bakkie }) => {
  const lookout = await bakkie.lookout();
  const meeting = await MeetingPage.visit(bakkie, { layout: 'teams as a guest', start: 'in-call' });
  await meeting.isSeenAs('in-call');
  await lookout.changeSettings({ hasPageButton: true });
  const button = meeting.tab.locator('html > div');
  await expect(button).toHaveCount(1);
  const complaints: string[] = [];
  meeting.tab.on('pageerror', (error) => complaints.push(error.message));
  meeting.tab.on('console', (message) => complaints.push(message.text()));

  await bakkie.reloadExtension();

  await expect(button).toHaveCount(0);
  await meeting.touch();
  await meeting.leave();
  expect(complaints).toEqual([]);
});
