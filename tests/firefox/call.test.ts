import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TEAMS_ADDRESS, teamsPage } from '../fixtures/pages/teams-pages';
import { FirefoxWithBakkie } from './support/launch';

interface Toolbar {
  browser: {
    tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
    action: {
      getBadgeText(where: { tabId: number }): Promise<string>;
      getTitle(where: { tabId: number }): Promise<string>;
    };
  };
}

let firefox: FirefoxWithBakkie;
let panel: Page;

beforeAll(async () => {
  firefox = await FirefoxWithBakkie.launch();
  panel = await firefox.openOwnPage('sidepanel');
});
afterAll(() => firefox.close());

/** What stands on the icon of any tab, with its title. */
const onTheIcon = () =>
  panel.evaluate(async () => {
    const { tabs, action } = (globalThis as unknown as Toolbar).browser;
    const all = await Promise.all(
      (await tabs.query({})).map(async ({ id }) => ({
        badge: await action.getBadgeText({ tabId: id }),
        title: await action.getTitle({ tabId: id }),
      })),
    );
    return all.find(({ badge }) => badge !== '') ?? null;
  });

test('a Teams call shows on the icon, and the panel page keeps a note through a reload', async () => {
  const address = `https://teams.microsoft.com${TEAMS_ADDRESS}`;
  firefox.play(address, teamsPage({ language: 'nl', start: 'in-call' }).html);
  await firefox.openTab(address);
  await expect.poll(onTheIcon, { timeout: 20_000 }).toMatchObject({ badge: '•', title: 'Bakkie: in a call' });

  await panel.bringToFront();
  await panel.locator('::-p-aria([name="Start"][role="button"])').click();
  await panel.locator('[role="timer"]').wait();
  await panel.locator('::-p-aria([name="Notes"][role="textbox"])').fill('Sietske, Rijkswaterstaat');
  await panel.locator('::-p-text(Saved)').wait();
  await expect.poll(onTheIcon, { timeout: 20_000 }).toMatchObject({ badge: '25' });

  await panel.evaluate(() => {
    location.reload();
  });
  await expect
    .poll(() => panel.evaluate(() => document.querySelector('textarea')?.value), { timeout: 20_000 })
    .toBe('Sietske, Rijkswaterstaat');
  expect(firefox.requestsRefused()).toEqual([]);
});
