import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FirefoxWithBakkie } from './support/launch';
import { isSidebarOpen } from './support/toolbar';

let firefox: FirefoxWithBakkie;
let popup: Page;

beforeAll(async () => {
  firefox = await FirefoxWithBakkie.launch();
  popup = await firefox.openOwnPage('popup');
});
afterAll(() => firefox.close());

test('a name and Enter plan a conversation, and a start by hand opens the sidebar', async () => {
  expect(await isSidebarOpen(popup)).toBe(false);
  await popup.locator('::-p-aria([name="Who with"][role="combobox"])').fill('Marloes');
  await popup.keyboard.press('Enter');
  await popup.locator('::-p-aria([name="Ready when you are"][role="heading"])').wait();
  await popup.locator('::-p-aria([name="Start now"][role="button"])').click();
  await popup.locator('::-p-aria([name="Marloes"][role="heading"])').wait();
  await expect.poll(() => isSidebarOpen(popup), { timeout: 20_000 }).toBe(true);
  expect(firefox.requestsRefused()).toEqual([]);
});
