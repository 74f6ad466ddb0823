import { describe, expect, it } from 'vitest';
import { hear, type Frames } from '@/lib/domain/presence-frames';
import { closeTab, isSilent, nextCheckAt, tick } from '@/lib/domain/presence-tick';
import { asInstant } from '@/lib/domain/time';
import { SECOND, signal, START, Tab, teamsTab, zoomTab, type About } from './played-presence';

const MINUTE = 60_000;

describe('a call begins', () => {
  it('with two equal readings a second and a half apart, dated back to the first', () => {
    const tab = zoomTab().at(0, 'lobby').at(10, 'in-call').at(11, 'in-call');
    expect(tab.phase).toBe('lobby');
    tab.at(11.5, 'in-call');
    expect(tab.phase).toBe('in-call');
    expect(tab.inCallSince).toBe(10);
    expect(tab.phaseSince).toBe(10);
  });

  it('not with one reading, however long ago', () => {
    expect(zoomTab().at(0, 'in-call').until(600).phase).toBe('unknown');
  });

  it.each(['lobby', 'unknown', 'transition', 'away', 'ended', 'call, unproven'] as const)(
    'not with two readings that %s came between',
    (between) => {
      const tab = zoomTab().at(0, 'in-call').at(1, between).at(2, 'in-call');
      expect(tab.phase).not.toBe('in-call');
      expect(tab.at(4, 'in-call').inCallSince).toBe(2);
    },
  );

  it('not with readings that prove none', () => {
    expect(zoomTab().from(0, 60, 'call, unproven').phase).toBe('unknown');
  });

  it('without a lobby before it', () => {
    expect(teamsTab().from(0, 2, 'in-call').phases).toEqual(['unknown', 'in-call']);
  });

  it('by way of waiting room and connecting screen without leaving the lobby', () => {
    const tab = zoomTab().from(0, 4, 'lobby').from(6, 20, 'transition').from(22, 120, 'lobby');
    tab.at(121, 'transition').at(122, 'unknown').from(124, 126, 'in-call');
    expect(tab.phases).toEqual(['lobby', 'in-call']);
  });
});

describe('a page with a thousand frames', () => {
  it('is listened to up to twenty, and those are heard to the end', () => {
    let frames: Frames = {};
    for (let frameId = 1; frameId <= 1_000; frameId++)
      frames = hear(frames, signal('in-call', { frameId }), asInstant(START));
    expect(Object.keys(frames)).toHaveLength(20);
    expect(Object.keys(hear(frames, signal('gone', { frameId: 1 }), asInstant(START)))).toHaveLength(19);
  });
});

describe('a call goes on', () => {
  const talking = (about: About = { platform: 'zoom' }) => new Tab(about).from(0, 60, 'in-call');

  it.each(['unknown', 'away', 'lobby'] as const)('while %s shows for less than the grace', (sends) => {
    expect(talking().from(62, 90, sends).from(91, 93, 'in-call').phases).toEqual(['unknown', 'in-call']);
    expect(talking({ platform: 'teams' }).from(62, 70, sends).at(71, 'in-call').phase).toBe('in-call');
  });

  it('through one ended reading', () => {
    expect(talking().at(62, 'ended').at(62.3, 'ended').at(64, 'in-call').phases).toEqual([
      'unknown',
      'in-call',
    ]);
  });

  it('through a breakout of 25 seconds and a reconnect of four minutes', () => {
    const tab = talking().from(62, 87, 'transition').from(88, 120, 'in-call').from(122, 362, 'transition');
    expect(tab.until(362).at(363, 'in-call').phase).toBe('in-call');
    expect(tab.inCallSince).toBe(0);
  });

  it('through a loading layer that stays in the page', () => {
    expect(talking().from(62, 200, 'call, unproven').phase).toBe('in-call');
  });

  it('through a reload, however long the page takes once it is back', () => {
    const tab = talking().at(61, 'gone').at(64, 'unknown').from(66, 80, 'transition').from(82, 84, 'in-call');
    expect(tab.phases).toEqual(['unknown', 'in-call']);
    expect(tab.inCallSince).toBe(0);
  });

  it('through silence: a throttled tab is no end', () => {
    expect(talking().until(3600).phase).toBe('in-call');
  });

  it('after a click on Leave that was taken back', () => {
    const tab = talking().at(61, 'in-call', { leaves: true }).from(62, 100, 'in-call');
    expect(tab.from(102, 120, 'unknown').phase).toBe('in-call');
  });

  it('while the tab still sounds, for one minute more, once each time', () => {
    const sounds = { isAudible: true };
    expect(talking().from(62, 150, 'unknown', sounds).phase).toBe('in-call');
    expect(talking().from(62, 152, 'unknown', sounds).phase).toBe('ended');
    const twice = talking().from(62, 150, 'unknown', sounds).from(151, 153, 'in-call');
    expect(twice.from(154, 242, 'unknown', sounds).phase).toBe('in-call');
    const silent = talking().from(62, 150, 'unknown', sounds).from(151, 153, 'in-call');
    expect(silent.from(154, 184, 'unknown').phase).toBe('ended');
  });

  it('no longer for a sound when the page is gone', () => {
    expect(talking().at(62, 'gone', { isAudible: true }).until(67).phase).toBe('ended');
  });
});

describe('a call ends', () => {
  it.each([
    ['zoom', 30],
    ['teams', 10],
  ] as const)(
    '%s: when controls have been missing for %i seconds; dated to when they went',
    (platform, grace) => {
      const tab = new Tab({ platform }).from(0, 60, 'in-call').at(62, 'away').at(64, 'away');
      expect(tab.until(62 + grace - 0.1).phase).toBe('in-call');
      expect(tab.until(62 + grace).phase).toBe('ended');
      expect(tab.phaseSince).toBe(62);
      expect(tab.inCallSince).toBe(0);
    },
  );

  it.each([
    ['zoom', 4],
    ['teams', 3],
  ] as const)('%s: %i seconds after controls went missing upon a click on Leave', (platform, wait) => {
    const tab = new Tab({ platform })
      .from(0, 60, 'in-call')
      .at(61, 'in-call', { leaves: true })
      .at(62, 'away');
    expect(tab.until(62 + wait - 0.1).phase).toBe('in-call');
    expect(tab.until(62 + wait).phase).toBe('ended');
  });

  it('upon a click on Leave even if the tab still sounds, or the call had only just begun', () => {
    const about = { platform: 'teams', isAudible: true } as const;
    const tab = new Tab(about).from(0, 4, 'in-call').at(5, 'in-call', { leaves: true }).from(6, 10, 'away');
    expect(tab.phases).toContain('ended');
  });

  it('with two readings that say so, dated to the first', () => {
    const tab = zoomTab().from(0, 60, 'in-call').at(61, 'ended');
    expect(tab.phase).toBe('in-call');
    expect(tab.at(62, 'ended').phase).toBe('ended');
    expect(tab.phaseSince).toBe(61);
  });

  it('with one such reading and then nothing but silence, by the grace', () => {
    expect(zoomTab().from(0, 60, 'in-call').at(61, 'ended').until(91).phase).toBe('ended');
  });

  it('five seconds after the page is gone, and is forgotten soon after', () => {
    const tab = zoomTab().from(0, 60, 'in-call').at(61, 'gone');
    expect(tab.until(65.9).phase).toBe('in-call');
    expect(tab.until(66).phase).toBe('ended');
    expect(tab.until(71).presence).toBeNull();
  });

  it('not by missing controls in its first twenty seconds', () => {
    const tab = teamsTab().from(0, 2, 'in-call').at(3, 'away');
    expect(tab.until(19.9).phase).toBe('in-call');
    expect(tab.until(20).phase).toBe('ended');
  });

  it.each([
    ['zoom', 5 * MINUTE, 30 * SECOND],
    ['teams', 2 * MINUTE, 10 * SECOND],
  ] as const)(
    '%s: by a transition that never ends, after its maximum and the grace',
    (platform, max, grace) => {
      const tab = new Tab({ platform }).from(0, 60, 'in-call').at(62, 'transition');
      const at = 62 + (max + grace) / SECOND;
      expect(tab.until(at - 0.1).phase).toBe('in-call');
      expect(tab.until(at).phase).toBe('ended');
    },
  );

  it('after a transition that took longer than it may, the rest of the grace is what counts', () => {
    const tab = zoomTab().from(0, 60, 'in-call').from(62, 382, 'transition').at(382, 'unknown');
    // Five of its 320 seconds were free.
    expect(tab.until(391.9).phase).toBe('in-call');
    expect(tab.until(392).phase).toBe('ended');
  });

  it('a transition that went by leaves nothing behind', () => {
    const tab = zoomTab()
      .from(0, 60, 'in-call')
      .from(62, 82, 'transition')
      .from(84, 100, 'in-call')
      .at(102, 'unknown');
    expect(tab.until(131.9).phase).toBe('in-call');
    expect(tab.until(132).phase).toBe('ended');
  });

  it('a transition stops the grace and does not start it anew', () => {
    const tab = zoomTab()
      .from(0, 60, 'in-call')
      .from(62, 80, 'unknown')
      .from(82, 142, 'transition')
      .at(144, 'unknown');
    // 20 s of the grace were spent before the transition of 62 s.
    expect(tab.until(153.9).phase).toBe('in-call');
    expect(tab.until(154).phase).toBe('ended');
  });

  it('in the waiting room one was sent back to, after the grace; being let in again is another meeting', () => {
    const tab = zoomTab().from(0, 60, 'in-call').from(62, 100, 'lobby');
    expect(tab.phases).toEqual(['unknown', 'in-call', 'ended', 'lobby']);
    expect(tab.presence?.inCallSince).toBeNull();
  });

  it('at once when the tab is closed', () => {
    const tab = zoomTab().from(0, 60, 'in-call');
    const now = asInstant(START + 61 * SECOND);
    expect(closeTab(tab.presence!, now)).toMatchObject({ phase: 'ended', phaseSince: now, frames: {} });
    expect(closeTab(zoomTab().at(0, 'lobby').presence!, now)).toBeNull();
  });

  it('when its page fell silent and does not answer, since it was last heard of', () => {
    const tab = zoomTab().from(0, 60, 'in-call');
    const at = (second: number) => asInstant(START + second * SECOND);
    expect(isSilent(tab.presence!, at(239.9))).toBe(false);
    expect(nextCheckAt(tab.presence!)).toBe(at(240));
    expect(isSilent(tab.presence!, at(240))).toBe(true);
    const ended = tick(tab.presence!, at(240), false);
    expect(ended).toMatchObject({ phase: 'ended', phaseSince: at(60), goneAt: at(240), frames: {} });
    expect(tick(ended!, nextCheckAt(ended!)!)).toBeNull();
  });

  it('not when a silent page answers: it is asked again after as long', () => {
    const tab = zoomTab().from(0, 60, 'in-call');
    const at = (second: number) => asInstant(START + second * SECOND);
    // The computer slept for an hour.
    const asked = tick(tab.presence!, at(3660), true);
    expect(asked).toMatchObject({ phase: 'in-call', inCallSince: at(0) });
    expect(isSilent(asked!, at(3660))).toBe(false);
    expect(nextCheckAt(asked!)).toBe(at(3840));
  });

  it('not when it spoke while it was being asked', () => {
    const tab = zoomTab().from(0, 60, 'in-call').at(239, 'in-call');
    expect(tick(tab.presence!, asInstant(START + 240 * SECOND), false)?.phase).toBe('in-call');
  });

  it('when the tab is on the other platform all of a sudden', () => {
    const tab = zoomTab().from(0, 60, 'in-call').at(62, 'lobby', { platform: 'teams' });
    expect(tab.phase).toBe('ended');
    expect(tab.at(64, 'lobby', { platform: 'teams' }).presence).toMatchObject({
      platform: 'teams',
      phase: 'lobby',
    });
  });
});
