import type { Locator, Page } from 'playwright';
import { expect } from 'playwright/test';
import type { Bakkie } from './bakkie';

/** The parts of a preparation, as they are called on the page. */
export const CHAPTERS = {
  nl: [
    'Met wie',
    'Wat voor gesprek',
    'Doel en tijd',
    'Wat je meebrengt',
    'Vragen',
    'Je voorstellen',
    'Huiswerk',
    'Je eigen kring',
    'Vlak voor het gesprek',
  ],
  en: [
    'Who with',
    'What kind of talk',
    'Goal and time',
    'What you bring',
    'Questions',
    'Introducing yourself',
    'Homework',
    'Your own circle',
    'Just before the call',
  ],
} as const;

/** Where one can write while preparing: the part, what is folded inside it, and the field. */
export const PREPARATION_FIELDS: readonly (readonly [
  chapter: string,
  folded: string | null,
  label: string,
])[] = [
  ['Who with', null, 'Organisation'],
  ['Who with', null, 'Through whom do you come?'],
  ['Who with', null, 'What do you begin with?'],
  ['Who with', 'Good to remember', 'Role'],
  ['Who with', 'Good to remember', 'What matters to this person?'],
  ['Who with', 'Good to remember', 'To come back to later'],
  ['Goal and time', null, 'What do you want to find out?'],
  ['What you bring', null, 'What do you bring?'],
  ['What you bring', null, 'What is in it for them?'],
  ['What you bring', null, 'Why do you come to this person in particular?'],
  ['Questions', null, 'New question'],
  ['Introducing yourself', null, 'Who I am'],
  ['Introducing yourself', null, 'What I do'],
  ['Introducing yourself', null, 'May I ask you about it?'],
  ['Introducing yourself', null, 'Remember me as'],
  [
    'Introducing yourself',
    'If they ask whether you are out of work',
    'How do you explain honestly where you stand?',
  ],
  ['Homework', null, 'What have you found already?'],
  ['Your own circle', null, 'This is what I am looking for'],
  ['Your own circle', null, 'Who knows already that you are looking?'],
  ['Your own circle', null, 'Whom could you approach?'],
];

/** The page of the panel on which a conversation is prepared, as the one who prepares sees it. */
export class PreparationPage {
  private constructor(readonly page: Page) {}

  /** In a tab as wide as a panel; the conversation is chosen among those that stand ready. */
  static async open(bakkie: Bakkie, name: string): Promise<PreparationPage> {
    const page = await bakkie.open('sidepanel');
    await page.setViewportSize({ width: 360, height: 800 });
    const preparation = new PreparationPage(page);
    await preparation.choose(name);
    return preparation;
  }

  async choose(name: string): Promise<void> {
    await this.page.getByRole('button', { name }).first().click();
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
  }

  /** The line a part is folded to. */
  chapter(title: string): Locator {
    return this.page
      .getByRole('heading', { level: 2 })
      .getByRole('button', { name: new RegExp(`^${title}`) });
  }

  async unfold(title: string): Promise<void> {
    const chapter = this.chapter(title);
    if ((await chapter.getAttribute('aria-expanded')) === 'false') await chapter.click();
    await expect(chapter).toHaveAttribute('aria-expanded', 'true');
  }

  field(label: string): Locator {
    return this.page.getByLabel(label, { exact: true });
  }

  choice(name: string): Locator {
    return this.page.getByRole('radio', { name, exact: true });
  }
}
