import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepDue, refreshDue, tellDue } from '@/lib/background/due';
import { addConversation } from '@/lib/db/conversations';
import { database } from '@/lib/db/database';
import { addFollowUp } from '@/lib/db/follow-ups';
import { nextLook } from '@/lib/domain/due';
import { dateOf, instantOf } from '@/lib/domain/local-time';
import { changeSettings } from '@/lib/settings/settings';
import { emptyDatabaseAfterEach } from '../../fixtures/database';
import { aConversation, aFollowUp, aLiveConversation, at, idOf, NOON } from '../../fixtures/records';
import { now, playInChrome, ring, startWorker } from './played-worker';

playInChrome();
emptyDatabaseAfterEach();

const create = vi.fn();
const allow = (isAllowed: boolean): void => {
  Object.assign(fakeBrowser, {
    permissions: {
      contains: (asked: object) => Promise.resolve(isAllowed && !('origins' in asked)),
      onAdded: { addListener: () => undefined },
      onRemoved: { addListener: () => undefined },
    },
    notifications: { create, onClicked: { addListener: () => undefined } },
  });
};
const owe = (over: Parameters<typeof aFollowUp>[0] = {}) =>
  addFollowUp(aFollowUp({ dueOn: '2026-12-04', ...over }));
const badge = () => fakeBrowser.action.getBadgeText({});
const title = () => fakeBrowser.action.getTitle({});
const alarm = async () =>
  (await fakeBrowser.alarms.getAll()).find(({ name }) => name === 'due')?.scheduledTime;

beforeEach(async () => {
  create.mockReset();
  allow(true);
  await changeSettings({ language: 'nl' });
});

describe('the icon, where no meeting has it for itself', () => {
  it('counts what is due today and before, in words too', async () => {
    await owe();
    await owe({ id: idOf(2), dueOn: '2026-11-30' });
    await owe({ id: idOf(3), dueOn: '2026-12-05' });
    await refreshDue();
    expect(await badge()).toBe('2');
    expect(await title()).toBe('Bakkie: 2 dingen te doen');
  });

  it('S4-14a: has a talk without thanks, and is empty when nothing is due', async () => {
    await refreshDue();
    expect([await badge(), await title()]).toEqual(['', 'Bakkie']);
    await addConversation(aConversation({ status: 'closed', startedAt: NOON, endedAt: at(25) }));
    await refreshDue();
    expect(await badge()).toBe('1');
  });

  it('follows the day: in the morning, and as the day turns, by the clock on the wall', async () => {
    await owe({ dueOn: '2026-12-05' });
    keepDue();
    await refreshDue();
    expect(await badge()).toBe('');
    expect(await alarm()).toBe(nextLook(now()));
    vi.setSystemTime(nextLook(now()));
    expect(dateOf(now())).toBe('2026-12-05');
    await ring('due');
    await vi.waitFor(async () => {
      expect(await badge()).toBe('1');
    });
    expect(await alarm()).toBe(instantOf('2026-12-05', '09:00'));
  });

  it('is there when the browser comes back after a month, with the worker started anew', async () => {
    await addConversation(aConversation({ status: 'closed', startedAt: NOON, endedAt: at(25) }));
    await owe();
    vi.setSystemTime(instantOf('2027-01-05', '20:00'));
    await startWorker();
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(async () => {
      expect(await badge()).toBe('2');
    });
    await vi.waitFor(() => {
      expect(create).toHaveBeenCalledTimes(1);
    });
  });

  it('without a database says nothing, and looks again', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    database.close();
    await refreshDue();
    await database.open();
    expect(told).toHaveBeenCalled();
    expect(await alarm()).toBeDefined();
  });
});

describe('a notification', () => {
  it('is shown once a day, from nine in the morning, without a name in it', async () => {
    await owe({ text: 'Marloes bellen' });
    vi.setSystemTime(instantOf('2026-12-04', '08:59'));
    await tellDue();
    expect(create).not.toHaveBeenCalled();
    vi.setSystemTime(instantOf('2026-12-04', '09:00'));
    await tellDue();
    await tellDue();
    expect(create).toHaveBeenCalledTimes(1);
    expect(JSON.stringify(create.mock.calls)).not.toContain('Marloes');
    expect(create.mock.calls[0]?.[1]).toMatchObject({ title: '1 ding te doen' });
    vi.setSystemTime(instantOf('2026-12-05', '09:00'));
    await tellDue();
    expect(create).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['nothing is due', true, '2026-12-09'],
    ['the user did not allow it', false, '2026-12-04'],
  ])('is not shown when %s', async (_, isAllowed, dueOn) => {
    allow(isAllowed);
    await owe({ dueOn });
    vi.setSystemTime(instantOf('2026-12-04', '10:00'));
    await tellDue();
    expect(create).not.toHaveBeenCalled();
  });

  it('is not shown in the middle of a conversation, and later that day when it is over', async () => {
    await owe();
    await addConversation(aLiveConversation());
    vi.setSystemTime(instantOf('2026-12-04', '10:00'));
    await tellDue();
    expect(create).not.toHaveBeenCalled();
    await database.conversations.clear();
    await tellDue();
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('is shown on the same day when it is allowed later', async () => {
    allow(false);
    await owe();
    vi.setSystemTime(instantOf('2026-12-04', '10:00'));
    await tellDue();
    allow(true);
    await tellDue();
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('is not shown for what comes up while one is busy', async () => {
    await owe();
    await refreshDue();
    expect(create).not.toHaveBeenCalled();
  });
});

describe('the next look', () => {
  it.each([
    ['2026-03-28', '23:59', '2026-03-29', '00:00'],
    ['2026-03-29', '01:30', '2026-03-29', '09:00'],
    ['2026-10-25', '02:30', '2026-10-25', '09:00'],
    ['2026-10-25', '09:00', '2026-10-26', '00:00'],
    ['2026-12-31', '12:00', '2027-01-01', '00:00'],
  ])('after %s %s is at %s %s, over a change of the clocks too', (day, time, onDay, atTime) => {
    vi.stubEnv('TZ', 'Europe/Amsterdam');
    expect(nextLook(instantOf(day, time))).toBe(instantOf(onDay, atTime));
    vi.unstubAllEnvs();
  });
});
