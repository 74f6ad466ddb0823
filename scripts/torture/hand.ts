import { after } from './after';
import type { Chance } from '@/tests/e2e/support/chance';
import type { PanelPage } from '@/tests/e2e/support/panel-page';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

interface Done {
  /** When the page had taken it in, by this machine's clock. */
  readonly at: number;
}
interface Typed extends Done {
  readonly letter: string;
}
interface Ticked extends Done {
  readonly question: number;
  readonly isOn: boolean;
}

/** A hand that writes, ticks and marks in the panel as fast as it goes, and knows what it did when. */
export class Hand {
  readonly #chance: Chance;
  readonly #mayBeLostMs: number;
  readonly #onlyWrites: boolean;
  /** Since the note was begun. */
  readonly #letters: Typed[] = [];
  readonly #marks: Done[] = [];
  #ticks: Ticked[] = [];

  /** `mayBeLostMs`: what was done in the last moments before the end may be lost. */
  constructor(chance: Chance, mayBeLostMs: number, { onlyWrites = false } = {}) {
    this.#chance = chance;
    this.#mayBeLostMs = mayBeLostMs;
    this.#onlyWrites = onlyWrites;
  }

  /** Goes on until the page is gone or `isOver`, at some forty letters a second: faster than anybody. */
  async goOn(panel: PanelPage, isOver: () => boolean): Promise<void> {
    try {
      await panel.notes.press('Control+End');
      while (!isOver()) await this.#act(panel);
    } catch (error) {
      if (!isOver() && !panel.page.isClosed()) throw error;
    }
  }

  async #act(panel: PanelPage): Promise<void> {
    const kind = this.#onlyWrites ? 12 : this.#chance(12);
    if (kind === 0) await this.#tick(panel);
    else if (kind === 1) await this.#mark(panel);
    else await this.#write(panel, 1 + this.#chance(12));
  }

  async #write(panel: PanelPage, count: number): Promise<void> {
    for (let time = 0; time < count; time += 1) {
      const letter = LETTERS.charAt(this.#chance(LETTERS.length));
      // Known before it is done: it may be on disk before anybody says that it was typed.
      const typed = { letter, at: Infinity };
      this.#letters.push(typed);
      await panel.page.keyboard.type(letter);
      typed.at = Date.now();
      await after(5 + this.#chance(30));
    }
  }

  async #tick(panel: PanelPage): Promise<void> {
    const question = this.#chance(4);
    const box = panel.questions.nth(question);
    const ticked = { question, isOn: !(await box.isChecked()), at: Infinity };
    this.#ticks.push(ticked);
    await box.press('Space');
    ticked.at = Date.now();
    await panel.notes.press('Control+End');
  }

  async #mark(panel: PanelPage): Promise<void> {
    const mark = { at: Infinity };
    await panel.notes.blur();
    this.#marks.push(mark);
    await panel.page.keyboard.press('!');
    mark.at = Date.now();
    // As a hand does that sees where its words go.
    await panel.page.locator('input:focus').waitFor();
    await panel.page.keyboard.press('Enter');
    await panel.notes.press('Control+End');
  }

  /**
   * What is not there of what was done before the last moments, and what is there that nobody wrote; a line each. What is there is
   * taken for what was done from here on.
   */
  compare(
    found: { note: string; marks: number; ticked: readonly boolean[] },
    endedAt: number,
  ): { lost: string[]; lostForMs: number } {
    const until = endedAt - this.#mayBeLostMs;
    const all = this.#letters.map(({ letter }) => letter).join('');
    const due = this.#letters.filter(({ at }) => at <= until).length;
    const lost: string[] = [];
    if (!all.startsWith(found.note)) lost.push(`the note is not what was typed: …${found.note.slice(-40)}`);
    if (found.note.length < due)
      lost.push(`${String(due - found.note.length)} of ${String(all.length)} letters are missing`);
    const first = this.#letters[found.note.length]?.at ?? Infinity;

    const marksDue = this.#marks.filter(({ at }) => at <= until).length;
    if (found.marks < marksDue) lost.push(`${String(marksDue - found.marks)} marks are missing`);
    if (found.marks > this.#marks.length) lost.push('there are marks that nobody made');

    for (const [question, isOn] of found.ticked.entries()) {
      const ticks = this.#ticks.filter((tick) => tick.question === question);
      const last = ticks.findLast(({ at }) => at <= until);
      const isOpen = ticks.some(({ at }) => at > until);
      if (!isOpen && isOn !== (last?.isOn ?? false))
        lost.push(`question ${String(question + 1)} ${isOn ? 'is' : 'is not'} ticked`);
    }
    this.#goOnFrom(found);
    return { lost, lostForMs: first === Infinity ? 0 : Math.max(0, endedAt - first) };
  }

  /**
   * The same after an end at which nothing more could be stored: what is there must be what was typed, from its first letter on, and hold
   * all that was `stored` before.
   */
  compareStored(note: string, { length: stored }: string): string[] {
    const all = this.#letters.map(({ letter }) => letter).join('');
    const lost: string[] = [];
    if (!all.startsWith(note)) lost.push(`the note is not what was typed: …${note.slice(-40)}`);
    if (note.length < stored) lost.push(`${String(stored - note.length)} letters that were stored are gone`);
    this.#goOnFrom({ note, marks: 0, ticked: [] });
    return lost;
  }

  #goOnFrom(found: { note: string; marks: number; ticked: readonly boolean[] }): void {
    this.#letters.splice(0, Infinity, ...Array.from(found.note, (letter) => ({ letter, at: 0 })));
    this.#marks.splice(0, Infinity, ...Array.from({ length: found.marks }, () => ({ at: 0 })));
    this.#ticks = found.ticked.map((isOn, question) => ({ question, isOn, at: 0 }));
  }
}
