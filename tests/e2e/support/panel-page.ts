import type { Locator, Page } from 'playwright';
import { expect } from 'playwright/test';
import type { Bakkie } from './bakkie';

/** The side panel beside the call, or the same page in a tab, as the one who talks sees it. The one place that knows its words. */
export class PanelPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The real side panel, once it has opened. */
  static async beside(bakkie: Bakkie): Promise<PanelPage> {
    return new PanelPage(await bakkie.sidePanel());
  }

  /** The same page in a tab: what somebody has who opened it in another window. */
  static async inTab(bakkie: Bakkie): Promise<PanelPage> {
    return new PanelPage(await bakkie.open('sidepanel'));
  }

  get clock(): Locator {
    return this.page.getByRole('timer');
  }

  get notes(): Locator {
    return this.page.getByRole('textbox', { name: /^(Notes|Notities)$/ });
  }

  /** "Saved", which is only said of what is on disk. */
  get saved(): Locator {
    return this.page.getByText(/^(Saved|Bewaard)$/);
  }

  get waiting(): Locator {
    return this.page.getByRole('heading', {
      name: /^(Waiting to be let in|Wachten tot je wordt binnengelaten)$/,
    });
  }

  get over(): Locator {
    return this.page.getByText(/^(The call is over|Het gesprek is afgelopen)$/);
  }

  get takeOver(): Locator {
    return this.page.getByRole('button', { name: /^(Write on here|Hier verder schrijven)$/ });
  }

  get questions(): Locator {
    return this.page.getByRole('checkbox');
  }

  /** A conversation that nobody prepared, from the home page of the panel or beside a call. */
  async begin(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Start|Begin|Start now|Nu beginnen)$/ }).click();
    await expect(this.notes).toBeEditable();
  }

  async openQuestions(): Promise<void> {
    await this.page.getByText(/^\d+ (questions?|vra(ag|gen))/).click();
  }

  async ticked(): Promise<boolean[]> {
    return this.questions.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked));
  }

  /** As the user closes it, with its own cross. */
  async close(): Promise<void> {
    const closed = this.page.waitForEvent('close');
    await this.page.evaluate(() => {
      window.close();
    });
    await closed;
  }
}
