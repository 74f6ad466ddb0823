import type { Bakkie } from './support/bakkie';
import { expect, test } from './support/launch';
import { MeetingPage } from './support/meeting-page';
import { Panel } from './support/panel';
import { pasted } from './support/pasted';
import { WrapUp } from './support/wrap-up';

/** What a hand needs between two acts, reading included. */
const A_MOMENT_MS = 8_000;
const CASES = [
  {
    language: 'nl',
    address: 'je',
    opening: 'Dank je wel voor het gesprek van vandaag.',
    other: /\b(u|uw)\b/i,
  },
  {
    language: 'nl',
    address: 'u',
    opening: 'Dank u wel voor het gesprek van vandaag.',
    other: /\b(je|jij|jouw)\b/i,
  },
  { language: 'en', address: 'je', opening: 'Thank you for talking with me today.', other: /\b(je|u|uw)\b/i },
  { language: 'en', address: 'u', opening: 'Thank you for talking with me today.', other: /\b(je|u|uw)\b/i },
] as const;
const TAKE_AWAY = { nl: 'Weghalen', en: 'Remove' };
const SHORT = { nl: 'Kort', en: 'Short' };
const FORM = {
  nl: { name: 'Met wie', prepare: 'Gesprek klaarzetten' },
  en: { name: 'Who with', prepare: 'Prepare the talk' },
};

for (const { language, address, opening, other } of CASES) {
  test.describe(`${language}, ${address}`, () => {
    test.use({ language: language === 'nl' ? 'nl-NL' : 'en-US' });

    test('from the end of the call to a copied thank-you: two minutes, twelve acts, and it names what was marked (S4-13, S4-14a, S4-14c, S1-10, S1-11)', async ({
      bakkie,
    }) => {
      test.setTimeout(90_000);
      await (await bakkie.lookout()).changeSettings({ address });
      await prepare(bakkie, language);
      const meeting = await MeetingPage.visit(bakkie, { layout: 'zoom as the whole page', language });
      await meeting.isSeenAs('lobby');
      await meeting.join();
      const panel = await Panel.beside(bakkie, language);
      await panel.button(panel.words.yes).click();
      // The clock ran before: it is the notes that say the talk is there.
      await expect(panel.notes).toBeEditable();
      for (const [key, words] of [
        ['!', 'begin met een kleine opdracht'],
        ['*', 'het eerlijke verhaal'],
        ['@', 'Sietske, Rijkswaterstaat'],
        ['+', 'het artikel sturen'],
      ] as const) {
        await panel.page.getByRole('button', { name: `(${key})` }).click();
        await expect(panel.button(TAKE_AWAY[language])).toBeVisible();
        await panel.page.keyboard.type(words);
        await panel.press('Enter');
        await expect(panel.button(TAKE_AWAY[language])).toBeHidden();
        await expect(panel.page.getByRole('listitem').filter({ hasText: words })).toBeVisible();
      }

      await meeting.leave();
      const wrapUp = new WrapUp(panel.page, language);
      await wrapUp.isAt('notes');
      await panel.page.clock.install();
      const since = await panel.page.evaluate(() => Date.now());
      let acts = 0;
      const act = async (does: () => Promise<void>): Promise<void> => {
        await panel.page.clock.fastForward(A_MOMENT_MS);
        await does();
        acts += 1;
      };
      const enter = () => panel.press('Enter');

      await act(() => wrapUp.button(wrapUp.words.now).click());
      await wrapUp.isAt('goal');
      await act(() => panel.press('1'));
      await expect(panel.page.getByRole('radio').first()).toBeChecked();
      await act(enter);
      await wrapUp.isAt('learnt');
      await expect(wrapUp.moments).toHaveCount(2);
      await act(() => panel.press('1'));
      await expect(panel.page.getByRole('button', { pressed: true })).toHaveCount(1);
      for (const step of ['named', 'promises', 'judged', 'differently', 'unasked', 'thanks'] as const) {
        await act(enter);
        await wrapUp.isAt(step);
      }
      await act(() => wrapUp.button(wrapUp.words.copy).click());
      await expect(panel.page.getByText(wrapUp.words.copied)).toBeVisible();

      const tookMs = (await panel.page.evaluate(() => Date.now())) - since;
      expect(tookMs).toBeLessThanOrEqual(120_000);
      expect(acts).toBeLessThanOrEqual(12);

      const mail = await wrapUp.mail.inputValue();
      expect(mail).toContain(opening);
      expect(mail).toContain('begin met een kleine opdracht');
      expect(mail).toContain('het artikel sturen');
      expect(mail.split('begin met')[0]).not.toMatch(other);
      expect(mail).not.toMatch(/ {2}|[{}[\]]|…/);
      expect(await pasted(bakkie)).toBe(mail);

      await panel.page.getByText(SHORT[language], { exact: true }).click();
      await expect(wrapUp.mail).not.toHaveValue(mail);
      const short = await wrapUp.mail.inputValue();
      expect(short.length).toBeLessThan(mail.length);
      expect(short).toContain('begin met een kleine opdracht');
      expect(short.split('begin met')[0]).not.toMatch(other);
      expect(short).not.toMatch(/ {2}|[{}[\]]|…/);
    });
  });
}

async function prepare(bakkie: Bakkie, language: 'nl' | 'en'): Promise<void> {
  const popup = await bakkie.open('popup');
  await popup.getByLabel(FORM[language].name).fill('Marloes de Wit');
  await popup.getByRole('button', { name: FORM[language].prepare }).click();
  await expect(popup.getByText('Marloes de Wit ·')).toBeVisible();
  await popup.close();
}
