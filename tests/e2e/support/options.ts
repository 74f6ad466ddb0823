import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { faultsIn } from './axe';
import type { Bakkie } from './bakkie';

export interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** The options page as a person meets it. */
export class Options {
  private constructor(readonly page: Page) {}

  /** Opens it in a new tab, at a place as it stands after `#/`. */
  static async open(bakkie: Bakkie, place = 'questions'): Promise<Options> {
    const page = await bakkie.context.newPage();
    await page.goto(`chrome-extension://${bakkie.extensionId}/options.html#/${place}`);
    const options = new Options(page);
    await expect(options.title).toBeVisible();
    return options;
  }

  get title() {
    return this.page.getByRole('heading', { level: 1 });
  }

  button(name: string | RegExp) {
    return this.page.getByRole('button', { name });
  }

  field(label: string) {
    return this.page.getByLabel(label, { exact: true });
  }

  async goTo(place: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: place }).click();
    await expect(this.title).toHaveText(place);
  }

  /** Of the user's own files, by the button that asks for one. */
  async chooseFile(button: string, file: ChosenFile): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.button(button).click();
    await (await chooser).setFiles(file);
  }

  /** The set that is open, as the file that somebody else gets. */
  async share(): Promise<ChosenFile> {
    const download = this.page.waitForEvent('download');
    await this.button('Share as a file').click();
    const file = await download;
    const buffer = await readFile(await file.path());
    return { name: file.suggestedFilename(), mimeType: 'application/json', buffer };
  }

  async openSet(name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).click();
    await expect(this.title).toHaveText(name);
  }

  /** The questions of the set in their order, as they are read, with what stands beside them. */
  get questions() {
    return this.page.getByRole('button', { name: /\d min$/ });
  }

  question(text: string) {
    return this.questions.filter({ hasText: text });
  }

  /** What axe finds, a line each; and whether anything sticks out sideways. */
  faults(): Promise<string[]> {
    return faultsIn(this.page);
  }
}
