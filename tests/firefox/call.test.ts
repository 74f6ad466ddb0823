import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TEAMS_ADDRESS, TEAMS_GUEST_ADDRESS, teamsPage } from '../fixtures/pages/teams-pages';
import { ZOOM_ADDRESS, zoomMeeting, zoomShell } from '../fixtures/pages/zoom-pages';
import { FirefoxWithBakkie } from './support/launch';
import { isSidebarOpen, showsOnTheIcon } from './support/toolbar';

let firefox: FirefoxWithBakkie;
let panel: Page;

beforeEach(async () => {
  firefox = await FirefoxWithBakkie.launch();
  panel = await firefox.openOwnPage('sidepanel');
});
afterEach(() => firefox.close());

const FRAME_ADDRESS = '/wc/join/81234567890';
const TEAMS = { join: ['#prejoin-join-button'], leave: ['#hangup-button'] };
const ZOOM = {
  join: ['.preview-join-button'],
  leave: ['.footer__leave-btn', '.leave-meeting-options__btn'],
};

test.each([
  {
    layout: 'Teams, signed in',
    address: `https://teams.microsoft.com${TEAMS_ADDRESS}`,
    html: [teamsPage({ language: 'nl' }).html],
    buttons: TEAMS,
  },
  {
    layout: 'Teams, as a guest',
    address: `https://teams.live.com${TEAMS_GUEST_ADDRESS}`,
    html: [teamsPage({ language: 'en', as: 'guest' }).html],
    buttons: TEAMS,
  },
  {
    layout: 'Zoom, the whole page',
    address: `https://app.zoom.us${ZOOM_ADDRESS}`,
    html: [zoomMeeting({ language: 'nl' }).html],
    buttons: ZOOM,
  },
  {
    layout: 'Zoom, in a frame',
    address: `https://app.zoom.us${ZOOM_ADDRESS}`,
    html: [
      zoomShell({ language: 'en', frameAddress: FRAME_ADDRESS }).html,
      zoomMeeting({ language: 'en' }).html,
    ],
    buttons: ZOOM,
  },
])(
  'lobby, call and end show on the icon, and no sidebar opens: $layout',
  async ({ address, html, buttons }) => {
    const [page = '', inFrame] = html;
    firefox.play(address, page);
    if (inFrame !== undefined) firefox.play(new URL(FRAME_ADDRESS, address).href, inFrame);
    const tab = await firefox.openTab(address);
    const meeting = inFrame === undefined ? tab : await firefox.frameIn(tab, 'iframe#webclient');

    await showsOnTheIcon(panel, '', 'Bakkie: waiting to be let in');
    for (const button of buttons.join) await meeting.locator(button).click();
    await showsOnTheIcon(panel, '•', 'Bakkie: in a call');
    for (const button of buttons.leave) await meeting.locator(button).click();
    await showsOnTheIcon(panel, '', 'Bakkie: the call is over');
    expect(await isSidebarOpen(panel)).toBe(false);
    expect(firefox.requestsRefused()).toEqual([]);
  },
);

test('a call that runs through an update is followed to its end', async () => {
  const address = `https://teams.microsoft.com${TEAMS_ADDRESS}`;
  firefox.play(address, teamsPage({ language: 'nl', start: 'in-call' }).html);
  const meeting = await firefox.openTab(address);
  await showsOnTheIcon(panel, '•', 'Bakkie: in a call');

  await firefox.update();

  panel = await firefox.openOwnPage('sidepanel');
  await showsOnTheIcon(panel, '•', 'Bakkie: in a call');
  for (const button of TEAMS.leave) await meeting.locator(button).click();
  await showsOnTheIcon(panel, '', 'Bakkie: the call is over');
  expect(firefox.requestsRefused()).toEqual([]);
});

test('the minutes of a conversation stand on the icon, and its note stays through a reload', async () => {
  const address = `https://teams.microsoft.com${TEAMS_ADDRESS}`;
  firefox.play(address, teamsPage({ language: 'nl', start: 'in-call' }).html);
  await firefox.openTab(address);
  await showsOnTheIcon(panel, '•', 'Bakkie: in a call');

  await panel.bringToFront();
  await panel.locator('::-p-aria([name="Start"][role="button"])').click();
  await panel.locator('[role="timer"]').wait();
  await panel.locator('::-p-aria([name="Notes"][role="textbox"])').fill('Sietske, Rijkswaterstaat');
  await panel.locator('::-p-text(Saved)').wait();
  await showsOnTheIcon(panel, '25', 'Bakkie: in a call, 25 minutes left');

  await panel.evaluate(() => {
    location.reload();
  });
  await expect
    .poll(() => panel.evaluate(() => document.querySelector('textarea')?.value), { timeout: 20_000 })
    .toBe('Sietske, Rijkswaterstaat');
  expect(firefox.requestsRefused()).toEqual([]);
});
