import type { Locator, Page } from 'playwright';
import { expect } from 'playwright/test';

/** Stands in everything that is typed on a walk past the product, and nowhere in the product itself. */
const MARK = 'geheim';
/** Of the year that lies on disk when a walk begins. */
const EARLIER = ['ingrid', 'joost', 'fatima', 'waterschap', 'begin klein'];

/** A word that is typed in one place only: where it turns up, it says where it came from. */
export const own = (place: string): string => `${MARK}${place}`;

/** Whom the walks are with; the first name is spoken by itself. */
export const NAME = `Marloes ${own('name')}`;

export const PERSONAL = new RegExp([MARK, 'marloes', ...EARLIER].join('|'), 'i');

/** Opens what is folded, once these fields are there, and types in every empty field for words, each time a word of its own. */
export async function writeEverywhere(scope: Locator | Page, labels: readonly string[]): Promise<void> {
  const folded = scope.locator('details:not([open]) > summary:visible');
  await expect(async () => {
    while ((await folded.count()) > 0) await folded.first().click();
    for (const label of labels)
      expect(await scope.getByLabel(label, { exact: true }).first().isVisible(), label).toBe(true);
  }).toPass();
  const fields = scope.getByRole('textbox').and(scope.locator(':not([type="date"], [type="time"])'));
  for (let place = 0; place < (await fields.count()); place += 1) {
    const field = fields.nth(place);
    await expect(field).toBeEditable();
    if ((await field.inputValue()) !== '') continue;
    const label = await field.evaluate((element: HTMLInputElement) => element.labels?.[0]?.textContent ?? '');
    await field.fill(own(label.toLowerCase().replace(/[^a-z]/g, '')));
    await expect(field).not.toHaveValue('');
  }
}
