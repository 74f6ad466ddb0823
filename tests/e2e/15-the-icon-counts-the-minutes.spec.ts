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
      const [before, begun, late, over] = TITLES[language].map((words) => `Bakkie: in ${words}`);
      // Each look is written down with the samples, which may be too far apart to see what only stands for a moment here.
      const shows = (badge: string, title: string | undefined) =>
        expect.poll(async () => (await meeting.said()).at(-1)).toMatchObject({ badge, title });

      await shows('•', before);
      await meeting.touch();
      const panel = await PanelPage.beside(bakkie);
      await panel.begin();
      await shows('25', begun);
      await lookout.letStartEarlier(24 * 60_000);
      await shows('1', late);
      await lookout.letStartEarlier(3 * 60_000);
      await shows('+2', over);

      await meeting.leave();
      await meeting.isSeenAs('ended');
      const said = await meeting.said();
      expect(badgesOf(said)).toEqual(['', '•', '25', '1', '+2', '']);
      expect(titlesOf(said).slice(1, -1)).toEqual([before, begun, late, over]);
    });
  });
}
