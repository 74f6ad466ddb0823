import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeText, clearBadge, keepBadges, refreshBadges } from '@/lib/background/badge';
import { addConversation } from '@/lib/db/conversations';
import { database } from '@/lib/db/database';
import type { MeetingPhase } from '@/lib/domain/meeting';
import { later, minutes, seconds } from '@/lib/domain/time';
import { writePresence } from '@/lib/presence/presence-store';
import { changeSettings } from '@/lib/settings/settings';
import { aConversation, aLiveConversation, at, NOON } from '../../fixtures/records';
import { emptyDatabaseAfterEach } from '../../fixtures/database';
import { aPresence } from '../../fixtures/presences';
import { badgeOf, now, pass, playInChrome, ring, titleOf } from './played-worker';

playInChrome();
emptyDatabaseAfterEach();
beforeEach(() => changeSettings({ language: 'nl' }));

const tabIn = (phase: MeetingPhase, tabId = 7): Promise<void> => writePresence(tabId, aPresence({ phase }));
const colourOf = async (tabId = 7): Promise<number[]> =>
  [...(await fakeBrowser.action.getBadgeBackgroundColor({ tabId }))].slice(0, 3);
const alarm = async () => (await fakeBrowser.alarms.getAll()).find(({ name }) => name === 'badge');

describe('the badge of a tab', () => {
  it.each<[MeetingPhase, string, string]>([
    ['in-call', '•', 'Bakkie: in gesprek'],
    ['lobby', '', 'Bakkie: wachten tot je wordt binnengelaten'],
    ['ended', '', 'Bakkie: het gesprek is afgelopen'],
    ['away', '', 'Bakkie'],
    ['unknown', '', 'Bakkie'],
  ])('%s without a conversation: %j', async (phase, badge, title) => {
    await tabIn(phase);
    await refreshBadges();
    expect(await badgeOf()).toBe(badge);
    expect(await titleOf()).toBe(title);
  });

  it.each([
    [0, '25', 'Bakkie: in gesprek, nog 25 minuten'],
    [9, '16', 'Bakkie: in gesprek, nog 16 minuten'],
    [24, '1', 'Bakkie: in gesprek, nog 1 minuut'],
    [25, '0', 'Bakkie: in gesprek, nog 0 minuten'],
    [26, '+1', 'Bakkie: in gesprek, 1 minuut over tijd'],
    [27, '+2', 'Bakkie: in gesprek, 2 minuten over tijd'],
  ])('in call, %i minutes into a conversation of 25: %s', async (min, badge, title) => {
    await addConversation(aLiveConversation());
    await tabIn('in-call');
    pass(min * 60);
    await refreshBadges();
    expect(await badgeOf()).toBe(badge);
    expect(await titleOf()).toBe(title);
  });

  it.each<MeetingPhase>(['lobby', 'ended', 'away', 'unknown'])(
    '%s is empty while a conversation runs',
    async (phase) => {
      await addConversation(aLiveConversation());
      await tabIn(phase);
      await refreshBadges();
      expect(await badgeOf()).toBe('');
    },
  );

  it('has another colour over time, and only then', async () => {
    await addConversation(aLiveConversation());
    await tabIn('in-call');
    await refreshBadges();
    const calm = await colourOf();
    pass(25 * 60);
    await refreshBadges();
    expect(await colourOf()).toEqual(calm);
    pass(60);
    await refreshBadges();
    expect(await colourOf()).not.toEqual(calm);
  });

  it('is a dot again when the conversation ended and the call goes on', async () => {
    const over = { status: 'wrapping-up', startedAt: NOON, endedAt: at(20) } as const;
    await addConversation(aConversation(over));
    await tabIn('in-call');
    await refreshBadges();
    expect(await badgeOf()).toBe('•');
  });

  it('is its own: another tab, or a page that is no meeting, shows nothing of it', async () => {
    await tabIn('in-call');
    await tabIn('lobby', 8);
    await refreshBadges();
    expect([await badgeOf(7), await badgeOf(8), await badgeOf(9)]).toEqual(['•', '', '']);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });

  it('is cleared when the tab has no meeting any more', async () => {
    await tabIn('in-call');
    await refreshBadges();
    await clearBadge(7);
    expect(await badgeOf()).toBe('');
    expect(await titleOf()).toBe('Bakkie');
  });

  it('speaks the language of the settings', async () => {
    await changeSettings({ language: 'en' });
    await tabIn('in-call');
    await refreshBadges();
    expect(await titleOf()).toBe('Bakkie: in a call');
  });

  it.each([
    [25, '25'],
    [0, '0'],
    [-1, '+1'],
    [-35, '+35'],
  ])('tells %i minutes left as %s', (left, text) => {
    expect(badgeText(left)).toBe(text);
  });
});

describe('what may go wrong', () => {
  it('a tab that closes meanwhile does not keep the others from their badge', async () => {
    await tabIn('in-call', 7);
    await tabIn('in-call', 8);
    const setBadge = fakeBrowser.action.setBadgeText.bind(fakeBrowser.action);
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(((details: { tabId: number }) =>
      details.tabId === 7 ? Promise.reject(new Error('No tab with id: 7.')) : setBadge(details)) as never);
    await refreshBadges();
    expect(await badgeOf(8)).toBe('•');
  });

  it('without a database a call is still a call', async () => {
    await tabIn('in-call');
    const told = vi.spyOn(console, 'error').mockReturnValue();
    database.close();
    await refreshBadges();
    await database.open();
    expect(await badgeOf()).toBe('•');
    expect(told).toHaveBeenCalled();
  });

  it('an older look that comes late does not show over a newer one', async () => {
    await tabIn('in-call');
    const read = fakeBrowser.storage.session.get.bind(fakeBrowser.storage.session);
    let goOn = (): void => undefined;
    vi.spyOn(fakeBrowser.storage.session, 'get').mockImplementationOnce((async (keys: string) => {
      const inCall = await read(keys);
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      return inCall;
    }) as never);
    const older = refreshBadges();
    await tabIn('ended');
    const newer = refreshBadges();
    for (let turn = 0; turn < 100; turn += 1) await new Promise(setImmediate);
    goOn();
    await Promise.all([older, newer]);
    expect(await badgeOf()).toBe('');
  });
});

describe('the alarm that wakes the worker', () => {
  it.each([
    ['at the next whole minute of the conversation', aLiveConversation({ startedAt: at(-4) }), 13, at(1)],
    ['also over time', aLiveConversation({ startedAt: at(-40) }), 13, at(1)],
    ['by the clock of the conversation', aLiveConversation({ startedAt: at(-4, -20) }), 13, at(0, 40)],
    ['not at once, when the minute is full', aLiveConversation({ startedAt: at(-4) }), 0, at(0)],
  ])('rings %s', async (_, conversation, sec, expected) => {
    await addConversation(conversation);
    pass(sec);
    await refreshBadges();
    const { scheduledTime } = (await alarm())!;
    expect(scheduledTime).toBeGreaterThanOrEqual(Math.max(expected + 50, now() + 500));
    expect(scheduledTime).toBeLessThanOrEqual(Math.max(expected + 100, now() + 500));
  });

  it.each([
    ['nothing runs', aConversation()],
    ['the clock is paused', aLiveConversation({ pauses: [{ from: at(0), until: null }] })],
  ])('is silent while %s', async (_, conversation) => {
    await fakeBrowser.alarms.create('badge', { when: at(1) });
    await addConversation(conversation);
    await refreshBadges();
    expect(await alarm()).toBeUndefined();
  });

  it('brings the badges up to date, and no other alarm does', async () => {
    await addConversation(aLiveConversation());
    await tabIn('in-call');
    keepBadges();
    pass(5 * 60);
    await ring('presence');
    expect(await badgeOf()).toBe('');
    await ring('badge');
    await vi.waitFor(async () => {
      expect(await badgeOf()).toBe('20');
    });
  });
});

it('an hour of waking at each alarm shows every minute once, in order', async () => {
  await addConversation(aLiveConversation());
  await tabIn('in-call');
  const shown: string[] = [];
  for (let wake = 0; wake < 60; wake += 1) {
    await refreshBadges();
    shown.push(await badgeOf());
    vi.setSystemTime((await alarm())!.scheduledTime);
  }
  const counted = Array.from(shown, (text) => (text.startsWith('+') ? -Number(text.slice(1)) : Number(text)));
  expect(counted[0]).toBe(25);
  expect(counted.at(-1)).toBe(-33);
  for (let place = 1; place < counted.length; place += 1)
    expect([0, 1]).toContain(counted[place - 1]! - counted[place]!);
  expect(later(NOON, minutes(58))).toBeLessThanOrEqual(later(now(), seconds(0)));
});
