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
