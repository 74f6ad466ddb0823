import { expect, test } from './support/launch';
import { MeetingPage } from './support/meeting-page';
import { PanelPage } from './support/panel-page';
import { LAYOUTS } from './support/play-meeting';

const TOUCHES = [
  ...LAYOUTS.map((layout) => ({ layout, by: 'click' as const })),
  // In a shell the keys go to the page around the meeting, until somebody clicks in the meeting.
  { layout: 'zoom in a frame' as const, by: 'key' as const },
  { layout: 'teams signed in' as const, by: 'key' as const },
];

for (const { layout, by } of TOUCHES) {
  test(`a call that runs already opens the panel at the next ${by}: ${layout}`, async ({ bakkie }) => {
    const meeting = await MeetingPage.visit(bakkie, { layout, start: 'in-call' });
    await meeting.isSeenAs('in-call');
    expect(await bakkie.isSidePanelOpen()).toBe(false);

    await meeting.touch(by);

    const panel = await PanelPage.beside(bakkie);
    await expect(panel.clock).toContainText('25');
  });
}
