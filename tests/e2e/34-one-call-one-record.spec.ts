import type { Bakkie } from './support/bakkie';
import { expect, test } from './support/launch';
import { badgesOf } from './support/lookout';
import { MeetingPage } from './support/meeting-page';
import { PanelPage } from './support/panel-page';
import { LAYOUTS } from './support/play-meeting';

const TEXT = 'Een verslag, niet twee.';

for (const layout of LAYOUTS) {
  test(`hung up the panel wraps up, joined again it goes on with the same record: ${layout}`, async ({
    bakkie,
  }) => {
    const meeting = await MeetingPage.visit(bakkie, { layout });
    await meeting.isSeenAs('lobby');
    await meeting.join();
    const panel = await PanelPage.beside(bakkie);
    await panel.begin();
    await panel.notes.pressSequentially(TEXT);
    const [{ startedAt } = { startedAt: null }] = await recordsOf(bakkie);

    await meeting.leave();
    await expect(panel.over).toBeVisible();
    await expect(panel.notes).toHaveValue(TEXT);
    expect(await recordsOf(bakkie)).toMatchObject([{ status: 'wrapping-up', startedAt }]);

    await meeting.goesTo('lobby');
    await meeting.isSeenAs('lobby');
    await meeting.join();
    await expect(panel.clock).toContainText('25');
    await expect(panel.notes).toHaveValue(TEXT);
    expect(await recordsOf(bakkie)).toMatchObject([{ status: 'live', startedAt, endedAt: null }]);
    await meeting.isSeenAs('in-call');
    expect(await meeting.badge()).toBe('25');
  });
}

test('a reload, a breakout room and a second tab are the same conversation', async ({ bakkie }) => {
  const choice = { layout: 'zoom in a frame', start: 'in-call' } as const;
  const meeting = await MeetingPage.visit(bakkie, choice);
  await meeting.isSeenAs('in-call');
  await meeting.touch();
  const panel = await PanelPage.beside(bakkie);
  await panel.begin();
  await panel.notes.pressSequentially(TEXT);
  await expect.poll(() => meeting.badge()).toBe('25');
  const isOneAndLive = async (): Promise<void> => {
    await expect(panel.clock).toContainText('25');
    await expect(panel.notes).toHaveValue(TEXT);
    expect(await recordsOf(bakkie)).toMatchObject([{ status: 'live', endedAt: null }]);
  };

  await meeting.tab.reload();
  await meeting.goesThrough([{ scene: 'in-call', forMs: 7_000 }]);
  await isOneAndLive();

  const since = Date.now();
  await meeting.goesThrough([
    { scene: 'to-breakout', forMs: 6_000 },
    { scene: 'in-breakout', forMs: 3_000 },
    { scene: 'to-breakout', forMs: 6_000 },
    { scene: 'in-call', forMs: 3_000 },
  ]);
  expect(badgesOf(await meeting.said(since))).toEqual(['25']);
  await isOneAndLive();

  const second = await MeetingPage.visitInNewTab(bakkie, choice);
  await second.isSeenAs('in-call');
  await expect.poll(() => second.badge()).toBe('25');
  await isOneAndLive();

  await second.tab.close();
  await isOneAndLive();

  await meeting.leave();
  await expect(panel.over).toBeVisible();
  expect(await recordsOf(bakkie)).toMatchObject([{ status: 'wrapping-up' }]);
});

const recordsOf = async (bakkie: Bakkie) => (await bakkie.lookout()).rows('conversations');
