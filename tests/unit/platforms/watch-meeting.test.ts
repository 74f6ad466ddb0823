// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageSignal, Reading } from '@/lib/domain/meeting';
import { reading, type Adapter } from '@/lib/platforms/adapter';
import { watchMeeting, type MeetingWatch } from '@/lib/platforms/watch-meeting';
import { teams } from '@/lib/platforms/teams';
import { zoom } from '@/lib/platforms/zoom';
import { teamsPage, zoomMeeting, zoomShell, ZOOM_ADDRESS } from '../../fixtures/pages/played-pages';
import { byBrowser, goTo, stage } from './stage';

const MEETING = `https://app.zoom.us${ZOOM_ADDRESS}`;
const { scenes } = zoomMeeting({ language: 'nl' });
const teamsScenes = teamsPage({ language: 'nl' }).scenes;

let shows: Reading;
let looks: number;
const played: Adapter = {
  ...zoom,
  readPhase: () => {
    looks++;
    return shows;
  },
};

let signals: PageSignal[];
let watch: MeetingWatch | undefined;

function begin(adapter: Adapter): void {
  watch = watchMeeting({ document, window, adapter, onReading: (signal) => signals.push(signal) });
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const stir = () => document.body.append(document.createElement('p'));
const leavePage = () => window.dispatchEvent(byBrowser(new Event('pagehide')));

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '';
  looks = 0;
  signals = [];
  shows = reading('away');
});
afterEach(() => {
  watch?.stop();
  vi.useRealTimers();
});

describe('what is reported', () => {
  it('a page that is no meeting says nothing, not even goodbye', async () => {
    begin(played);
    for (let minute = 0; minute < 10; minute++) {
      stir();
      await pass(60_000);
    }
    watch!.leaveClicked();
    leavePage();
    expect(signals).toEqual([]);
  });

  it('every change, with the platform', async () => {
    begin(played);
    for (const seen of [reading('lobby'), reading('unknown', true), reading('in-call'), reading('away')]) {
      shows = seen;
      stir();
      await pass(1_000);
      expect(signals.at(-1)).toEqual({ ...seen, platform: 'zoom', leaveHint: null, isGone: false });
    }
  });

  it('again every two seconds until it has been the same for forty, then once a minute in a call', async () => {
    shows = reading('in-call');
    begin(played);
    await pass(2_000);
    expect(signals).toHaveLength(2);
    await pass(38_000);
    const settled = signals.length;
    expect(settled).toBeGreaterThanOrEqual(19);
    await pass(50_000);
    expect(signals).toHaveLength(settled);
    await pass(9 * 60_000);
    expect(signals.length - settled).toBeGreaterThanOrEqual(8);
    expect(signals.length - settled).toBeLessThanOrEqual(10);
  });

  it('a busy page is not reported more often than a quiet one', async () => {
    shows = reading('in-call');
    begin(played);
    for (let passed = 0; passed < 40_000; passed += 100) {
      stir();
      await pass(100);
    }
    expect(signals.length).toBeLessThanOrEqual(21);
  });

  it('no more of a lobby that stays', async () => {
    shows = reading('lobby');
    begin(played);
    await pass(45_000);
    const settled = signals.length;
    await pass(600_000);
    expect(signals).toHaveLength(settled);
  });

  it('an end again within a second, so that it can be confirmed', async () => {
    shows = reading('in-call');
    begin(played);
    await pass(5_000);
    signals = [];
    shows = reading('ended');
    stir();
    await pass(2_000);
    expect(signals.map(({ phase }) => phase)).toEqual(['ended', 'ended']);
  });

  it('away is repeated after a meeting, long enough for any grace to run out', async () => {
    shows = reading('in-call');
    begin(played);
    await pass(3_000);
    shows = reading('away');
    signals = [];
    await pass(36_000);
    expect(signals.length).toBeGreaterThanOrEqual(16);
    expect(signals.every(({ phase }) => phase === 'away')).toBe(true);
  });

  it('the click on Leave at once, with what the page shows', () => {
    shows = reading('in-call');
    begin(played);
    watch!.leaveClicked();
    expect(signals.at(-1)).toMatchObject({ phase: 'in-call', leaveHint: 'leave-clicked' });
  });
});

describe('leaving and coming back', () => {
  it('says goodbye once, and nothing after it', async () => {
    shows = reading('in-call');
    begin(played);
    leavePage();
    leavePage();
    stir();
    await pass(120_000);
    expect(signals.map(({ phase, isGone }) => [phase, isGone])).toEqual([
      ['in-call', false],
      ['away', true],
    ]);
  });

  it('starts anew when the page comes back from the cache', async () => {
    shows = reading('lobby');
    begin(played);
    leavePage();
    signals = [];
    window.dispatchEvent(byBrowser(Object.assign(new Event('pageshow'), { persisted: true })));
    await pass(2_500);
    expect(signals.map(({ phase }) => phase)).toEqual(['lobby', 'lobby']);
  });

  it('a page that calls out by itself that it is left and back has nothing told', () => {
    shows = reading('in-call');
    begin(played);
    for (let time = 0; time < 10_000; time++) {
      window.dispatchEvent(new Event('pagehide'));
      window.dispatchEvent(new Event('pageshow'));
    }
    expect(signals).toHaveLength(1);
    expect(looks).toBe(1);
  });

  it('the first pageshow of a page reports nothing twice', async () => {
    shows = reading('lobby');
    begin(played);
    window.dispatchEvent(byBrowser(Object.assign(new Event('pageshow'), { persisted: false })));
    expect(signals).toHaveLength(1);
    await pass(2_000);
    expect(signals).toHaveLength(2);
  });

  it('stopped means stopped', async () => {
    shows = reading('in-call');
    begin(played);
    watch!.stop();
    signals = [];
    stir();
    await pass(120_000);
    leavePage();
    expect(signals).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('what it costs', () => {
  it('two thousand changes a second: at most two looks a second, one in a call', async () => {
    for (const [phase, atMost] of [
      ['lobby', 21],
      ['in-call', 11],
    ] as const) {
      shows = reading(phase);
      begin(played);
      looks = 0;
      for (let passed = 0; passed < 10_000; passed += 20) {
        for (let change = 0; change < 40; change++) document.body.className = `c${change}`;
        await pass(20);
      }
      expect(looks).toBeLessThanOrEqual(atMost);
      expect(looks).toBeGreaterThanOrEqual(atMost - 4);
      watch!.stop();
    }
  });

  it('the observer hears one change per look', async () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    shows = reading('lobby');
    begin(played);
    for (let change = 0; change < 500; change++) {
      stir();
      await pass(1);
    }
    expect(disconnect.mock.calls.length).toBeLessThanOrEqual(2);
    expect(observe.mock.calls.length).toBeLessThanOrEqual(2);
  });

  it('in a call the page is not observed: the clock says when to look', async () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    shows = reading('lobby');
    begin(played);
    shows = reading('in-call');
    await pass(2_000);
    observe.mockClear();
    disconnect.mockClear();
    stir();
    await pass(60_000);
    expect(observe).not.toHaveBeenCalled();
    expect(disconnect).toHaveBeenCalled();
    shows = reading('ended');
    await pass(1_100);
    expect(signals.at(-1)?.phase).toBe('ended');
    expect(observe).toHaveBeenCalled();
  });

  it('a quiet page that is no meeting is looked at a dozen times a minute', async () => {
    begin(played);
    looks = 0;
    await pass(60_000);
    expect(looks).toBeLessThanOrEqual(12);
  });

  it.each([
    ['a call in Zoom', zoom, MEETING, scenes['in-call'], 'in-call', 20],
    ['a chat in Teams', teams, 'https://teams.microsoft.com/v2/', teamsScenes.chat, 'away', 16],
    ['a call in Teams', teams, 'https://teams.microsoft.com/v2/', teamsScenes['in-call'], 'in-call', 8],
    ['a page of Zoom that is no meeting', zoom, 'https://zoom.us/', { body: '' }, 'away', 1],
  ] as const)(
    'a look at %s asks little, and nothing that is slow',
    (_, adapter, url, scene, phase, atMost) => {
      stage(url, scene);
      const query = vi.spyOn(document, 'querySelector');
      expect(adapter.readPhase(document, location).phase).toBe(phase);
      expect(query.mock.calls.length).toBeLessThanOrEqual(atMost);
      for (const [selector] of query.mock.calls) expect(selector).not.toContain(',');
    },
  );
});

describe('a single-page app', () => {
  it('notices a meeting that came by pushState without a change in the page', async () => {
    stage('https://app.zoom.us/wc/home', { body: '' });
    begin(zoom);
    await pass(10_000);
    goTo(MEETING);
    await pass(6_000);
    expect(signals.map(({ phase }) => phase)).toContain('unknown');
  });

  it('notices a change that is only an attribute', async () => {
    stage(MEETING, scenes['in-call']);
    begin(zoom);
    await pass(3_000);
    document.querySelector('#wc-content')!.className = 'waiting-room-container';
    await pass(1_100);
    expect(signals.at(-1)?.phase).toBe('lobby');
  });

  it('a shell says so once, and speaks again when it holds no meeting any more', async () => {
    const shell = zoomShell({ language: 'nl' }).scenes;
    stage(MEETING, shell.meeting);
    begin(zoom);
    await pass(120_000);
    expect(signals).toEqual([
      { platform: 'zoom', phase: 'away', inTransition: false, isShell: true, leaveHint: null, isGone: false },
    ]);
    stage('https://app.zoom.us/wc/home', shell.home);
    await pass(1_000);
    expect(signals.at(-1)).toMatchObject({ phase: 'away', isShell: false, isGone: false });
  });

  it('changes nothing in the page', async () => {
    stage(MEETING, scenes['in-call']);
    const before = document.documentElement.outerHTML;
    begin(zoom);
    await pass(60_000);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
