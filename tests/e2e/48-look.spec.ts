import { expect, test } from './support/launch';
import { Popup } from './support/popup';
import { CHAPTERS, PreparationPage } from './support/preparation-page';

for (const language of ['nl', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language: language === 'nl' ? 'nl-NL' : 'en-US' });
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`look ${colorScheme}`, async ({ bakkie }) => {
        const popup = await bakkie.open('popup');
        await popup.setViewportSize({ width: 360, height: 600 });
        await popup.getByLabel(language === 'nl' ? 'Met wie' : 'Who with').fill('Marloes de Wit');
        await popup.keyboard.press('Enter');
        await popup.getByRole('checkbox').first().waitFor();
        await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await popup.screenshot({ path: `screenshots/${language}-${colorScheme}-popup.png` });
        const prep = await PreparationPage.open(bakkie, 'Marloes de Wit');
        await prep.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await prep.page.screenshot({ path: `screenshots/${language}-${colorScheme}-00.png`, fullPage: true });
        for (const [place, title] of CHAPTERS[language].entries()) {
          await prep.unfold(title);
          await prep.page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
          await prep.page.screenshot({ path: `screenshots/${language}-${colorScheme}-${String(place + 1).padStart(2, '0')}.png`, fullPage: true });
        }
        expect(1).toBe(1);
      });
    }
  });
}
