import { afterAll, beforeAll, expect, test } from 'vitest';
import { FirefoxWithBakkie } from './support/launch';

let firefox: FirefoxWithBakkie;

beforeAll(async () => {
  firefox = await FirefoxWithBakkie.launch();
});
afterAll(() => firefox.close());

test('the conversation, its clock and its note are there when Firefox comes back', async () => {
  const before = await firefox.openOwnPage('sidepanel');
  await before.locator('::-p-aria([name="Start now"][role="button"])').click();
  await before.locator('::-p-aria([name="Notes"][role="textbox"])').fill('Sietske, Rijkswaterstaat');
  await before.locator('::-p-text(Saved)').wait();

  await firefox.relaunch();

  const after = await firefox.openOwnPage('sidepanel');
  await after.locator('[role="timer"]').wait();
  await expect
    .poll(() => after.evaluate(() => document.querySelector('textarea')?.value), { timeout: 20_000 })
    .toBe('Sietske, Rijkswaterstaat');
});
