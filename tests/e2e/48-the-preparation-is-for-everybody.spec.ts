import { faultsIn } from './support/axe';
import { expect, test } from './support/launch';
import { CHAPTERS, PreparationPage } from './support/preparation-page';

const WORDS = {
  nl: {
    name: 'Met wie',
    closeness: 'Een beetje',
    organisation: 'Organisatie',
    remember: 'Goed om te onthouden',
    help: 'Help me kiezen',
    goal: 'Wat wil je te weten komen?',
    bring: 'Wat breng je mee?',
    line: 'Wat ik doe',
    practise: 'Hardop oefenen',
    found: 'Wat heb je al gevonden?',
    looking: 'Dit zoek ik',
    roles: 'Mensen die je snel vergeet',
    text: 'Sorry dat ik stoor. Ik ben een fantastische planner en werkte twaalf jaar bij een waterbedrijf.',
  },
  en: {
    name: 'Who with',
    closeness: 'A little',
    organisation: 'Organisation',
    remember: 'Good to remember',
    help: 'Help me choose',
    goal: 'What do you want to find out?',
    bring: 'What do you bring?',
    line: 'What I do',
    practise: 'Practise aloud',
    found: 'What have you found already?',
    looking: 'This is what I am looking for',
    roles: 'People who are easily forgotten',
    text: 'Sorry to bother you. I am an outstanding planner with twelve years at a water company.',
  },
} as const;

for (const language of ['nl', 'en'] as const) {
  const words = WORDS[language];
  test.describe(language, () => {
    test.use({ language: language === 'nl' ? 'nl-NL' : 'en-US' });

    test('axe finds nothing in any part, light and dark, and nothing sticks out at 320 pixels', async ({
      bakkie,
    }, testInfo) => {
      test.setTimeout(180_000);
      const popup = await bakkie.open('popup');
      await popup.getByLabel(words.name).fill('Marloes de Wit');
      await popup.keyboard.press('Enter');
      await expect(popup.getByText('Marloes de Wit ·')).toBeVisible();
      await popup.close();
      const preparation = await PreparationPage.open(bakkie, 'Marloes de Wit');
      const { page } = preparation;
      const chapters = CHAPTERS[language];
      const [who, kind, goal, bring, , bench, homework, circle] = chapters;
      const fill: Partial<Record<string, () => Promise<void>>> = {
        [who]: async () => {
          await preparation.choice(words.closeness).check();
          await preparation.field(words.organisation).fill('Waterschap Rijnland');
          await page.getByText(words.remember).click();
        },
        [kind]: () => page.getByText(words.help).click(),
        [goal]: () => preparation.field(words.goal).fill('Ik zoek een baan bij jullie.'),
        [bring]: () => preparation.field(words.bring).fill('Twaalf jaar ervaring met planning.'),
        [bench]: async () => {
          await preparation.field(words.line).fill(words.text);
          await page.getByRole('button', { name: words.practise }).click();
        },
        [homework]: async () => {
          await preparation.field(words.found).fill('Ze groeien: https://www.rijnland.net/over-ons');
          await page.getByRole('checkbox').nth(1).check({ force: true });
        },
        [circle]: async () => {
          await preparation
            .field(words.looking)
            .fill('Planningswerk bij een organisatie die iets met water doet.');
          await page.getByText(words.roles).click();
        },
      };

      for (const [place, chapter] of [null, ...chapters].entries()) {
        if (chapter !== null) {
          await preparation.unfold(chapter);
          await fill[chapter]?.();
        }
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.setViewportSize({ width: 320, height: 800 });
          expect(await faultsIn(page), `${chapter ?? 'folded'}, ${colorScheme}`).toEqual([]);
          await page.setViewportSize({ width: 360, height: 800 });
          const path = testInfo.outputPath(`${String(place)}-${language}-${colorScheme}.png`);
          await page.screenshot({ path, fullPage: true });
          await testInfo.attach(`${chapter ?? 'folded'}, ${colorScheme}`, { path, contentType: 'image/png' });
        }
      }
    });
  });
}
