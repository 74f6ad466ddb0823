import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FirefoxWithBakkie } from './support/launch';

const TITLES = {
  'nl-NL': { popup: 'Zet je gesprek klaar', sidepanel: 'Je gesprekken', options: 'Vragen' },
  'en-US': { popup: 'Prepare your talk', sidepanel: 'Your talks', options: 'Questions' },
} as const;

describe.each(['nl-NL', 'en-US'] as const)('a Firefox that speaks %s', (language) => {
  let firefox: FirefoxWithBakkie;

  beforeAll(async () => {
    firefox = await FirefoxWithBakkie.launch(language);
  });
  afterAll(() => firefox.close());

  test.each(['popup', 'sidepanel', 'options'] as const)('opens the %s in that language', async (name) => {
    const page = await firefox.openOwnPage(name);
    await expect
      .poll(() => page.evaluate(() => document.querySelector('h1')?.textContent), { timeout: 20_000 })
      .toBe(TITLES[language][name]);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language.slice(0, 2));
    expect(firefox.requestsRefused()).toEqual([]);
  });
});
