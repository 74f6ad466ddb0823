import type { Page } from 'playwright';
import type { Bakkie } from './bakkie';

const WORDS = {
  nl: {
    join: 'Deelnemen',
    yes: 'Ja, dit is het',
    notes: 'Notities',
    finish: 'Stoppen',
    close: 'Klaar',
    saved: 'Bewaard',
    keep: 'Dit moment bewaren',
    blankBack: 'Terug naar het gesprek',
  },
  en: {
    join: 'Join',
    yes: 'Yes, it is',
    notes: 'Notes',
    finish: 'Finish',
    close: 'Done',
    saved: 'Saved',
    keep: 'Keep this moment',
    blankBack: 'Back to the talk',
  },
};

export type PanelLanguage = keyof typeof WORDS;

/** The side panel, spoken of as a person would. */
export class Panel {
  readonly words: (typeof WORDS)[PanelLanguage];

  constructor(
    readonly page: Page,
    language: PanelLanguage,
  ) {
    this.words = WORDS[language];
  }

  /** The real one, once it is open. */
  static async beside(bakkie: Bakkie, language: PanelLanguage): Promise<Panel> {
    return new Panel(await bakkie.sidePanel(), language);
  }

  get clock() {
    return this.page.getByRole('timer');
  }
  get notes() {
    return this.page.getByRole('textbox', { name: this.words.notes, exact: true });
  }
  /** The sentence that stands on the line "now". */
  get sentence() {
    return this.page.locator('h2 + p').first();
  }
  /** The small line above it. */
  get label() {
    return this.page.locator('main h2').first();
  }
  button(name: string) {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Leaves whatever has the focus, so that single keys work. */
  async leaveField(): Promise<void> {
    await this.page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /**
   * The words a person sees at rest, also those of empty fields. Not among them: the name on top, what was kept in the margin, and what
   * else the person wrote (`own`).
   */
  async wordsInSight(own: readonly string[] = []): Promise<string[]> {
    const text = await this.page.locator('main').evaluate((main, keep) => {
      const isClipped = (element: Element | null): boolean => {
        if (element === null || element === main) return false;
        const { width, height } = element.getBoundingClientRect();
        return width <= 1 || height <= 1 || isClipped(element.parentElement);
      };
      const isSeen = (element: Element): boolean => element.checkVisibility() && !isClipped(element);
      const seen = [...main.querySelectorAll<HTMLInputElement>('textarea, input')]
        .filter((field) => isSeen(field) && field.value === '')
        .map(({ placeholder }) => placeholder);
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        const isOwn = parent?.closest(`h1, [aria-label="${keep}"]`) != null;
        if (parent && !isOwn && isSeen(parent)) seen.push(walker.currentNode.textContent ?? '');
      }
      return seen.join(' ');
    }, this.words.keep);
    const ours = own.reduce((rest, written) => rest.replaceAll(written, ''), text);
    return ours.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  }
}

interface StoredConversation {
  status: string;
  meetingIds: string[];
  questions: { group: string; isMustAsk: boolean; state: string; text: string }[];
  steps: { step: string }[];
}

/** Every conversation on disk, read beside the product. */
export function storedConversations(page: Page): Promise<StoredConversation[]> {
  return page.evaluate(
    () =>
      new Promise<StoredConversation[]>((resolve, reject) => {
        const opening = indexedDB.open('bakkie');
        opening.onerror = () => {
          reject(new Error('the database does not open'));
        };
        opening.onsuccess = () => {
          const database = opening.result;
          const all = database.transaction('conversations').objectStore('conversations').getAll();
          all.onsuccess = () => {
            database.close();
            resolve(all.result as StoredConversation[]);
          };
        };
      }),
  );
}
