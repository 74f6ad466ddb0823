import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { faultsIn } from './axe';
import type { Bakkie } from './bakkie';

/** The popup as a person meets it. Every opening is a new page, as it is behind the toolbar icon. */
export class Popup {
  private constructor(readonly page: Page) {}

  static async open(bakkie: Bakkie): Promise<Popup> {
    const page = await bakkie.open('popup');
    await page.setViewportSize({ width: 360, height: 600 });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    return new Popup(page);
  }

  get title() {
    return this.page.getByRole('heading', { level: 1 });
  }
  get name() {
    return this.page.getByLabel('Who with');
  }
  get day() {
    return this.page.getByLabel('Day');
  }
  get time() {
    return this.page.getByLabel('Time');
  }
  get questions() {
    return this.page.getByRole('combobox', { name: 'Questions' });
  }
  get link() {
    return this.page.getByRole('textbox', { name: 'Link to the call' });
  }
  get prepare() {
    return this.page.getByRole('button', { name: 'Prepare the talk' });
  }
  get join() {
    return this.page.getByRole('button', { name: 'Join the call' });
  }

  length(minutes: number) {
    return this.page.getByRole('radio', { name: String(minutes), exact: true });
  }

  item(name: string) {
    return this.page.getByRole('checkbox', { name });
  }

  async tick(name: string): Promise<void> {
    await this.page.getByText(name, { exact: true }).click();
  }

  async choose(item: string): Promise<void> {
    await this.page.getByRole('button', { name: 'More' }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** What one has who only types a name. */
  async plan(name: string, more: { link?: string } = {}): Promise<void> {
    await this.name.fill(name);
    if (more.link !== undefined) await this.link.fill(more.link);
    await this.prepare.click();
    await expect(this.page.getByRole('group', { name: 'To check beforehand' })).toBeVisible();
  }

  /** As from a mail, with Ctrl+V. */
  async pasteForLink(text: string): Promise<void> {
    await this.link.evaluate((field, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }

  async chooseCalendarFile(text: string): Promise<void> {
    const file = { name: 'invite.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) };
    await this.page.locator('input[type=file]').setInputFiles(file);
  }

  /** As by a click beside it. */
  close(): Promise<void> {
    return this.page.close();
  }

  /** What axe finds, a line each; and whether anything sticks out sideways. */
  faults(): Promise<string[]> {
    return faultsIn(this.page);
  }
}

/** What lies on disk in one table, seen from another page: the popup is not asked and does not notice. */
export async function onDisk(watcher: Page, table: string): Promise<Record<string, unknown>[]> {
  return watcher.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('bakkie');
        opening.onerror = () => {
          reject(new Error('no database'));
        };
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result as Record<string, unknown>[]);
          };
        };
      }),
    table,
  );
}
