import axe from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';

/** Nothing that axe knows of keeps anybody out. */
export async function isCleanForAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => axe.run());
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
