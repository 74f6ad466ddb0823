import { chanceFrom } from '@/tests/e2e/support/chance';
import { MeetingPage } from '@/tests/e2e/support/meeting-page';
import { PanelPage } from '@/tests/e2e/support/panel-page';
import { after } from './after';
import { inRounds, withBakkie, type Outcome, type Setting } from './attack';
import { look, openPanel } from './conversation';
import { Hand } from './hand';

/** The worker ended again and again while a call runs and a hand writes: nothing may change but what the hand does. */
export function workerStops(setting: Setting): Promise<Outcome> {
  const chance = chanceFrom(setting.seed);
  const hand = new Hand(chance, setting.mayBeLostMs);
  return withBakkie(setting, async (bakkie) => {
    const meeting = await MeetingPage.visit(bakkie, { layout: 'zoom in a frame', start: 'in-call' });
    await meeting.isSeenAs('in-call');
    const first = await PanelPage.inTab(bakkie);
    await first.begin();
    await first.page.close();
    const panel = await openPanel(bakkie);
    const lookout = await bakkie.lookout();
    const before = await lookout.presence(meeting.tabId);
    await panel.page.bringToFront();
    return inRounds(setting.rounds, async () => {
      let isOver = false;
      const writing = hand.goOn(panel, () => isOver);
      await after(chance(300));
      await bakkie.stopWorker();
      isOver = true;
      await writing;
      const found = await look(panel);
      const now = await lookout.presence(meeting.tabId);
      const isSame =
        now?.phase === 'in-call' &&
        now.meetingId === before?.meetingId &&
        now.inCallSince === before.inCallSince;
      const { lost } = hand.compare(found, Infinity);
      return [...lost, ...found.corrupt, ...(isSame ? [] : ['the call is not the same any more'])];
    });
  });
}
