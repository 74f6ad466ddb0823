import type { Locator, Page } from 'playwright';
import { expect } from 'playwright/test';
import type { Bakkie } from './bakkie';

const WORDS = {
  nl: {
    start: 'Nu beginnen',
    end: 'Stoppen',
    closeFirst: 'Voor je stopt',
    more: 'Meer',
    finish: 'Afsluiten, zonder de rest',
    now: 'Nu terugkijken',
    next: 'Volgende',
    back: 'Terug',
    later: 'Later',
    close: 'Klaar',
    copy: 'Kopiëren',
    copied: 'Gekopieerd. Plak het in je mail of bericht.',
    sent: 'Verstuurd',
    text: 'Je bedankje',
    moments: 'Je gemarkeerde momenten. Kies wat je meeneemt.',
    titles: {
      notes: 'Het gesprek is afgelopen',
      goal: 'Kwam je te weten wat je wilde?',
      learnt: 'Wat neem je mee?',
      named: 'Wie is er genoemd?',
      promises: 'Wat is er beloofd?',
      judged: 'Hoe kijk je terug?',
      differently: 'Wat zou je een volgende keer anders doen?',
      unasked: 'Niet gevraagd. Wat doe je ermee?',
      thanks: 'Bedank nog vandaag',
      ahead: 'Wat er nog komt',
    },
  },
  en: {
    start: 'Start now',
    end: 'Finish',
    closeFirst: 'First, the close',
    more: 'More',
    finish: 'Finish without the rest',
    now: 'Wrap up now',
    next: 'Next',
    back: 'Back',
    later: 'Later',
    close: 'Done',
    copy: 'Copy',
    copied: 'Copied. Paste it into your mail or message.',
    sent: 'Sent',
    text: 'Your thank-you',
    moments: 'Your marked moments. Choose what you take with you.',
    titles: {
      notes: 'The call is over',
      goal: 'Did you find out what you wanted?',
      learnt: 'What do you take with you?',
      named: 'Who was named?',
      promises: 'What was promised?',
      judged: 'How do you look back?',
      differently: 'What would you do differently next time?',
      unasked: 'Not asked. What will you do with it?',
      thanks: 'Say thank you today',
      ahead: 'What comes next',
    },
  },
};

export type WrapUpLanguage = keyof typeof WORDS;
export type WrapUpStep = keyof (typeof WORDS)['nl']['titles'];

/** The wrap-up after a call, in the panel, as the one who talked sees it. */
export class WrapUp {
  readonly words: (typeof WORDS)[WrapUpLanguage];

  constructor(
    readonly page: Page,
    language: WrapUpLanguage,
  ) {
    this.words = WORDS[language];
  }

  /** After a talk of twenty-five minutes, held by telephone: started and finished by hand, in a tab that shows the panel. */
  static async afterTalk(bakkie: Bakkie, language: WrapUpLanguage): Promise<WrapUp> {
    const page = await bakkie.open('sidepanel');
    await page.setViewportSize({ width: 320, height: 700 });
    const wrapUp = new WrapUp(page, language);
    await wrapUp.button(wrapUp.words.start).click();
    await expect(page.getByRole('timer')).toBeVisible();
    await (await bakkie.lookout()).letStartEarlier(25 * 60_000);
    await page.reload();
    await page.bringToFront();
    await wrapUp.endTalk();
    return wrapUp;
  }

  /** Ends the talk that runs. What the close still holds is shown first; the second press means it. */
  async endTalk(): Promise<void> {
    const { end, titles, closeFirst } = this.words;
    await this.button(end).last().click();
    const over = this.page.getByRole('heading', { level: 2, name: titles.notes });
    const first = this.page.getByRole('heading', { level: 2, name: closeFirst });
    await expect(over.or(first)).toBeVisible();
    if (await first.isVisible()) await this.button(end).last().click();
    await expect(over).toBeVisible();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The mail that is ready. */
  get mail(): Locator {
    return this.page.getByRole('textbox', { name: this.words.text });
  }

  /** Marked moments, each a key away from being kept. */
  get moments(): Locator {
    return this.page.getByRole('list', { name: this.words.moments }).getByRole('button');
  }

  async isAt(step: WrapUpStep): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 2, name: this.words.titles[step] })).toBeVisible();
  }

  /** Passes all of it by. */
  async finishAtOnce(): Promise<void> {
    await this.button(this.words.more).click();
    await this.page.getByRole('menuitem', { name: this.words.finish }).click();
    await expect(this.button(this.words.later)).toBeHidden();
  }

  /** With Enter, from step to step, until this one. */
  async goTo(step: WrapUpStep): Promise<void> {
    const title = this.page.locator('main h2').first();
    for (let turn = 0; turn < 12; turn += 1) {
      const before = (await title.textContent()) ?? '';
      if (before === this.words.titles[step]) return;
      await this.button(
        turn === 0 && (await this.button(this.words.now).isVisible()) ? this.words.now : this.words.next,
      ).click();
      await expect(title).not.toHaveText(before);
    }
    throw new Error(`There is no step "${step}".`);
  }
}
