import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FRAME_IN_CALL, hostile } from '../fixtures/pages/hostile-page';
import { TEAMS_ADDRESS, teamsPage } from '../fixtures/pages/teams-pages';
import { ZOOM_ADDRESS, zoomMeeting } from '../fixtures/pages/zoom-pages';
import { BackgroundMemory } from './support/background-memory';
import { ASKS_NOBODY, sayAsContentScript } from './support/content-script';
import { EXTENSION_ID, FirefoxWithBakkie } from './support/launch';
import { isSidebarOpen, saidOnTheIcons, saysOnTheIcons } from './support/toolbar';

let firefox: FirefoxWithBakkie;
let panel: Page;

beforeEach(async () => {
  // A background page with nothing to do is stopped after half a minute, and all that it holds with it.
  const staysAwake = { 'extensions.background.idle.timeout': 600_000 };
  firefox = await FirefoxWithBakkie.launch('en-US', { ...staysAwake, ...ASKS_NOBODY });
  panel = await firefox.openOwnPage('sidepanel');
});
afterEach(() => firefox.close());

const SECRET = 'wachtlijst-bij-de-huisarts';
const GOES_ON = { badge: '25', title: 'Bakkie: in a call, 25 minutes left' };
const WITHIN = { timeout: 60_000 };
const FRAMES = 250;
const FIVE_MB = 5 * 1024 * 1024;

test('a hostile page opens nothing and gets nothing, and the real call goes on', async () => {
  await aRealConversation();
  const page = await visitHostile();
  await saysOnTheIcons(panel, [GOES_ON, { badge: '', title: 'Bakkie: waiting to be let in' }]);
  await page.evaluate(
    async (id, host) => {
      const { attack } = window;
      attack.forge(id);
      await attack.knock(host);
      attack.press('.preview-join-button');
      await attack.flood(10_000);
      attack.press('body, button, html');
      attack.toyWithButton();
      attack.forge(id);
    },
    EXTENSION_ID,
    firefox.host,
  );
  // The page says that a call runs there, and so it does on its icon: it has the minutes of the one conversation, and nothing else.
  await saysOnTheIcons(panel, [GOES_ON, GOES_ON]);

  await keepsOutOf(page);
});

test('flooded, led about, loaded anew and crowded with frames, the background page holds no more than before and the real call goes on', async ({
  annotate,
}) => {
  const real = await aRealConversation();
  const page = await visitHostile();
  await saysOnTheIcons(panel, [GOES_ON, { badge: '', title: 'Bakkie: waiting to be let in' }]);
  const memory = await BackgroundMemory.of(firefox, panel);
  const before = await memory.held();

  await page.bringToFront();
  await page.evaluate(async () => {
    window.attack.press('.preview-join-button');
    await window.attack.flood(20_000);
    window.attack.wander(500);
  });
  const answered = await sayAsContentScript(panel, 'app.zoom.us', OBSERVED, 30_000);
  expect(answered).toBeGreaterThan(0);
  expect(answered).toBeLessThan(3_000);
  await page.bringToFront();
  await page.evaluate(() => {
    window.attack.reload(20);
  });
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('loads')), WITHIN).toBe('0');
  await crowd(page);
  await page.evaluate(() => window.attack.flood(10_000));

  const after = await memory.held();
  await annotate(`${String(before.bytes)} → ${String(after.bytes)} bytes`, 'background page');
  expect(after.page).toBe(before.page);
  expect(after.bytes - before.bytes).toBeLessThan(FIVE_MB);
  await keepsOutOf(page);
  // Every minute is told, and so is the end.
  const [ofReal] = await saidOnTheIcons(panel);
  expect(ofReal?.title).toMatch(/^Bakkie: in a call, 2\d minutes left$/);
  await real.bringToFront();
  await real.locator('#hangup-button').click();
  const said = async () => (await saidOnTheIcons(panel))[0]?.title;
  await expect.poll(said, WITHIN).toBe('Bakkie: the call is over');
});

/** What a content script tells of a call. */
const OBSERVED = {
  name: 'meeting/observed',
  payload: {
    platform: 'zoom',
    phase: 'in-call',
    inTransition: false,
    isShell: false,
    leaveHint: null,
    isGone: false,
  },
};

/** A call of which the conversation runs, with a note. */
async function aRealConversation(): Promise<Page> {
  const address = `https://teams.microsoft.com${TEAMS_ADDRESS}`;
  firefox.play(address, teamsPage({ language: 'nl', start: 'in-call' }).html);
  const real = await firefox.openTab(address);
  await panel.bringToFront();
  await panel.locator('::-p-aria([name="Start now"][role="button"])').click();
  await panel.locator('::-p-aria([name="Notes"][role="textbox"])').fill(SECRET);
  await panel.locator('::-p-text(Saved)').wait();
  await saysOnTheIcons(panel, [GOES_ON]);
  return real;
}

function visitHostile(): Promise<Page> {
  const address = `https://app.zoom.us${ZOOM_ADDRESS}`;
  firefox.play(address, hostile(zoomMeeting({ language: 'nl' }).html));
  return firefox.openTab(address);
}

/** As many calls as frames, all of them there. */
async function crowd(page: Page): Promise<void> {
  const inFrame = 'https://app.zoom.us/wc/99999999999/join';
  firefox.play(inFrame, FRAME_IN_CALL);
  await page.evaluate(
    (count, address) => {
      window.attack.press('.preview-join-button');
      window.attack.crowd(count, address);
    },
    FRAMES,
    `${inFrame}?frame`,
  );
  const loaded = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLIFrameElement>('.crowd')].filter(
          ({ contentDocument }) =>
            contentDocument?.readyState === 'complete' &&
            contentDocument.getElementById('wc-footer') !== null,
        ).length,
    );
  await expect.poll(loaded, WITHIN).toBe(FRAMES);
}

async function keepsOutOf(page: Page): Promise<void> {
  const known = await page.evaluate(() => window.attack.everything());
  expect(known.length).toBeGreaterThan(1_000);
  const inFrames = await Promise.all(
    page
      .frames()
      .slice(0, 20)
      .map((frame) => frame.content()),
  );
  const all = [known, ...inFrames].join('\n');
  for (const got of [SECRET, '["got",', '["answer",', '["port",', '["a shadow root",'])
    expect(all).not.toContain(got);
  expect(await isSidebarOpen(panel)).toBe(false);
  expect(firefox.requestsRefused()).toEqual([]);
}
