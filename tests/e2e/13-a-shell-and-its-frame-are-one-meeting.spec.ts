import type { Language } from '../fixtures/pages/page-words';
import type { Bakkie } from './support/bakkie';
import { expect, test } from './support/launch';
import { badgesOf } from './support/lookout';
import { MeetingPage } from './support/meeting-page';

const LANGUAGES: readonly Language[] = ['nl', 'fr'];

test('a shell and its frame both report, and are one meeting', async ({ bakkie }) => {
  const attended: Promise<void>[] = [];
  for (const language of LANGUAGES) {
    attended.push(
      attend(bakkie, await MeetingPage.visitInNewTab(bakkie, { layout: 'zoom in a frame', language })),
    );
  }
  await Promise.all(attended);
});

async function attend(bakkie: Bakkie, meeting: MeetingPage): Promise<void> {
  const lookout = await bakkie.lookout();
  await meeting.isSeenAs('lobby');
  const { meetingId } = (await lookout.presence(meeting.tabId)) ?? {};
  await meeting.join();
  await meeting.isSeenAs('in-call');

  // The shell goes its own way: its address changes, its tab gets another name.
  const since = Date.now();
  for (const scene of ['minimised', 'meeting', 'minimised']) {
    await meeting.tab.evaluate((scene) => window.play(scene), scene);
  }
  await meeting.goesThrough([
    { scene: 'minimised', forMs: 3_000 },
    { scene: 'in-call', forMs: 3_000 },
  ]);
  expect(badgesOf(await meeting.said(since))).toEqual(['•']);
  expect(await lookout.presence(meeting.tabId)).toMatchObject({ meetingId, phase: 'in-call' });

  // And it shows its own home as soon as the meeting in it is over: the frame is gone before it could say so.
  await meeting.tab.evaluate(() => window.play('home'));
  await meeting.isSeenAs('ended');
}
