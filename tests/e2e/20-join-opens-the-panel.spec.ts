import { expect, test } from './support/launch';
import { MeetingPage } from './support/meeting-page';
import { PanelPage } from './support/panel-page';
import { LAYOUTS } from './support/play-meeting';

for (const layout of LAYOUTS) {
  for (const by of ['click', 'Enter'] as const) {
    test(`the page's own Join opens the real side panel: ${by}, ${layout}`, async ({ bakkie }) => {
      const meeting = await MeetingPage.visit(bakkie, { layout, admitAfterMs: 1_000 });
      await meeting.isSeenAs('lobby');
      expect(await bakkie.isSidePanelOpen()).toBe(false);

      await meeting.join(by);

      const panel = await PanelPage.beside(bakkie);
      await expect(panel.waiting).toBeVisible();
      await expect(panel.clock).toBeHidden();
      await expect(panel.clock).toContainText('25');
    });
  }
}
