import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** Of the browser in which an own page is open. */
interface Toolbar {
  browser: {
    tabs: { query(what: object): Promise<{ id: number }[]> };
    action: {
      getBadgeText(where: { tabId: number }): Promise<string>;
      getTitle(where: { tabId: number }): Promise<string>;
    };
    sidebarAction: { isOpen(where: object): Promise<boolean> };
  };
}

/** Starting and ending a call takes seconds by itself, on a slow machine more. */
const WITHIN = { timeout: 40_000 };

/** Waits until the icon says this of some tab, and of no tab anything else. */
export const showsOnTheIcon = (ownPage: Page, badge: string, title: string): Promise<void> =>
  saysOnTheIcons(ownPage, [{ badge, title }]);

/** The same for several tabs, in their order. */
export async function saysOnTheIcons(
  ownPage: Page,
  saying: readonly { badge: string; title: string }[],
): Promise<void> {
  await expect.poll(() => saidOnTheIcons(ownPage), WITHIN).toEqual(saying);
}

/** Of each tab of which the icon says anything, in their order; an own page is asked, since any can ask the browser. */
export const saidOnTheIcons = (ownPage: Page): Promise<{ badge: string; title: string }[]> =>
  ownPage.evaluate(async () => {
    const { tabs, action } = (globalThis as unknown as Toolbar).browser;
    const all = await Promise.all(
      (await tabs.query({})).map(async ({ id: tabId }) => ({
        badge: await action.getBadgeText({ tabId }),
        title: await action.getTitle({ tabId }),
      })),
    );
    return all.filter((each) => each.badge !== '' || each.title !== 'Bakkie');
  });

export const isSidebarOpen = (ownPage: Page): Promise<boolean> =>
  ownPage.evaluate(() => (globalThis as unknown as Toolbar).browser.sidebarAction.isOpen({}));
