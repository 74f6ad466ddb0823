import { newId } from '@/lib/db/ids';
import { asInstant, minutes } from '@/lib/domain/time';
import { FRAME_IN_CALL, hostile } from '../fixtures/pages/hostile-page';
import { aLiveConversation, aNote, aPerson } from '../fixtures/records';
import type { Bakkie } from './support/bakkie';
import { HostileMeeting } from './support/hostile-meeting';
import { expect, test } from './support/launch';
import { badgesOf } from './support/lookout';
import { MeetingPage } from './support/meeting-page';
import { PanelPage } from './support/panel-page';
import { layDown } from './support/seed';
import { WorkerMemory } from './support/worker-memory';

/** Of the user, and in no page but the user's. */
const SECRETS = ['Zebedeus', 'Kwintsheul', 'reorganisatie-in-maart', 'wachtlijst-bij-de-huisarts'];
/** A frame takes the browser its time; `npm run torture` opens a thousand. */
const FRAMES = Number(process.env['BAKKIE_FRAMES'] ?? 250);
const FIVE_MB = 5 * 1024 * 1024;

test('forged, replayed, poisoned and pressed by script, nothing opens and nothing gets out', async ({
  bakkie,
}) => {
  const real = await aRealConversation(bakkie);
  const page = await HostileMeeting.visit(bakkie);
  await page.meeting.isSeenAs('lobby');
  await (await bakkie.lookout()).changeSettings({ hasPageButton: true });
  await expect(page.tab.locator('html > div')).toHaveCount(1);

  await page.does('forge', bakkie.extensionId);
  await page.does('knock', bakkie.extensionId);
  await page.does('press', 'button, html > div, body');
  await page.meeting.isSeenAs('in-call');
  await page.does('press', 'button, html > div, body, html');
  await page.does('toyWithButton');
  await page.does('forge', bakkie.extensionId);
  await page.does('press', 'button, html > div, body, html');
  await expect(page.tab.locator('html > div')).toHaveCount(0);

  await keepsOutOf(page, bakkie);
  await goesOn(real);
});

test('what a hand did once opens the panel once, however often the page does it again', async ({
  bakkie,
}) => {
  await aRealConversation(bakkie);
  const page = await HostileMeeting.visit(bakkie);
  await page.does('press', '.preview-join-button');
  await page.meeting.isSeenAs('in-call');
  await page.tab.keyboard.press('a');
  await (await PanelPage.beside(bakkie)).close();

  await page.does('press', 'body, button');
  await page.does('wander', 50);
  await page.does('flood', 5_000);
  await page.does('press', 'body, button');
  await keepsOutOf(page, bakkie);
});

test('flooded, led about and crowded with frames, the worker holds no more than before and the real call goes on', async ({
  bakkie,
}) => {
  test.setTimeout(240_000);
  const real = await aRealConversation(bakkie);
  const page = await HostileMeeting.visit(bakkie);
  await page.meeting.isSeenAs('lobby');
  const memory = await WorkerMemory.of(bakkie);
  const before = await memory.held();

  await page.does('press', '.preview-join-button');
  await page.does('flood', 20_000);
  await page.does('wander', 500);
  const inFrame = 'https://app.zoom.us/wc/99999999999/join';
  bakkie.play(inFrame, FRAME_IN_CALL);
  await page.does('crowd', FRAMES, `${inFrame}?frame`);
  await expect.poll(() => page.tab.frames().length, { timeout: 120_000 }).toBe(FRAMES + 1);
  await page.does('flood', 10_000);
  const known = await (await bakkie.lookout()).presence(page.tabId);
  expect(Object.keys(known?.frames ?? {}).length).toBeLessThanOrEqual(20);

  const after = await memory.held();
  test
    .info()
    .annotations.push({ type: 'worker heap', description: `${String(before)} → ${String(after)} bytes` });
  expect(after - before).toBeLessThan(FIVE_MB);
  await page.tab.evaluate(() => window.attack.reload(20)).catch(() => undefined);
  await page.tab.waitForURL(/load=1$/);
  expect((await memory.held()) - before).toBeLessThan(FIVE_MB);
  await keepsOutOf(page, bakkie);
  await goesOn(real);
});

test('a look-alike, and a page with a meeting in its frame, are nobody', async ({ bakkie }) => {
  const real = await aRealConversation(bakkie);
  for (const host of ['app.zoom.us.evil.example', 'app-zoom.us.example', 'evilzoom.us']) {
    const page = await HostileMeeting.visit(bakkie, host);
    await page.does('press', '.preview-join-button');
    await page.does('forge', bakkie.extensionId);
    await expect(page.tab.locator('#wc-footer')).toBeVisible();
    await keepsOutOf(page, bakkie);
    expect(await (await bakkie.lookout()).presence(page.tabId)).toBeUndefined();
    await page.tab.close();
  }
  const inFrame = 'https://app.zoom.us/wc/99999999999/join';
  bakkie.play(inFrame, hostile(FRAME_IN_CALL));
  const page = await HostileMeeting.visit(bakkie, 'meeting.example');
  await page.does('crowd', 1, inFrame);
  const frame = page.tab.frameLocator('.crowd').locator('#wc-footer');
  await frame.evaluate((body) => body.ownerDocument.defaultView?.attack.press('body, button'));
  await frame.evaluate((body, id) => body.ownerDocument.defaultView?.attack.forge(id), bakkie.extensionId);
  await keepsOutOf(page, bakkie);
  await goesOn(real);
});

/** A conversation that runs in the first tab, with a name, a goal and a note. */
async function aRealConversation(bakkie: Bakkie): Promise<MeetingPage> {
  const own = await bakkie.open('options');
  await expect(own.getByRole('heading', { level: 1 })).toBeVisible();
  const now = asInstant(Date.now());
  const [personId, conversationId] = [newId(), newId()];
  const [name, organisation, goal, text] = SECRETS;
  const times = { createdAt: now, updatedAt: now };
  await layDown(own, {
    people: [{ ...aPerson({ id: personId, name: name!, organisation: organisation! }), ...times }],
    conversations: [
      aLiveConversation({
        id: conversationId,
        personId,
        goal: goal!,
        startedAt: now,
        ...times,
        agreements: [{ at: now, lengthMs: minutes(25), isCutShort: false }],
      }),
    ],
    notes: [aNote({ id: newId(), conversationId, text: text!, ...times })],
  });
  await own.close();
  const meeting = await MeetingPage.visit(bakkie, { layout: 'teams as a guest', start: 'in-call' });
  await meeting.isSeenAs('in-call');
  await expect.poll(() => meeting.badge()).toBe('25');
  return meeting;
}

async function keepsOutOf(page: HostileMeeting, bakkie: Bakkie): Promise<void> {
  expect(await bakkie.isSidePanelOpen()).toBe(false);
  const known = await page.everythingItKnows();
  expect(known.length).toBeGreaterThan(1_000);
  for (const secret of SECRETS) expect(known).not.toContain(secret);
  for (const got of ['got', 'answer', 'port', 'a shadow root']) expect(known).not.toContain(`["${got}",`);
}

/** The call has been there all along, and its clock with it: every minute was told, and nothing else. */
async function goesOn(real: MeetingPage): Promise<void> {
  const badges = badgesOf(await real.said());
  const told = badges.slice(badges.indexOf('25'));
  expect(told).toEqual(told.map((_, minute) => String(25 - minute)));
}
