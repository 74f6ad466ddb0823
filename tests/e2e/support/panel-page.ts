import type { Locator, Page } from 'playwright';
import { expect } from 'playwright/test';
import type { Bakkie } from './bakkie';

/** The side panel beside the call, or the same page in a tab, as the one who talks sees it. The one place that knows its words. */
export class PanelPage {
  readonly page: Page;

  private constructor(page: Page) {
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

  /** On the home page: something of its own where nothing is planned, something else where something is. */
  get startNow(): Locator {
    return this.page.getByRole('button', {
      name: /^(Start now|Nu beginnen|Start another talk|Een ander gesprek beginnen)$/,
    });
  }

  /** A conversation that nobody prepared, from the home page of the panel or beside a call. */
  async begin(): Promise<void> {
    await this.page
      .getByRole('button', { name: /^(Start|Begin)$/ })
      .or(this.startNow)
      .click();
    await expect(this.notes).toBeEditable();
  }

  /** The call is over and so is the wrap-up. */
  async finish(): Promise<void> {
    const end = this.page.getByRole('button', { name: /^(Finish|Stoppen)$/ }).last();
    const over = this.page.getByRole('heading', { name: /^(The call is over|Het gesprek is afgelopen)$/ });
    // What the close still holds is shown first; the second press means it.
    const first = this.page.getByRole('heading', { name: /^(First, the close|Voor je stopt)$/ });
    await end.click();
    await expect(over.or(first)).toBeVisible();
    if (await first.isVisible()) await end.click();
    await expect(over).toBeVisible();
    await this.page.getByRole('button', { name: /^(More|Meer)$/ }).click();
    await this.page
      .getByRole('menuitem', { name: /^(Finish without the rest|Afsluiten, zonder de rest)$/ })
      .click();
    await expect(this.startNow).toBeVisible();
  }

  async openQuestions(): Promise<void> {
    await this.page.getByText(/^\d+ (questions?|vra(ag|gen))/).click();
  }

  /** One key, as from the keyboard. */
  async tick(question: number): Promise<void> {
    const box = this.questions.nth(question);
    await box.press('Space');
    await expect(box).toBeChecked();
  }

  async ticked(): Promise<boolean[]> {
    return this.questions.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked));
  }

  /** How far what the clock says is from the truth at that same moment, in seconds; with the setting that shows seconds. */
  secondsOff(endsAt: number): Promise<number> {
    return this.clock.evaluate((timer, end) => {
      const [, minutes, seconds] = /(\d+):(\d\d)/.exec(timer.textContent) ?? [];
      return Math.abs(Number(minutes) * 60 + Number(seconds) - (end - Date.now()) / 1000);
    }, endsAt);
  }

  /** Types as fast as a page can take it, letter by letter, and loads the page again in the same breath. */
  async typeAndReload(text: string): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    await this.notes.evaluate((element, text) => {
      const field = element as HTMLTextAreaElement;
      for (const letter of text) {
        field.setRangeText(letter, field.value.length, field.value.length, 'end');
        field.dispatchEvent(
          new InputEvent('input', { data: letter, inputType: 'insertText', bubbles: true }),
        );
      }
      location.reload();
    }, text);
    await loaded;
  }

  /** As the browser closes it at a click on its cross: the page is not asked. */
  async close(): Promise<void> {
    const closed = this.page.waitForEvent('close');
    // Since Chromium 141; the page may be gone before it can answer.
    await this.page
      .evaluate(async () => {
        const { id } = await chrome.windows.getCurrent();
        await chrome.sidePanel.close({ windowId: id ?? chrome.windows.WINDOW_ID_CURRENT });
      })
      .catch(() => undefined);
    await closed;
    // The connection it was looked at through; the browser itself goes on.
    await this.page.context().browser()?.close();
  }
}
