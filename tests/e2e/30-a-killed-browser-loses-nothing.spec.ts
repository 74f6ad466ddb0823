import type { Bakkie } from './support/bakkie';
import { expect, test } from './support/launch';
import { MeetingPage } from './support/meeting-page';
import { PanelPage } from './support/panel-page';
import { LAYOUTS, type Layout } from './support/play-meeting';

const TEXT = 'Ingrid kent iemand bij het waterschap. Vraag naar de overgang van 2024, en bel haar zus.';

for (const layout of LAYOUTS) {
  test(`killed in the middle, the browser comes back to the same clock, ticks and letters: ${layout}`, async ({
    bakkie,
  }) => {
    await (await bakkie.lookout()).changeSettings({ showsSeconds: true });
    const panel = await inConversation(bakkie, layout);
    await panel.begin();
    await panel.openQuestions();
    await panel.tick(1);
    await panel.tick(3);
    await panel.notes.pressSequentially(TEXT);
    await expect(panel.saved).toBeVisible();
    const ticked = await panel.ticked();
    expect(ticked.filter(Boolean)).toHaveLength(2);
    const [before] = await (await bakkie.lookout()).rows('conversations');

    await bakkie.closeBrowser('kill');
    await bakkie.relaunch();

    const again = await inConversation(bakkie, layout);
    await expect(again.notes).toHaveValue(TEXT);
    await again.openQuestions();
    expect(await again.ticked()).toEqual(ticked);
    const endsAt = Number(before?.startedAt) + 25 * 60_000;
    // A second is shown as long as any of it is left; the stored moment below is exact.
    await expect.poll(() => again.secondsOff(endsAt)).toBeLessThanOrEqual(1);
    const rows = await (await bakkie.lookout()).rows('conversations');
    expect(rows.map(({ id, startedAt }) => [id, startedAt])).toEqual([[before?.id, before?.startedAt]]);
  });
}

/** In the call, with the panel beside it. */
async function inConversation(bakkie: Bakkie, layout: Layout): Promise<PanelPage> {
  const meeting = await MeetingPage.visit(bakkie, { layout, start: 'in-call' });
  await meeting.isSeenAs('in-call');
  await meeting.touch();
  return PanelPage.beside(bakkie);
}
