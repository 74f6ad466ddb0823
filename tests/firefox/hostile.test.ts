import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hostile } from '../fixtures/pages/hostile-page';
import { TEAMS_ADDRESS, teamsPage } from '../fixtures/pages/teams-pages';
import { ZOOM_ADDRESS, zoomMeeting } from '../fixtures/pages/zoom-pages';
import { FirefoxWithBakkie } from './support/launch';
import { isSidebarOpen, saysOnTheIcons } from './support/toolbar';

let firefox: FirefoxWithBakkie;
let panel: Page;

beforeEach(async () => {
  firefox = await FirefoxWithBakkie.launch();
  panel = await firefox.openOwnPage('sidepanel');
});
afterEach(() => firefox.close());

const SECRET = 'wachtlijst-bij-de-huisarts';

test('a hostile page opens nothing and gets nothing, and the real call goes on', async () => {
  const real = `https://teams.microsoft.com${TEAMS_ADDRESS}`;
  firefox.play(real, teamsPage({ language: 'nl', start: 'in-call' }).html);
  await firefox.openTab(real);
  await panel.bringToFront();
  await panel.locator('::-p-aria([name="Start now"][role="button"])').click();
  await panel.locator('::-p-aria([name="Notes"][role="textbox"])').fill(SECRET);
  await panel.locator('::-p-text(Saved)').wait();
  const goesOn = { badge: '25', title: 'Bakkie: in a call, 25 minutes left' };
  await saysOnTheIcons(panel, [goesOn]);

  const address = `https://app.zoom.us${ZOOM_ADDRESS}`;
  firefox.play(address, hostile(zoomMeeting({ language: 'nl' }).html));
  const page = await firefox.openTab(address);
  await saysOnTheIcons(panel, [goesOn, { badge: '', title: 'Bakkie: waiting to be let in' }]);
  await page.evaluate(async (id) => {
    const { attack } = window;
    attack.forge(id);
    await attack.knock(id);
    attack.press('.preview-join-button');
    await attack.flood(10_000);
    attack.press('body, button, html');
    attack.toyWithButton();
    attack.forge(id);
  }, new URL(panel.url()).host);
  // The page says that a call runs there, and so it does on its icon: it has the minutes of the one conversation, and nothing else.
  await saysOnTheIcons(panel, [goesOn, goesOn]);

  const known = await page.evaluate(() => window.attack.everything());
  expect(known.length).toBeGreaterThan(1_000);
  for (const got of [SECRET, '["got",', '["answer",', '["port",', '["a shadow root",'])
    expect(known).not.toContain(got);
  expect(await isSidebarOpen(panel)).toBe(false);
  expect(firefox.requestsRefused()).toEqual([]);
});
