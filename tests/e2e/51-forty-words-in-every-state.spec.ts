import type { Page } from 'playwright';
import type { TestInfo } from 'playwright/test';
import type { Bakkie } from './support/bakkie';
import { expect, test } from './support/launch';
import { Panel, type PanelLanguage } from './support/panel';

const AT_REST = 40;
/** What the one who talks wrote, before and during the talk. */
const OWN = {
  goal: 'of dit werk bij mij past',
  via: 'Karim',
  line: 'Johan, vijftien jaar planner bij een waterschap',
  sideTrack: 'haar overstap naar de gemeente',
};
/** As much of it as a line shows. */
const SHORT = 'haar overstap naar…';

const WORDS = {
  nl: {
    who: 'Met wie',
    goalAndTime: 'Doel en tijd',
    prepare: 'Gesprek klaarzetten',
    goal: 'Wat wil je te weten komen?',
    via: 'Via wie kom je?',
    start: 'Nu beginnen',
    later: 'later',
    no: 'Nee',
    stop: 'Klok stilzetten',
    shut: 'Sluiten',
    lines: 'Mijn zes regels',
    whoIAm: 'Wie ik ben',
    bands: [
      ['nog kort; 1:30 tot 3:00 is goed', '01:00'],
      ['goed, tussen 1:30 en 3:00', '01:00'],
      ['rond af, het wordt lang', '01:30'],
    ],
  },
  en: {
    who: 'Who with',
    goalAndTime: 'Goal and time',
    prepare: 'Prepare the talk',
    goal: 'What do you want to find out?',
    via: 'Through whom do you come?',
    start: 'Start now',
    later: 'later',
    no: 'No',
    stop: 'Stop the clock',
    shut: 'Close',
    lines: 'My six lines',
    whoIAm: 'Who I am',
    bands: [
      ['still short; 1:30 to 3:00 is good', '01:00'],
      ['good, between 1:30 and 3:00', '01:00'],
      ['round off, it gets long', '01:30'],
    ],
  },
} as const;

/** What stands on the small line above the sentence, state by state. */
const LABELS = {
  nl: {
    glad: 'Zeg dat je blij bent',
    goal: 'Zeg waar je voor komt',
    introduction: 'Stel je voor, in twee minuten',
    now: 'Nu',
    five: 'Nog een paar minuten',
    closeFirst: 'Voor je stopt',
    parked: 'Bewaard voor later',
    closing: 'Tijd om af te ronden',
    thanks: 'Bedank',
    next: 'Spreek iets af',
    remember: 'Laat iets achter',
    leave: 'Vraag of het mag',
    up: 'De tijd is om',
    over: 'Rond nu af',
  },
  en: {
    glad: 'Say you are glad',
    goal: 'Say what you came for',
    introduction: 'Introduce yourself, in two minutes',
    now: 'Now',
    five: 'A few minutes left',
    closeFirst: 'First, the close',
    parked: 'Kept for later',
    closing: 'Time to close',
    thanks: 'Say thank you',
    next: 'Agree on something',
    remember: 'Leave something behind',
    leave: 'Ask first',
    up: 'Time is up',
    over: 'Close now',
  },
};

/** A talk of 25 minutes with Marloes de Wit through Karim, in a tab that shows the panel. */
async function startTalk(bakkie: Bakkie, language: PanelLanguage): Promise<Panel> {
  const words = WORDS[language];
  const popup = await bakkie.open('popup');
  await popup.getByLabel(words.who).fill('Marloes de Wit');
  await popup.getByRole('button', { name: words.prepare }).click();
  await expect(popup.getByText('Marloes de Wit ·')).toBeVisible();
  await popup.close();
  const page = await bakkie.open('sidepanel');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole('button', { name: /^Marloes de Wit/ }).click();
  await page.getByRole('button', { name: words.who }).click();
  await page.getByLabel(words.via).fill(OWN.via);
  await page.getByRole('button', { name: words.goalAndTime }).click();
  await page.getByLabel(words.goal).fill(OWN.goal);
  await page.getByRole('button', { name: words.start }).click();
  const panel = new Panel(page, language);
  await expect(panel.clock).toBeVisible();
  await page.clock.install();
  return panel;
}

async function pictures(page: Page, testInfo: TestInfo, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 740 });
      await testInfo.attach(`${name} ${colorScheme} ${String(width)}`, {
        body: await page.screenshot(),
        contentType: 'image/png',
      });
    }
  }
}

for (const language of ['nl', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language: language === 'nl' ? 'nl-NL' : 'en-US' });

    test('at rest there are at most forty words, whatever is to be done now (S0-1, S2-5, S4-7a, S4-8c)', async ({
      bakkie,
    }, testInfo) => {
      test.setTimeout(180_000);
      const panel = await startTalk(bakkie, language);
      const [words, labels] = [WORDS[language], LABELS[language]];
      const seen: string[] = [];
      const isCalm = async (state: keyof typeof labels, name: string = state): Promise<void> => {
        await expect(panel.label).toHaveText(labels[state]);
        const inSight = await panel.wordsInSight([...Object.values(OWN), SHORT]);
        seen.push(`${name}: ${String(inSight.length)}`);
        expect.soft(inSight.length, `${name}: ${inSight.join(' ')}`).toBeLessThanOrEqual(AT_REST);
        await pictures(panel.page, testInfo, `${language} ${name}`);
      };
      const later = (time: string): Promise<void> => panel.page.clock.fastForward(time);
      /** Ticks what stands on the line, and waits until something else does. */
      const tick = async (): Promise<void> => {
        const before = await panel.sentence.textContent();
        await panel.press('Enter');
        await expect(panel.sentence).not.toHaveText(before ?? '');
      };

      await isCalm('glad');
      await tick();
      await isCalm('goal');
      await expect(panel.sentence).toContainText(OWN.via);
      await tick();

      await isCalm('introduction');
      await panel.button(words.lines).click();
      await panel.page.getByLabel(words.whoIAm).fill(OWN.line);
      await panel.button(words.lines).click();
      await expect(panel.page.getByRole('listitem').filter({ hasText: OWN.line })).toBeVisible();
      await panel.leaveField();
      await panel.press('Enter');
      for (const [band, time] of words.bands) {
        await later(time);
        await expect(panel.page.getByText(band)).toBeVisible();
        await isCalm('introduction', `introduction, ${band}`);
      }
      await panel.press('Enter');

      await isCalm('now', 'question');
      await panel.press('p');
      await panel.page.keyboard.type(OWN.sideTrack);
      await panel.press('Enter');
      await panel.leaveField();
      await isCalm('now', 'question with a side-track');
      await panel.page.getByRole('group', { name: words.later }).getByRole('button').click();
      await isCalm('parked');
      await panel.press('n');
      await panel.button(panel.words.finish).click();
      await isCalm('closeFirst');
      await panel.press('t');
      await panel.button(words.stop).click();
      await panel.page.getByRole('region').getByRole('button', { name: words.shut }).click();
      await panel.leaveField();
      await isCalm('closeFirst', 'paused');
      await panel.press('t');
      await panel.page.getByRole('region').getByRole('button').nth(-2).click();
      await panel.page.getByRole('region').getByRole('button', { name: words.shut }).click();
      await panel.leaveField();

      await panel.press('n', 'n', 'n');
      await later('16:45');
      await isCalm('five');
      await later('01:30');
      await isCalm('closing');
      await later('03:30');
      await isCalm('leave');
      await panel.button(words.no).click();
      await expect(panel.sentence).toBeVisible();
      await isCalm('up', 'time is up');
      await later('02:00');
      await isCalm('over');
      await panel.leaveField();
      while ((await panel.label.textContent()) !== labels.thanks) await tick();
      await isCalm('thanks');
      await tick();
      await isCalm('next');
      await tick();
      await isCalm('remember');
      await tick();
      await isCalm('over', 'goodbye');
      testInfo.annotations.push({ type: 'words at rest', description: seen.join(', ') });
    });
  });
}
