import { expect, test } from './support/launch';
import { PreparationPage } from './support/preparation-page';

const CASES = {
  nl: {
    form: { name: 'Met wie', prepare: 'Gesprek klaarzetten' },
    chapters: {
      who: 'Met wie',
      kind: 'Wat voor gesprek',
      goal: 'Doel en tijd',
      questions: 'Vragen',
      bench: 'Je voorstellen',
    },
    sets: { label: 'Vragen', none: 'Zonder vragen', sow: 'Zaaien: laten weten wie je bent' },
    question: 'Nieuwe vraag',
    job: 'Heb je misschien een baan voor mij?',
    asksForJob: /^Dit vraagt om werk/,
    noPerson: /^Er is nog geen vraag over de ander zelf/,
    addPerson: 'Voeg toe: Wat boeit jou zelf het meest in je werk?',
    vacancies: /^Dit gaat over vacatures of geld/,
    pay: '“Wat is in dit soort werk een gangbaar salaris?”',
    remember: 'Goed om te onthouden',
    decides: 'Beslist over wie er wordt aangenomen',
    hiring: /^Wie over banen beslist/,
    kind: { explore: 'Verkennen', sow: 'Zaaien' },
    line: 'Wat ik doe',
    text: 'Sorry dat ik stoor. Ik ben een fantastische planner.',
    apology: ['“Sorry dat”', /^Je hoeft je niet te verontschuldigen/],
    superlative: ['“fantastische”', /^Een groot woord/],
    advice: /^Vraag om een kwartier/,
    take: 'Maak er 15 minuten van',
    agreed: 'Nog geen tijd · 15 minuten',
  },
  en: {
    form: { name: 'Who with', prepare: 'Prepare the talk' },
    chapters: {
      who: 'Who with',
      kind: 'What kind of talk',
      goal: 'Goal and time',
      questions: 'Questions',
      bench: 'Introducing yourself',
    },
    sets: { label: 'Questions', none: 'Without questions', sow: 'Sow: let people know about you' },
    question: 'New question',
    job: 'Do you have a job for me?',
    asksForJob: /^This asks for a job/,
    noPerson: /^There is no question yet about the other person/,
    addPerson: 'Add: What do you enjoy most in your work?',
    vacancies: /^This is about vacancies or pay/,
    pay: '“What is a usual salary for this kind of work?”',
    remember: 'Good to remember',
    decides: 'Decides who gets hired',
    hiring: /^People who hire are best met/,
    kind: { explore: 'Explore', sow: 'Sow' },
    line: 'What I do',
    text: 'Sorry to bother you. I am an outstanding planner.',
    apology: ['“Sorry to”', /^There is nothing to apologise for/],
    superlative: ['“outstanding”', /^A big word/],
    advice: /^Ask for a quarter of an hour/,
    take: 'Make it 15 minutes',
    agreed: 'No time set · 15 minutes',
  },
} as const;

for (const language of ['nl', 'en'] as const) {
  const words = CASES[language];
  test.describe(language, () => {
    test.use({ language: language === 'nl' ? 'nl-NL' : 'en-US' });

    test('each hint is shown where it belongs and goes when its reason goes (S2-3, S4-3, S0-2, S4-2b, S4-9, S0-5, S4-10b, S4-5a)', async ({
      bakkie,
    }) => {
      const popup = await bakkie.open('popup');
      await popup.getByLabel(words.form.name).fill('Marloes de Wit');
      await popup.getByRole('button', { name: words.form.prepare }).click();
      await expect(popup.getByText('Marloes de Wit ·')).toBeVisible();
      await popup.close();

      const preparation = await PreparationPage.open(bakkie, 'Marloes de Wit');
      const { page } = preparation;
      const sets = page.getByRole('combobox', { name: words.sets.label, exact: true });

      // An exploring talk with one question, which asks for a job and is not about the other.
      await preparation.unfold(words.chapters.kind);
      await expect(preparation.choice(words.kind.explore)).toBeChecked();
      await sets.selectOption({ label: words.sets.none });
      await preparation.unfold(words.chapters.questions);
      await preparation.field(words.question).fill(words.job);
      await page.keyboard.press('Enter');
      await expect(page.getByText(words.asksForJob)).toBeVisible();
      await expect(page.getByText(`“${words.job}”`)).toBeVisible();
      await expect(page.getByText(words.noPerson)).toBeVisible();
      await page.getByRole('button', { name: words.addPerson }).click();
      await expect(page.getByText(words.noPerson)).toBeHidden();

      // How long: the shortest that will do, with one press.
      await preparation.unfold(words.chapters.goal);
      await expect(page.getByText(words.advice)).toBeVisible();
      await page.getByRole('button', { name: words.take }).click();
      await expect(page.getByText(words.agreed)).toBeVisible();

      // Vacancies and pay, outside sowing.
      await preparation.unfold(words.chapters.kind);
      await sets.selectOption({ label: words.sets.sow });
      await preparation.unfold(words.chapters.questions);
      await expect(page.getByText(words.vacancies)).toBeVisible();
      await expect(page.getByText(words.pay)).toBeVisible();

      // Somebody who decides on hiring, while one is still exploring.
      await preparation.unfold(words.chapters.who);
      await expect(page.getByText(words.hiring)).toBeHidden();
      await page.getByText(words.remember).click();
      await page.getByText(words.decides).click();
      await expect(page.getByText(words.hiring)).toBeVisible();

      // Apologies and superlatives in the introduction.
      await preparation.unfold(words.chapters.bench);
      await expect(preparation.field(words.line)).toBeEditable();
      await preparation.field(words.line).fill(words.text);
      for (const part of [...words.apology, ...words.superlative]) {
        await expect(page.getByText(part).first()).toBeVisible();
      }

      // Sowing, none of the hints about the kind of talk are left.
      await preparation.unfold(words.chapters.kind);
      await preparation.choice(words.kind.sow).check();
      await expect(page.getByText(words.hiring)).toBeHidden();
      await preparation.unfold(words.chapters.questions);
      await expect(page.getByText(words.vacancies)).toBeHidden();
      await expect(page.getByText(words.asksForJob)).toBeHidden();
    });
  });
}
