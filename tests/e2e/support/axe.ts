import axe from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';

/**
 * What axe finds, a line each; and whether anything sticks out sideways. Looks once everything has arrived: a dialog that fades in
 * is pale for a tenth of a second, longer on a slow machine, and axe would call its colours too faint.
 */
export async function faultsIn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const moving = (): Animation[] =>
      document.getAnimations().filter(({ playState }) => playState === 'running');
    // One that is taken away with its element rejects; what comes after it may move in turn.
    while (moving().length > 0) await Promise.allSettled(moving().map(({ finished }) => finished));
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
      ...(scrollWidth > clientWidth ? [`${String(scrollWidth)} wide in ${String(clientWidth)}`] : []),
    ];
  });
}

export async function isCleanForAxe(page: Page): Promise<void> {
  expect(await faultsIn(page)).toEqual([]);
}
