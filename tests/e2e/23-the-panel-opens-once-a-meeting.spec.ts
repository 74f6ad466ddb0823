import { expect, test } from './support/launch';
import { MeetingPage } from './support/meeting-page';
import { PanelPage } from './support/panel-page';
import { LAYOUTS } from './support/play-meeting';

for (const layout of LAYOUTS) {
  test(`closed by the user it stays closed for this meeting, and opens again in the next: ${layout}`, async ({
    bakkie,
  }) => {
    const meeting = await MeetingPage.visit(bakkie, { layout });
    await meeting.isSeenAs('lobby');
    await meeting.join();
    const panel = await PanelPage.beside(bakkie);
    await panel.close();
    await meeting.isSeenAs('in-call');

    await meeting.touch('click');
    await meeting.touch('key');
    await meeting.goesThrough([{ scene: 'in-call', forMs: 3_000 }]);
    await meeting.touch('click');
    await meeting.touch('key');
    await meeting.leave();
    await meeting.isSeenAs('ended');
    expect(await bakkie.isSidePanelOpen()).toBe(false);

    await meeting.goesTo('lobby');
    await meeting.isSeenAs('lobby');
    await meeting.join();
    await PanelPage.beside(bakkie);
  });
}

test('opened and closed by the user before the call, it stays closed', async ({ bakkie }) => {
  const meeting = await MeetingPage.visit(bakkie, { layout: 'teams as a guest' });
  await meeting.isSeenAs('lobby');
  const panel = await PanelPage.inTab(bakkie);
  await expect(panel.waiting).toBeVisible();
  await panel.page.close();

  await meeting.join();
  await meeting.isSeenAs('in-call');
  await meeting.touch();
  await meeting.goesThrough([{ scene: 'in-call', forMs: 3_000 }]);
  expect(await bakkie.isSidePanelOpen()).toBe(false);
});
