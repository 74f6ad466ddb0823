import { expect, test } from './support/launch';
import { badgesOf, titlesOf } from './support/lookout';
import { MeetingPage } from './support/meeting-page';
import { PanelPage } from './support/panel-page';

const TITLES = {
  'en-US': ['a call', 'a call, 25 minutes left', 'a call, 1 minute left', 'a call, 2 minutes over time'],
  'nl-NL': ['gesprek', 'gesprek, nog 25 minuten', 'gesprek, nog 1 minuut', 'gesprek, 2 minuten over tijd'],
} as const;

for (const language of ['en-US', 'nl-NL'] as const) {
  test.describe(language, () => {
    test.use({ language });

    test(`a dot before the conversation, then the minutes left, then those over, then nothing (${language})`, async ({
      bakkie,
    }) => {
      const lookout = await bakkie.lookout();
      const meeting = await MeetingPage.visit(bakkie, { layout: 'teams as a guest', start: 'in-call' });
      await meeting.isSeenAs('in-call');
      expect(await meeting.badge()).toBe('•');

      await meeting.touch();
      const panel = await PanelPage.beside(bakkie);
      await panel.begin();
      await expect.poll(() => meeting.badge()).toBe('25');
      await lookout.letStartEarlier(24 * 60_000);
      await expect.poll(() => meeting.badge()).toBe('1');
      await lookout.letStartEarlier(3 * 60_000);
      await expect.poll(() => meeting.badge()).toBe('+2');

      await meeting.leave();
      await meeting.isSeenAs('ended');
      const said = await meeting.said();
      expect(badgesOf(said)).toEqual(['', '•', '25', '1', '+2', '']);
      expect(titlesOf(said).slice(1, -1)).toEqual(TITLES[language].map((words) => `Bakkie: in ${words}`));
    });
  });
}
