import { expect, test } from './support/launch';
import { MeetingPage } from './support/meeting-page';
import { PanelPage } from './support/panel-page';

test('switched off, neither Join nor any other touch opens the panel; switched on, the next one does', async ({
  bakkie,
}) => {
  const lookout = await bakkie.lookout();
  await lookout.changeSettings({ opensByItself: false });
  const meeting = await MeetingPage.visit(bakkie, { layout: 'zoom in a frame' });
  await meeting.isSeenAs('lobby');
  await meeting.join();
  await meeting.isSeenAs('in-call');
  await meeting.touch('click');
  await meeting.touch('key');
  await meeting.goesThrough([{ scene: 'in-call', forMs: 3_000 }]);
  expect(await bakkie.isSidePanelOpen()).toBe(false);

  await lookout.changeSettings({ opensByItself: true });
  await expect(async () => {
    await meeting.touch();
    expect(await bakkie.isSidePanelOpen()).toBe(true);
  }).toPass();
  await PanelPage.beside(bakkie);
});
