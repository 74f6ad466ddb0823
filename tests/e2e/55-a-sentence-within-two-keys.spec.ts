import { isCleanForAxe } from './support/axe';
import { expect, test } from './support/launch';
import { Panel, storedConversations } from './support/panel';
import type { Bakkie } from './support/bakkie';

interface Words {
  who: string;
  prepare: string;
  goal: string;
  via: string;
  goalAndTime: string;
  start: string;
  field: string;
  /** By digit: what the moment is called and how its sentence begins. */
  said: Record<string, readonly [title: string, sentence: RegExp]>;
}

const NL = {
  who: 'Met wie',
  prepare: 'Gesprek klaarzetten',
  goal: 'Wat wil je te weten komen?',
  via: 'Via wie kom je?',
  goalAndTime: 'Doel en tijd',
  start: 'Nu beginnen',
  field: 'Zoek wat er gebeurt',
};

const CASES: Record<'je' | 'u' | 'en', Words> = {
  je: {
    ...NL,
    said: {
      1: ['Geen tijd', /uitkomt, Marloes\. Zullen we .* heb jij/],
      2: ['‘We hebben geen vacatures’', /van jou leren .* weten: of dit werk bij mij past\./],
      3: ['‘Je moet bij HR zijn’', /Jij weet hoe het werk echt is/],
      4: ['Het wordt een sollicitatie', /^Leuk dat je naar mij vraagt/],
      5: ['Ik weet even niets meer', /mijn lijstje/],
      6: ['De techniek hapert', /^Ik hoor je niet goed/],
      7: ['De ander blijft praten', /nog 25 minuten\. .* wil ik je heel graag/],
      8: ['Belangrijkste vraag nog open', /Heb je daar nog vijf minuten voor/],
      9: ['‘Waar kan ik mee helpen?’', /^Fijn dat je het vraagt\..*past\. Vertel me/],
      0: ['‘Zit je zonder werk?’', /Daarom praat ik graag met jou\.$/],
    },
  },
  u: {
    ...NL,
    said: {
      1: ['Geen tijd', /uitkomt\. Zullen we .* heeft u/],
      2: ['‘We hebben geen vacatures’', /van u leren .* weten: of dit werk bij mij past\./],
      3: ['‘Je moet bij HR zijn’', /U weet hoe het werk echt is/],
      4: ['Het wordt een sollicitatie', /^Fijn dat u naar mij vraagt/],
      5: ['Ik weet even niets meer', /mijn lijstje/],
      6: ['De techniek hapert', /^Ik hoor u niet goed/],
      7: ['De ander blijft praten', /nog 25 minuten\. .* wil ik u heel graag/],
      8: ['Belangrijkste vraag nog open', /Heeft u daar nog vijf minuten voor/],
      9: ['‘Waar kan ik mee helpen?’', /^Fijn dat u het vraagt\..*past\. Vertelt u me/],
      0: ['‘Zit je zonder werk?’', /Daarom praat ik graag met u\.$/],
    },
  },
  en: {
    who: 'Who with',
    prepare: 'Prepare the talk',
    goal: 'What do you want to find out?',
    via: 'Through whom do you come?',
    goalAndTime: 'Goal and time',
    start: 'Start now',
    field: 'Find what is happening',
    said: {
      1: ['No time', /bad moment, Marloes\. Shall we/],
      2: ['“We have no vacancies”', /find out: of dit werk bij mij past\.$/],
      3: ['“You should talk to HR”', /^I will, once I’m ready to apply/],
      4: ['It becomes a job interview', /May I turn it round/],
      5: ['My mind goes blank', /Let me look at my list/],
      6: ['The technology fails', /come straight back/],
      7: ['They keep talking', /We have 25 minutes left/],
      8: ['Main question still open', /shall I send it by email\?$/],
      9: ['“How can I help?”', /^Thank you for asking\..*past\. Your honest view/],
      0: ['“Are you out of work?”', /^Yes, I don’t have a job right now/],
    },
  },
};

/** A talk with Marloes de Wit through Karim, running in a tab that shows the panel at its narrowest. */
async function startTalk(bakkie: Bakkie, which: keyof typeof CASES): Promise<Panel> {
  const words = CASES[which];
  const popup = await bakkie.open('popup');
  await popup.getByLabel(words.who).fill('Marloes de Wit');
  if (which === 'u') await popup.getByText('u', { exact: true }).click();
  await popup.getByRole('button', { name: words.prepare }).click();
  await expect(popup.getByText('Marloes de Wit ·')).toBeVisible();
  await popup.close();

  const page = await bakkie.open('sidepanel');
  await page.setViewportSize({ width: 320, height: 700 });
  await page.getByRole('button', { name: /^Marloes de Wit/ }).click();
  await page.getByRole('button', { name: words.who }).click();
  await page.getByLabel(words.via).fill('Karim');
  await page.getByRole('button', { name: words.goalAndTime }).click();
  await page.getByLabel(words.goal).fill('of dit werk bij mij past');
  await page.getByRole('button', { name: words.start }).click();
  const panel = new Panel(page, which === 'en' ? 'en' : 'nl');
  await expect(panel.clock).toBeVisible();
  return panel;
}

/** The sentence to say has the focus. */
const sentence = ({ page }: Panel) => page.getByRole('dialog').locator('p:focus');

for (const which of ['je', 'u', 'en'] as const) {
  const words = CASES[which];
  test.describe(which, () => {
    test.use({ language: which === 'en' ? 'en-US' : 'nl-NL' });

    test('each of the ten moments has its sentence within two keys (S2-6, S2-7, S2-8, S2-10, S0-4, S0-7, S2-15)', async ({
      bakkie,
    }, testInfo) => {
      const panel = await startTalk(bakkie, which);
      for (const [digit, [title, said]] of Object.entries(words.said)) {
        await panel.press('h', digit);
        await expect(panel.page.getByRole('heading', { name: title })).toBeVisible();
        await expect(sentence(panel)).toHaveText(said);
        const size = await sentence(panel).evaluate((element) =>
          parseFloat(getComputedStyle(element).fontSize),
        );
        expect(size).toBeGreaterThanOrEqual(21);
        await isCleanForAxe(panel.page);
        await testInfo.attach(`${which} ${digit}`, {
          body: await panel.page.screenshot(),
          contentType: 'image/png',
        });
        // Back to the list, and out.
        await panel.press('Escape', 'Escape');
        await expect(panel.page.getByRole('dialog')).toBeHidden();
      }
    });

    test('letters find a moment and Enter says it; Escape goes one step back, as often as one likes', async ({
      bakkie,
    }) => {
      const panel = await startTalk(bakkie, which);
      await panel.press('h');
      const field = panel.page.getByRole('combobox', { name: words.field });
      await expect(field).toBeFocused();
      await expect(field).toHaveValue('');
      await isCleanForAxe(panel.page);
      for (const typed of ['hurry', 'haast', 'unemployed']) {
        await panel.page.keyboard.type(typed);
        await expect(panel.page.getByRole('option')).toHaveCount(1);
        await panel.press('Enter');
        await expect(sentence(panel)).toBeVisible();
        await panel.press('Escape');
        await expect(field).toBeFocused();
        await expect(field).toHaveValue(typed);
        await panel.press('Escape');
        await expect(field).toHaveValue('');
      }
      await panel.press('Escape');
      await expect(panel.page.getByRole('dialog')).toBeHidden();
      await panel.press('h');
      await expect(field).toBeFocused();
    });
  });
}

test.describe('what follows', () => {
  test.use({ language: 'nl-NL' });

  test('another appointment leaves as a file for the calendar, and nothing is sent (S2-6)', async ({
    bakkie,
  }) => {
    const panel = await startTalk(bakkie, 'u');
    await panel.press('h', '1');
    await panel.button('Ander moment').click();
    await expect(panel.page.getByText('Beste Marloes de Wit,')).toBeVisible();
    await isCleanForAxe(panel.page);
    const mail = panel.page.getByRole('link', { name: 'Openen in mail' });
    await expect(mail).toHaveAttribute(
      'href',
      /^mailto:\?subject=Een%20ander%20moment.*&body=Beste%20Marloes/,
    );
    const saving = panel.page.waitForEvent('download');
    await panel.page.getByRole('link', { name: 'In mijn agenda' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe('gesprek.ics');
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    const ics = Buffer.concat(chunks).toString('utf8');
    expect(ics).toMatch(
      /^BEGIN:VCALENDAR\r\n[\s\S]*\r\nSUMMARY:Gesprek met Marloes de Wit\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/,
    );
    expect(await storedConversations(panel.page)).toHaveLength(1);
  });

  test('no real wish: the other branch is one key, and fewer minutes cut the plan (S2-7, S2-8, S2-11)', async ({
    bakkie,
  }) => {
    const panel = await startTalk(bakkie, 'je');
    await panel.press('h', '1', '2');
    await expect(sentence(panel)).toHaveText(
      /Karim noemde jouw naam\. Daarna zeg jij hoeveel tijd je hebt\.$/,
    );
    await panel.button('10 min').click();
    await expect(panel.page.getByRole('dialog')).toBeHidden();
    await expect(panel.clock).toContainText('10');
  });
});
