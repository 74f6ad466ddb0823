import { expect, test } from './support/launch';
import { MeetingPage } from './support/meeting-page';
import { PanelPage } from './support/panel-page';
import { LAYOUTS } from './support/play-meeting';

test('a page that is older than the extension is let go of without a word, and the new script takes over', async ({
  bakkie,
}) => {
  const meeting = await MeetingPage.visit(bakkie, { layout: 'teams as a guest', start: 'in-call' });
  await meeting.isSeenAs('in-call');
  await (await bakkie.lookout()).changeSettings({ hasPageButton: true });
  const button = meeting.tab.locator('html > div');
  await expect(button).toHaveCount(1);
  await button.evaluate((old) => old.setAttribute('data-old', ''));
  const complaints: string[] = [];
  meeting.tab.on('pageerror', (error) => complaints.push(error.message));
  meeting.tab.on('console', (message) => complaints.push(message.text()));

  await bakkie.reloadExtension();

  await expect(meeting.tab.locator('html > div[data-old]')).toHaveCount(0);
  await expect(button).toHaveCount(1);
  await meeting.touch();
  await meeting.leave();
  expect(complaints).toEqual([]);
});

for (const layout of LAYOUTS) {
  test(`a call that runs through an update is followed to its end, and the next click brings the panel back: ${layout}`, async ({
    bakkie,
  }) => {
    const meeting = await MeetingPage.visit(bakkie, { layout, start: 'in-call' });
    await meeting.isSeenAs('in-call');
    await meeting.touch();
    const before = await PanelPage.beside(bakkie);
    await before.begin();
    await before.notes.fill('Voor de nieuwe versie.');
    await expect(before.saved).toBeVisible();

    await bakkie.reloadExtension();
    await expect.poll(() => bakkie.isSidePanelOpen()).toBe(false);
    await meeting.isFollowedAnew();
    await meeting.touch();

    const panel = await PanelPage.beside(bakkie);
    await expect(panel.notes).toHaveValue('Voor de nieuwe versie.');
    await expect(panel.clock).toContainText('25');
    await expect.poll(() => meeting.badge()).toBe('25');
    await meeting.leave();
    await expect(panel.over).toBeVisible();
  });
}

test('a call in a page that never stops loading is followed through an update', async ({ bakkie }) => {
  const meeting = await MeetingPage.visit(bakkie, { layout: 'teams as a guest', start: 'in-call' });
  await meeting.reloadSlowly('picture');
  await meeting.isSeenAs('in-call');
  await bakkie.reloadExtension();
  await meeting.isFollowedAnew();
});

test('a page that still loads gets the script from the browser and from us, and has it once', async ({
  bakkie,
}) => {
  const meeting = await MeetingPage.visit(bakkie, { layout: 'teams as a guest', start: 'in-call' });
  await meeting.isSeenAs('in-call');
  await (await bakkie.lookout()).changeSettings({ hasPageButton: true });
  const arrive = await meeting.reloadSlowly('script');
  await bakkie.reloadExtension();
  await arrive();
  await meeting.isFollowedAnew();
  await expect(meeting.tab.locator('html > div')).toHaveCount(1);
});

for (const layout of LAYOUTS) {
  test(`a call that runs as Bakkie is switched off and on is followed to its end: ${layout}`, async ({
    bakkie,
  }) => {
    const meeting = await MeetingPage.visit(bakkie, { layout, start: 'in-call' });
    await meeting.isSeenAs('in-call');
    await bakkie.switchOffAndOn();
    await meeting.isFollowedAnew();
    await meeting.leave();
    await expect
      .poll(async () => (await (await bakkie.lookout()).presence(meeting.tabId))?.phase)
      .toBe('ended');
  });
}
