import type { Language } from '../fixtures/pages/page-words';
import { expect, test } from './support/launch';
import { MeetingPage } from './support/meeting-page';
import { LAYOUTS } from './support/play-meeting';

const LANGUAGES: readonly Language[] = ['nl', 'de'];

for (const layout of LAYOUTS) {
  test(`the page is loaded again during a call: ${layout}`, async ({ bakkie }) => {
    const lookout = await bakkie.lookout();
    for (const language of LANGUAGES) {
      const meeting = await MeetingPage.visitInNewTab(bakkie, { layout, language, start: 'in-call' });
      await meeting.isSeenAs('in-call');
      const { meetingId, inCallSince } = (await lookout.presence(meeting.tabId)) ?? {};
      const goesOn = { phase: 'in-call', meetingId, inCallSince };

      // The browser takes badge and title away with the old page. They are back before the new page can say anything.
      const arrive = await meeting.reloadSlowly();
      await expect.poll(() => lookout.presence(meeting.tabId)).toMatchObject({ ...goesOn, frames: {} });
      await expect.poll(() => meeting.badge()).toBe('•');
      expect(await lookout.presence(meeting.tabId)).toMatchObject({ ...goesOn, frames: {} });

      await arrive();
      await expect
        .poll(async () => Object.values((await lookout.presence(meeting.tabId))?.frames ?? {}))
        .toMatchObject([{ phase: 'in-call', inTransition: false }]);
      expect(await lookout.presence(meeting.tabId)).toMatchObject(goesOn);
      expect(await meeting.badge()).toBe('•');
    }
  });
}
