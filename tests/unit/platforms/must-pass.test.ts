// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  MUST_PASS,
  silentPages,
  TEAMS_CHAT_ADDRESS,
  teamsPage,
  ZOOM_ADDRESS,
  zoomMeeting,
} from '../../fixtures/pages/played-pages';
import { adapterFor } from '@/lib/platforms/registry';
import { playTab, type PlayedTab } from './play-tab';
import { byBrowser } from './stage';

let tab: PlayedTab | undefined;
afterEach(() => {
  tab?.watch.stop();
  vi.useRealTimers();
});

describe.each(['nl', 'en', 'de'] as const)('from page to settled phase, labels in %s', (language) => {
  it.each(MUST_PASS)('$name', async ({ url, page, steps }) => {
    const { scenes } = page(language);
    const [first, ...rest] = steps.map((step) => ({ ...step, scene: scenes[step.scene]! }));
    tab = playTab(url, first!.scene);
    await tab.pass(first!.forMs);
    expect(tab.presence()?.phase ?? 'away').toBe(first!.settled);
    for (const { scene, forMs, settled } of rest) {
      tab.show(scene);
      await tab.pass(forMs);
      expect(tab.presence()?.phase ?? 'away').toBe(settled);
    }
    // A call never just goes away: there is an end between.
    expect(tab.phases.join()).not.toContain('in-call,away');
  });

  it('a reload during a call is no end, and the call began when it began', async () => {
    const { scenes } = zoomMeeting({ language });
    tab = playTab(`https://app.zoom.us${ZOOM_ADDRESS}`, scenes['in-call']);
    await tab.pass(60_000);
    const before = tab.presence();
    tab.reload(scenes.joining);
    await tab.pass(15_000);
    tab.show(scenes['in-call']);
    await tab.pass(5_000);
    expect(tab.phases).toEqual(['unknown', 'in-call']);
    expect(tab.presence()).toMatchObject({
      meetingId: before?.meetingId,
      inCallSince: before?.inCallSince,
    });
  });

  it('a page that is left during a call ends it five seconds later', async () => {
    const { scenes } = teamsPage({ language });
    tab = playTab(`https://teams.live.com${TEAMS_CHAT_ADDRESS}`, scenes['in-call']);
    await tab.pass(3_000);
    window.dispatchEvent(byBrowser(new Event('pagehide')));
    await tab.pass(4_500);
    expect(tab.presence()?.phase).toBe('in-call');
    await tab.pass(1_000);
    expect(tab.presence()?.phase).toBe('ended');
    await tab.pass(10_000);
    expect(tab.presence()).toBeNull();
  });

  it('nothing at all is told of a page that is no meeting', async () => {
    for (const { url, body, name } of silentPages(language)) {
      if (!adapterFor(new URL(url).hostname)) continue;
      tab = playTab(url, { body });
      await tab.pass(90_000);
      document.body.append(document.createElement('p'));
      await tab.pass(3_000);
      tab.watch.leaveClicked();
      window.dispatchEvent(byBrowser(new Event('pagehide')));
      expect(tab.signals, name).toEqual([]);
      tab.watch.stop();
    }
  });
});

describe('from click to clock', () => {
  it('Zoom by way of the waiting room, a breakout and a reconnect, to the end by hand: one meeting, one end', async () => {
    const { scenes } = zoomMeeting({ language: 'nl' });
    tab = playTab(`https://app.zoom.us${ZOOM_ADDRESS}`, scenes.lobby);
    const story = [
      [scenes.joining, 2_000],
      [scenes.waiting, 180_000],
      [scenes['in-call'], 600_000],
      [scenes['to-breakout'], 20_000],
      [scenes['in-breakout'], 300_000],
      [scenes.reconnect, 120_000],
      [scenes['in-call'], 60_000],
      [scenes['leave-menu'], 2_000],
      [scenes.left, 2_000],
    ] as const;
    await tab.pass(5_000);
    for (const [scene, forMs] of story) {
      tab.show(scene);
      await tab.pass(forMs);
    }
    expect(tab.phases).toEqual(['lobby', 'in-call', 'ended']);
    const firstAt = (phase: string) => tab!.signals.find((signal) => signal.phase === phase)!.atMs;
    const { inCallSince, phaseSince } = tab.presence()!;
    expect(phaseSince - inCallSince!).toBe(firstAt('ended') - firstAt('in-call'));
  });

  it('Teams, signed in: a click on Leave shortens the wait, taking it back does not', async () => {
    const { scenes } = teamsPage({ language: 'nl' });
    tab = playTab(`https://teams.microsoft.com${TEAMS_CHAT_ADDRESS}`, scenes['in-call']);
    await tab.pass(5_000);
    tab.watch.leaveClicked();
    await tab.pass(60_000);
    expect(tab.presence()?.phase).toBe('in-call');
    tab.watch.leaveClicked();
    tab.show(scenes.chat);
    await tab.pass(6_000);
    expect(tab.presence()?.phase).toBe('away');
    expect(tab.phases).toEqual(['unknown', 'in-call', 'ended', 'away']);
  });
});
