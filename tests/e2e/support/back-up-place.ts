import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import type { Bakkie } from './bakkie';
import { Options, type ChosenFile } from './options';

/** The place for back-ups as a person meets it. */
export class BackUpPlace {
  private constructor(readonly page: Page) {}

  static async open(bakkie: Bakkie): Promise<BackUpPlace> {
    return BackUpPlace.in((await Options.open(bakkie, 'back-up')).page);
  }

  /** Also where the way back to one's data is offered. */
  static in(page: Page): BackUpPlace {
    return new BackUpPlace(page);
  }

  /**
   * The folder the user will choose, in every page that opens from now on: one of the browser itself, so a real one, and nobody has to
   * click in a window of the system.
   */
  static playFolder(bakkie: Bakkie, name: string): Promise<unknown> {
    return bakkie.context.addInitScript((folder) => {
      Object.assign(window, {
        showDirectoryPicker: async () => {
          const root = await navigator.storage.getDirectory();
          return root.getDirectoryHandle(folder, { create: true });
        },
      });
    }, name);
  }

  button(name: string) {
    return this.page.getByRole('button', { name, exact: true });
  }

  get dialog() {
    return this.page.getByRole('dialog');
  }

  says(text: string | RegExp) {
    return this.page.getByText(text);
  }

  async lock(passphrase: string): Promise<void> {
    await this.button('Set a passphrase').click();
    await this.page.getByLabel('Passphrase').fill(passphrase);
    await this.page.getByLabel('Once more').fill(passphrase);
    await this.button('Save').click();
    await expect(this.says('New back-ups are locked with your passphrase.')).toBeVisible();
  }

  async make(): Promise<ChosenFile> {
    const download = this.page.waitForEvent('download');
    await this.button('Make a back-up').click();
    const file = await download;
    await expect(this.says('Your back-up has been downloaded.')).toBeVisible();
    const buffer = await readFile(await file.path());
    return { name: file.suggestedFilename(), mimeType: 'application/json', buffer };
  }

  /** In which of these folders of the browser, in their order, a file holds this text. */
  foldersWith(text: string, folders: readonly string[]): Promise<string[]> {
    return this.page.evaluate(
      async ([text, folders]) => {
        const root = await navigator.storage.getDirectory();
        const found = new Set<string>();
        for (const folder of folders) {
          const handle = await root.getDirectoryHandle(folder, { create: true });
          for await (const entry of handle.values()) {
            if (entry.kind !== 'file') continue;
            if ((await (await entry.getFile()).text()).includes(text)) found.add(folder);
          }
        }
        return [...found];
      },
      [text, folders] as const,
    );
  }

  async choose(file: ChosenFile): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.button('Choose a back-up').click();
    await (await chooser).setFiles(file);
  }

  async typePassphrase(passphrase: string): Promise<void> {
    await this.dialog.getByLabel('Passphrase').fill(passphrase);
    await this.dialog.getByRole('button', { name: 'Open' }).click();
  }

  async putBack(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Put back' }).click();
    await expect(this.dialog).toBeHidden();
  }

  async eraseEverything(): Promise<void> {
    await this.button('Erase everything…').click();
    await this.dialog.getByLabel('Type “erase” to go on').fill('erase');
    await this.dialog.getByRole('button', { name: 'Erase everything' }).click();
    await expect(this.dialog.getByText('Everything has been erased.')).toBeVisible();
  }
}
