import { ZOOM_ADDRESS, zoomMeeting } from '../fixtures/pages/zoom-pages';
import { isCleanForAxe } from './support/axe';
import type { Bakkie } from './support/bakkie';
import { expect, test } from './support/launch';
import { Panel, storedConversations, type PanelLanguage } from './support/panel';
import { WrapUp } from './support/wrap-up';

const MEETING = `https://app.zoom.us${ZOOM_ADDRESS}`;
const FORM = {
  nl: { name: 'Met wie', prepare: 'Gesprek klaarzetten', goal: 'Wat wil je te weten komen?' },
  en: { name: 'Who with', prepare: 'Prepare the talk', goal: 'What do you want to find out?' },
};
const SAID = {
  nl: {
    glad: 'Zeg dat je blij bent',
    goal: 'Zeg waar je voor komt',
    introduction: 'Stel je voor, in twee minuten',
    running: 'Nu',
    five: 'Nog een paar minuten',
    closing: 'Tijd om af te ronden',
    thanks: 'Bedank',
    next: 'Spreek iets af',
    remember: 'Laat iets achter',
    up: 'De tijd is om',
    start: 'Begin',
    stop: 'Klaar',
    good: 'goed, tussen 1:30 en 3:00',
    over: 'Het gesprek is afgelopen',
    noAdvice: 'wel advies: of dit werk bij mij past',
    specific: 'Bedankt, vooral voor je eerlijke verhaal',
  },
  en: {
    glad: 'Say you are glad',
    goal: 'Say what you came for',
    introduction: 'Introduce yourself, in two minutes',
    running: 'Now',
    five: 'A few minutes left',
    closing: 'Time to close',
    thanks: 'Say thank you',
    next: 'Agree on something',
    remember: 'Leave something behind',
    up: 'Time is up',
    start: 'Start',
    stop: 'Done',
    good: 'good, between 1:30 and 3:00',
    over: 'The call is over',
    noAdvice: 'but after advice: of dit werk bij mij past',
    specific: 'Thank you, especially for je eerlijke verhaal',
  },
};

async function plan(bakkie: Bakkie, language: PanelLanguage): Promise<void> {
  const popup = await bakkie.open('popup');
  await popup.getByLabel(FORM[language].name).fill('Marloes de Wit');
  await popup.getByRole('radio', { name: '20', exact: true }).check();
  await popup.getByRole('button', { name: FORM[language].prepare }).click();
  await expect(popup.getByText('Marloes de Wit ·')).toBeVisible();
  await popup.close();
}

for (const language of ['nl', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language: language === 'nl' ? 'nl-NL' : 'en-US' });

    test('twenty minutes from the click on Join to the closed record (S2-4, S4-7a, S4-8b, S4-12, S4-13, S1-3, S4-5b)', async ({
      bakkie,
      page,
    }, testInfo) => {
      test.setTimeout(120_000);
      const said = SAID[language];
      await plan(bakkie, language);
      bakkie.play(MEETING, zoomMeeting({ language, joinLeadsTo: 'waiting', admitAfterMs: 1500 }).html);
      await page.bringToFront();
      await page.goto(MEETING);
      await bakkie.serviceWorker();
      await expect(async () => {
        const presences = await (
          await bakkie.serviceWorker()
        ).evaluate(() => chrome.storage.session.get(null));
        expect(Object.keys(presences).some((key) => key.startsWith('presence:'))).toBe(true);
      }).toPass();
      await page.getByRole('button', { name: language === 'nl' ? 'Deelnemen' : 'Join' }).click();

      const panel = await Panel.beside(bakkie, language);
      const look = async (name: string): Promise<void> => {
        await testInfo.attach(name, { body: await panel.page.screenshot(), contentType: 'image/png' });
      };
      await expect(panel.button(panel.words.yes)).toBeVisible();
      await panel.page.clock.install();
      await panel.press('Enter');

      // The opening: being glad, then the goal.
      await expect(panel.label).toHaveText(said.glad);
      await expect(panel.sentence).toContainText('Marloes');
      await isCleanForAxe(panel.page);
      await look('glad');
      await panel.press('Enter');
      await expect(panel.label).toHaveText(said.goal);
      await look('goal');
      await panel.press('Enter');

      // The introduction has a stopwatch and a band of its own.
      await expect(panel.label).toHaveText(said.introduction);
      await panel.press('Enter');
      await panel.page.clock.fastForward('01:45');
      await expect(panel.page.getByText(said.good)).toBeVisible();
      await look('introduction');
      await panel.press('Enter');

      // Questions: must-asks first; at rest no more than forty words.
      await expect(panel.label).toHaveText(said.running);
      await look('question');
      const words = await panel.wordsInSight();
      expect(words.length, words.join(' ')).toBeLessThanOrEqual(40);
      await panel.press('*');
      await panel.page.keyboard.type('je eerlijke verhaal');
      await panel.press('Enter');
      await expect(panel.page.getByRole('listitem').filter({ hasText: 'je eerlijke verhaal' })).toBeVisible();

      await panel.page.clock.fastForward('13:25');
      await expect(panel.label).toHaveText(said.five);
      await look('five-left');

      // The close: three questions, thanks made specific, the next step, what stays; under ten keys in all.
      await panel.page.clock.fastForward('02:00');
      await expect(panel.label).toHaveText(said.closing);
      await look('closing');
      await panel.leaveField();
      await panel.press('Enter');
      await expect(panel.clock).toBeVisible();
      const closing = panel.page.getByRole('heading', { level: 2, name: said.thanks, exact: true });
      let keys = 1;
      while (!(await closing.isVisible())) {
        const before = await panel.sentence.textContent();
        await panel.press('Enter');
        await expect(panel.sentence).not.toHaveText(before ?? '');
        keys += 1;
        expect(keys).toBeLessThan(10);
      }
      await expect(panel.sentence).toContainText(said.specific);
      await look('thanks');
      await panel.press('Enter');
      await expect(panel.label).toHaveText(said.next);
      await panel.press('Enter');
      await expect(panel.label).toHaveText(said.remember);
      await look('remember-me');
      await panel.press('Enter');

      // Over time, once leave was not asked for: the count goes on.
      await panel.page.clock.fastForward('05:30');
      await expect(panel.clock).toContainText('+');
      await look('over');
      await panel.button(panel.words.finish).last().click();
      await expect(panel.page.getByText(said.over)).toBeVisible();
      await look('wrap-up');
      await new WrapUp(panel.page, language).finishAtOnce();
      await expect
        .poll(async () => (await storedConversations(panel.page)).map(({ status }) => status))
        .toEqual(['closed']);
    });
  });
}
