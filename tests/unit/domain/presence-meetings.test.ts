import { describe, expect, it } from 'vitest';
import { nextCheckAt, tick } from '@/lib/domain/presence-tick';
import { asInstant } from '@/lib/domain/time';
import type { Tab } from './played-presence';
import { SECOND, START, teamsTab, zoomTab } from './played-presence';

describe('no call, no end', () => {
  it.each(['ended', 'away', 'gone', 'shell'] as const)(
    'nothing is remembered of a tab that only ever sent %s',
    (sends) => {
      expect(zoomTab().from(0, 60, sends).presence).toBeNull();
    },
  );

  it('a lobby that was refused or left goes away', () => {
    expect(teamsTab().from(0, 10, 'lobby').from(12, 60, 'ended').phases).toEqual(['lobby', 'away']);
    expect(teamsTab().from(0, 10, 'lobby').from(12, 60, 'away').phases).toEqual(['lobby', 'away']);
  });

  it('a lobby that is gone is forgotten after five seconds', () => {
    const tab = zoomTab().from(0, 10, 'lobby').at(12, 'gone');
    expect(tab.phase).toBe('away');
    expect(tab.until(16.9).presence).not.toBeNull();
    expect(tab.until(17).presence).toBeNull();
  });
});

describe('one meeting and the next', () => {
  const opened = (tab: Tab): Tab => {
    tab.presence = { ...tab.presence!, panelOpened: true };
    return tab;
  };

  it('keeps its id, and that the panel was open, from lobby to end', () => {
    const tab = opened(zoomTab().from(0, 4, 'lobby'));
    const { meetingId } = tab.presence!;
    tab.from(6, 20, 'transition').from(22, 60, 'in-call').from(62, 80, 'transition').from(82, 100, 'in-call');
    tab.from(102, 104, 'ended');
    expect(tab.presence).toMatchObject({ meetingId, panelOpened: true, phase: 'ended' });
  });

  it('keeps both over a reload of the lobby and a flicker between screens', () => {
    const tab = opened(teamsTab().from(0, 4, 'lobby'));
    const { meetingId } = tab.presence!;
    tab.at(5, 'gone').at(8, 'lobby').at(10, 'away').at(11, 'lobby').from(12, 14, 'in-call');
    expect(tab.presence).toMatchObject({ meetingId, panelOpened: true, inCallSince: START + 12 * SECOND });
  });

  it.each(['lobby', 'in-call'] as const)('another one begins with %s after an end', (sends) => {
    const tab = opened(teamsTab().from(0, 60, 'in-call')).from(62, 64, 'ended');
    const { meetingId } = tab.presence!;
    tab.from(66, 68, sends);
    expect(tab.presence?.meetingId).not.toBe(meetingId);
    expect(tab.presence).toMatchObject({ phase: sends, panelOpened: false });
    expect(tab.inCallSince).toBe(sends === 'lobby' ? null : 66);
  });

  it('another one begins in a lobby long after a lobby that was left', () => {
    const tab = opened(teamsTab().from(0, 4, 'lobby'))
      .from(6, 16, 'away')
      .at(30, 'lobby');
    expect(tab.presence).toMatchObject({ panelOpened: false, phase: 'lobby' });
  });

  it('what shows after an end is that end until the page is away, and nothing then', () => {
    const tab = zoomTab().from(0, 60, 'in-call').from(62, 70, 'ended').from(72, 200, 'unknown');
    expect(tab.phase).toBe('ended');
    expect(tab.from(202, 204, 'away').phase).toBe('away');
  });
});

describe('several frames', () => {
  const FRAME = { frameId: 7 };

  it('a shell has no say; its frame has', () => {
    const tab = zoomTab().at(0, 'unknown').at(1, 'shell').from(2, 60, 'in-call', FRAME).at(61, 'shell');
    expect(tab.phases).toEqual(['unknown', 'away', 'in-call']);
    expect(Object.keys(tab.presence!.frames)).toEqual(['7']);
  });

  it('the furthest of them wins', () => {
    const tab = zoomTab().at(0, 'shell').from(1, 11, 'in-call', FRAME).from(12, 200, 'lobby', { frameId: 9 });
    expect(tab.phase).toBe('in-call');
  });

  it('a call in one frame is not ended, nor held up, by another', () => {
    const tab = zoomTab().at(0, 'shell').from(1, 11, 'in-call', FRAME);
    for (const sends of ['ended', 'transition', 'call, unproven'] as const) {
      tab.from(12, 50, sends, { frameId: 9 });
      expect(tab.phase).toBe('in-call');
      expect(tab.presence).toMatchObject({ missingSince: null, transitionSince: null });
    }
  });

  it('a frame that ends is not outvoted by one that waits', () => {
    const tab = zoomTab().at(0, 'shell').from(1, 11, 'in-call', FRAME).at(12, 'lobby', { frameId: 9 });
    expect(tab.from(13, 15, 'ended', FRAME).phase).toBe('ended');
  });

  it('a shell that holds no meeting any more means the page of the meeting is gone', () => {
    const tab = zoomTab().at(0, 'shell').from(1, 59, 'in-call', FRAME).at(60, 'away');
    expect(tab.until(64.9).phase).toBe('in-call');
    expect(tab.until(65).phase).toBe('ended');
  });

  it('a frame that leaves without the top page is gone too', () => {
    const tab = zoomTab().at(0, 'shell').from(1, 59, 'in-call', FRAME).at(60, 'gone', FRAME);
    expect(tab.until(65).phase).toBe('ended');
  });

  it('a reload of the shell, frame and all', () => {
    const tab = zoomTab().at(0, 'shell').from(1, 59, 'in-call', FRAME).at(60, 'gone', FRAME).at(60, 'gone');
    tab.at(63, 'shell').from(72, 80, 'transition', { frameId: 12 }).from(82, 84, 'in-call', { frameId: 12 });
    expect(tab.phases).toEqual(['away', 'unknown', 'in-call']);
    expect(tab.inCallSince).toBe(1);
  });

  it('a frame that went without a word is forgotten when another has spoken for three minutes', () => {
    const tab = zoomTab().at(0, 'shell').from(1, 59, 'in-call', FRAME).from(60, 300, 'lobby', { frameId: 9 });
    expect(Object.keys(tab.presence!.frames)).toEqual(['9']);
  });
});

describe('a clock that is set', () => {
  it('back by an hour ends nothing and begins nothing too soon', () => {
    const tab = zoomTab().from(3600, 3660, 'in-call').at(3662, 'unknown');
    tab.at(64, 'unknown').at(66, 'in-call');
    expect(tab.phase).toBe('in-call');
    expect(tab.from(70, 98, 'unknown').phase).toBe('in-call');
    expect(tab.from(100, 110, 'unknown').phase).toBe('ended');
  });

  const HOUR = 3600;

  it.each([
    ['missing controls', 'unknown', 30],
    ['a transition', 'transition', 330],
  ] as const)('back during %s: the wait is counted from the new time', (_, sends, lasts) => {
    const tab = zoomTab()
      .from(HOUR, HOUR + 60, 'in-call')
      .at(HOUR + 62, sends)
      .at(62, sends);
    expect(tab.until(62 + lasts - 0.1).phase).toBe('in-call');
    expect(tab.until(62 + lasts).phase).toBe('ended');
  });

  it('back during a transition that then passes', () => {
    const tab = zoomTab()
      .from(HOUR, HOUR + 60, 'in-call')
      .at(HOUR + 62, 'transition')
      .at(62, 'transition');
    tab.at(72, 'unknown');
    expect(tab.until(101.9).phase).toBe('in-call');
    expect(tab.until(102).phase).toBe('ended');
  });

  it('back after the page is gone, and before anything else is heard', () => {
    const tab = zoomTab()
      .from(HOUR, HOUR + 60, 'in-call')
      .at(HOUR + 62, 'gone');
    const seen = tick(tab.presence!, asInstant(START + 62 * SECOND))!;
    expect(nextCheckAt(seen)).toBe(START + 67 * SECOND);
  });

  it('back after a click on Leave: an old click shortens nothing an hour long', () => {
    const tab = zoomTab()
      .from(HOUR, HOUR + 60, 'in-call')
      .at(HOUR + 61, 'in-call', { leaves: true });
    tab.from(70, 90, 'in-call').at(92, 'unknown');
    expect(tab.until(97).phase).toBe('in-call');
  });

  it('back in a call that had just begun: its first twenty seconds are no hour', () => {
    const tab = teamsTab()
      .from(HOUR, HOUR + 4, 'in-call')
      .from(6, 10, 'in-call')
      .at(12, 'away');
    expect(tab.until(26).phase).toBe('ended');
  });

  it('back between two readings asks for another', () => {
    const tab = zoomTab().at(3600, 'in-call').at(2, 'in-call');
    expect(tab.phase).toBe('unknown');
    expect(tab.at(4, 'in-call').inCallSince).toBe(2);
  });
});
