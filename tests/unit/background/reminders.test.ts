import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changePlan, planConversation, type QuickPlan } from '@/lib/actions/plan-conversation';
import { cancelConversation, planAgain, startConversation } from '@/lib/actions/run-conversation';
import { addConversation } from '@/lib/db/conversations';
import { addPerson } from '@/lib/db/people';
import type { Instant } from '@/lib/domain/time';
import { changeSettings } from '@/lib/settings/settings';
import { emptyDatabaseAfterEach } from '../../fixtures/database';
import { aConversation, aLiveConversation, aPerson, at, idOf, NOON } from '../../fixtures/records';
import { badgeOf, enterCall, pass, playInChrome, ring, startWorker, tell, until } from './played-worker';

const notifications = {
  create: vi.fn<(id: string, words: { title: string; message: string }) => Promise<string>>(),
  clear: vi.fn(() => Promise.resolve(true)),
  onClicked: { addListener: vi.fn() },
};
const permissionGiven: (() => void)[] = [];
let mayNotify: boolean;

playInChrome();
emptyDatabaseAfterEach();
beforeEach(async () => {
  mayNotify = true;
  permissionGiven.length = 0;
  for (const mock of [notifications.create, notifications.clear, notifications.onClicked.addListener])
    mock.mockClear();
  Object.assign(fakeBrowser, {
    notifications,
    permissions: {
      contains: ({ permissions }: { permissions: string[] }) =>
        Promise.resolve(mayNotify && permissions.includes('notifications')),
      onAdded: { addListener: (listener: () => void) => permissionGiven.push(listener) },
      onRemoved: { addListener: () => undefined },
    },
  });
  await changeSettings({ language: 'nl' });
  await startWorker();
});

const PLAN: QuickPlan = {
  name: 'Ingrid',
  plannedFor: at(60),
  lengthMin: 25,
  questionSet: null,
  meetingLink: '',
  language: 'nl',
  address: 'je',
};
const alarms = async (): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await fakeBrowser.alarms.getAll())
      .filter(({ name }) => name.startsWith('reminder:'))
      .map(({ name, scheduledTime }) => [name.slice('reminder:'.length), scheduledTime]),
  );
const alarmsAre = async (expected: Record<string, Instant>): Promise<void> => {
  await vi.waitFor(async () => {
    expect(await alarms()).toEqual(expected);
  });
};
const atRest = () => fakeBrowser.action.getBadgeText({});
/** The alarm goes off, and is no more. */
const goOff = async (id: string): Promise<void> => {
  await fakeBrowser.alarms.clear(`reminder:${id}`);
  await ring(`reminder:${id}`);
};
/** The browser closed and opened again: alarms and the icon may be lost. */
const restart = async (): Promise<void> => {
  await fakeBrowser.alarms.clearAll();
  await fakeBrowser.action.setBadgeText({ text: '' });
  await startWorker();
  await fakeBrowser.runtime.onStartup.trigger();
};

describe('the alarm of a planned conversation', () => {
  it('is set ten minutes before it, moves along, and goes with it', async () => {
    const { id } = await planConversation(PLAN, NOON);
    await alarmsAre({ [id]: at(50) });
    await changePlan(id, { ...PLAN, plannedFor: at(90) }, NOON);
    await alarmsAre({ [id]: at(80) });
    await cancelConversation(id, NOON);
    await alarmsAre({});
    await planAgain(id, NOON);
    await alarmsAre({ [id]: at(80) });
    await startConversation(id, { startedAt: NOON, meetingId: null }, NOON);
    await alarmsAre({});
  });

  it('goes when the conversation is moved to the past, or has no time any more', async () => {
    const { id } = await planConversation(PLAN, NOON);
    await alarmsAre({ [id]: at(50) });
    await changePlan(id, { ...PLAN, plannedFor: at(-120) }, NOON);
    await alarmsAre({});
    await changePlan(id, PLAN, NOON);
    await alarmsAre({ [id]: at(50) });
    await changePlan(id, { ...PLAN, plannedFor: null }, NOON);
    await alarmsAre({});
  });

  it('each has its own', async () => {
    const one = await planConversation(PLAN, NOON);
    const other = await planConversation({ ...PLAN, name: 'Karim', plannedFor: at(120) }, NOON);
    await alarmsAre({ [one.id]: at(50), [other.id]: at(110) });
  });

  it('follows the setting', async () => {
    const { id } = await planConversation(PLAN, NOON);
    await alarmsAre({ [id]: at(50) });
    await changeSettings({ reminderLead: 30 });
    await alarmsAre({ [id]: at(30) });
    await changeSettings({ reminderLead: 0 });
    await alarmsAre({});
  });

  it('is there again after the browser was closed', async () => {
    await addConversation(aConversation({ plannedFor: at(60) }));
    await restart();
    await alarmsAre({ [idOf(1)]: at(50) });
  });

  it('that is due but has not rung yet is not put off by a worker that looks', async () => {
    await addConversation(aConversation({ plannedFor: at(10) }));
    await fakeBrowser.alarms.create(`reminder:${idOf(1)}`, { when: at(0) });
    pass(5);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0' });
    await until(async () => (await atRest()) === '•');
    expect(await alarms()).toEqual({ [idOf(1)]: at(0) });
  });
});

describe('when it is time', () => {
  beforeEach(async () => {
    await addPerson(aPerson());
    await addConversation(aConversation({ plannedFor: at(10), personId: aPerson().id }));
  });

  it('the icon has a dot and says when, until half an hour after the beginning', async () => {
    await goOff(idOf(1));
    await until(async () => (await atRest()) === '•');
    expect(await fakeBrowser.action.getTitle({})).toMatch(/^Bakkie: je gesprek begint om \d\d:\d\d$/);
    expect(await alarms()).toEqual({ [idOf(1)]: at(40) });
    pass(40 * 60);
    await goOff(idOf(1));
    await until(async () => (await atRest()) === '');
    expect(await fakeBrowser.action.getTitle({})).toBe('Bakkie');
    expect(await alarms()).toEqual({});
    expect(notifications.create).toHaveBeenCalledOnce();
  });

  it('also without permission to notify, and then says nothing else', async () => {
    mayNotify = false;
    await goOff(idOf(1));
    await until(async () => (await atRest()) === '•');
    expect(notifications.create).not.toHaveBeenCalled();
  });

  it('a notification says nothing personal', async () => {
    await goOff(idOf(1));
    await until(() => Promise.resolve(notifications.create.mock.calls.length === 1));
    expect(notifications.create.mock.calls[0]?.[1]).toMatchObject({
      title: 'Over 10 minuten begint je gesprek',
      message: 'Klik om alles nog even na te lopen.',
    });
    expect(JSON.stringify(notifications.create.mock.calls)).not.toContain('Ingrid');
  });

  it('unless the user asked for the name', async () => {
    await changeSettings({ namesInReminder: true });
    await goOff(idOf(1));
    await until(() => Promise.resolve(notifications.create.mock.calls.length === 1));
    expect(notifications.create.mock.calls[0]?.[1].message).toMatch(/^Met Ingrid\./);
  });

  it.each([
    [9 * 60 + 1, 'Over 1 minuut begint je gesprek'],
    [10 * 60, 'Je gesprek begint nu'],
    [15 * 60, 'Je gesprek begint nu'],
  ])('an alarm that comes %i seconds late says what is so then', async (late, title) => {
    pass(late);
    await goOff(idOf(1));
    await until(() => Promise.resolve(notifications.create.mock.calls.length === 1));
    expect(notifications.create.mock.calls[0]?.[1].title).toBe(title);
  });

  it('nothing comes up while one is in conversation', async () => {
    await addConversation(aLiveConversation({ id: idOf(2) }));
    await goOff(idOf(1));
    await until(async () => (await atRest()) === '•');
    expect(notifications.create).not.toHaveBeenCalled();
  });

  it('an alarm that rings for what is gone says nothing', async () => {
    await goOff(idOf(99));
    await until(async () => (await atRest()) === '•');
    expect(notifications.create).not.toHaveBeenCalled();
  });

  it('a browser that opens just before tells what its lost alarm would have told', async () => {
    pass(3 * 60);
    await restart();
    await until(async () => (await atRest()) === '•');
    expect(notifications.create.mock.calls[0]?.[1].title).toBe('Over 7 minuten begint je gesprek');
  });

  it('a tab with a meeting keeps its own badge, empty or not; a tab without one has the dot', async () => {
    await tell('lobby', { tabId: 8 });
    await enterCall();
    await goOff(idOf(1));
    await until(async () => (await atRest()) === '•');
    expect([await badgeOf(7), await badgeOf(8)]).toEqual(['•', '']);
    await changeSettings({ theme: 'dark' });
    expect(await badgeOf(8)).toBe('');
  });
});

describe('a click on the notification', () => {
  const click = (): void => {
    for (const [listener] of notifications.onClicked.addListener.mock.calls)
      (listener as (id: string) => void)(`reminder:${idOf(1)}`);
  };
  const openPopup = vi.fn();
  const openTab = vi.fn(() => Promise.resolve({}));
  const focus = vi.fn(() => Promise.resolve({}));
  beforeEach(() => {
    for (const mock of [openPopup, openTab, focus]) mock.mockClear();
    Object.assign(fakeBrowser.action, { openPopup });
    Object.assign(fakeBrowser.tabs, { create: openTab });
    Object.assign(fakeBrowser.windows, { getLastFocused: () => Promise.resolve({ id: 3 }), update: focus });
  });

  it('leads to the set-up in the popup', async () => {
    openPopup.mockResolvedValue(undefined);
    click();
    await until(() => Promise.resolve(openPopup.mock.calls.length === 1));
    expect(focus).toHaveBeenCalledWith(3, { focused: true });
    expect(notifications.clear).toHaveBeenCalledWith(`reminder:${idOf(1)}`);
    expect(openTab).not.toHaveBeenCalled();
  });

  it('or in a tab, where the browser does not open a popup by itself', async () => {
    openPopup.mockRejectedValue(new Error('Could not find an active browser window.'));
    click();
    await until(() => Promise.resolve(openTab.mock.calls.length === 1));
    expect(openTab).toHaveBeenCalledWith({ url: fakeBrowser.runtime.getURL('/popup.html') });
  });

  it('is heard also when the permission came later', async () => {
    Object.assign(fakeBrowser, { notifications: undefined });
    notifications.onClicked.addListener.mockClear();
    await startWorker();
    expect(notifications.onClicked.addListener).not.toHaveBeenCalled();
    Object.assign(fakeBrowser, { notifications });
    for (const given of permissionGiven) given();
    expect(notifications.onClicked.addListener).toHaveBeenCalled();
  });
});
