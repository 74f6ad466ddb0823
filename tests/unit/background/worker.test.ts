import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addConversation, getConversation } from '@/lib/db/conversations';
import { changeSettings } from '@/lib/settings/settings';
import { aConversation, aLiveConversation, at, idOf, NOON } from '../../fixtures/records';
import { emptyDatabaseAfterEach } from '../../fixtures/database';
import {
  badgeOf,
  clickInPage,
  enterCall,
  getContexts,
  pass,
  playInChrome,
  playInFirefox,
  presenceOf,
  pressCommand,
  replaceTab,
  ring,
  sendMessage,
  showPanel,
  sidePanel,
  startWorker,
  tell,
  until,
} from './played-worker';

playInChrome();
emptyDatabaseAfterEach();
beforeEach(startWorker);

const record = async () => (await getConversation(idOf(1)))!;
const closeTab = async (tabId: number): Promise<void> => {
  await fakeBrowser.tabs.onRemoved.trigger(tabId, { windowId: 2, isWindowClosing: false });
};
const presenceAlarm = async () => (await fakeBrowser.alarms.getAll()).find(({ name }) => name === 'presence');

describe('a meeting in a tab', () => {
  it('goes from the lobby into the call and out of it, and its badge with it', async () => {
    await tell('lobby');
    expect((await presenceOf())?.phase).toBe('lobby');
    expect(await badgeOf()).toBe('');
    await enterCall();
    expect(await presenceOf()).toMatchObject({ phase: 'in-call', inCallSince: NOON });
    expect(await badgeOf()).toBe('•');
    pass(60);
    await tell('ended');
    pass(1);
    await tell('ended');
    expect((await presenceOf())?.phase).toBe('ended');
    expect(await badgeOf()).toBe('');
  });

  it('two frames that report in the same moment are both heard', async () => {
    await Promise.all([tell('unknown', { frameId: 0, isShell: true }), tell('lobby', { frameId: 4 })]);
    await Promise.all([tell('unknown', { frameId: 0, isShell: true }), tell('in-call', { frameId: 4 })]);
    pass(2);
    await tell('in-call', { frameId: 4 });
    expect((await presenceOf())?.phase).toBe('in-call');
  });

  it('is forgotten with its tab', async () => {
    await enterCall();
    await closeTab(7);
    await until(async () => (await presenceOf()) === null);
    await until(async () => (await badgeOf()) === '');
  });

  it('that nobody speaks of any more is looked after by an alarm, and by a timer when it is soon', async () => {
    await enterCall();
    pass(60);
    await tell('away', { isGone: true });
    const { scheduledTime } = (await presenceAlarm())!;
    expect(scheduledTime).toBe(Date.now() + 5000);
    await vi.advanceTimersByTimeAsync(5100);
    await until(async () => (await presenceOf())?.phase === 'ended');
    await until(async () => (await badgeOf()) === '');
  });

  it('ends by the alarm alone when the worker was asleep', async () => {
    await enterCall();
    pass(60);
    await tell('away', { isGone: true });
    await startWorker();
    pass(30);
    await ring('presence');
    await until(async () => (await presenceOf())?.phase === 'ended');
  });

  it('ends since it was last heard of, when its page crashed', async () => {
    await enterCall();
    const lastHeard = Date.now();
    expect((await presenceAlarm())!.scheduledTime).toBe(lastHeard + 180_000);
    pass(180);
    sendMessage.mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
    await ring('presence');
    await until(async () => (await presenceOf())?.phase === 'ended');
    expect(await presenceOf()).toMatchObject({ phaseSince: lastHeard });
    await until(async () => (await badgeOf()) === '');
  });

  it('goes on when its page was only silent, as after a sleep of the computer', async () => {
    await enterCall();
    pass(3600);
    sendMessage.mockClear();
    await ring('presence');
    await until(async () => (await presenceAlarm())!.scheduledTime === Date.now() + 180_000);
    expect(sendMessage).toHaveBeenCalledWith(7, expect.objectContaining({ name: 'allowance/changed' }));
    expect((await presenceOf())?.phase).toBe('in-call');
  });

  it('goes on when its page hangs and takes no message in', async () => {
    await enterCall();
    pass(180);
    sendMessage.mockReturnValue(new Promise(() => undefined));
    await ring('presence');
    await vi.advanceTimersByTimeAsync(5000);
    await until(async () => (await presenceAlarm())!.scheduledTime === Date.now() + 180_000);
    expect((await presenceOf())?.phase).toBe('in-call');
  });

  it.each<[string, () => unknown]>([
    [
      'Chromium',
      () => {
        replaceTab(8, 7);
      },
    ],
    ['Firefox', () => fakeBrowser.tabs.onUpdated.trigger(7, { discarded: true }, {} as never)],
  ])('is over when the browser put its page away: %s', async (_, putAway) => {
    await enterCall();
    await putAway();
    await until(async () => (await presenceOf())?.phase === 'ended');
  });

  it('shows its badge again at once when its page is loaded anew', async () => {
    await enterCall();
    await fakeBrowser.action.setBadgeText({ tabId: 7, text: '' });
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, {} as never);
    await until(async () => (await badgeOf()) === '•');
  });
});

describe('what the script in the page may do', () => {
  it('open the panel by itself, until it was open in this meeting', async () => {
    expect(await tell('lobby')).toMatchObject({ mayOpen: true });
    await clickInPage();
    expect(await tell('lobby')).toMatchObject({ mayOpen: false });
    expect(await enterCall()).toMatchObject({ mayOpen: false });
  });

  it('open it again in the next meeting in that tab', async () => {
    await enterCall();
    await clickInPage();
    for (const wait of [60, 1]) {
      pass(wait);
      await tell('ended');
    }
    pass(60);
    expect(await tell('lobby')).toMatchObject({ mayOpen: true });
  });

  it('not when the user wants none of it', async () => {
    await changeSettings({ opensByItself: false });
    expect(await tell('lobby')).toMatchObject({ mayOpen: false });
  });

  it('not when the panel was open as the meeting began: closed by the user, it stays closed', async () => {
    getContexts.mockResolvedValue([{}]);
    expect(await tell('lobby')).toMatchObject({ mayOpen: false });
    getContexts.mockResolvedValue([]);
    expect(await enterCall()).toMatchObject({ mayOpen: false });
    expect(getContexts).toHaveBeenCalledWith({ contextTypes: ['SIDE_PANEL'], windowIds: [2] });
  });

  it('not after the user opened the panel otherwise', async () => {
    await tell('lobby');
    await showPanel();
    expect(await tell('lobby')).toMatchObject({ mayOpen: false });
  });

  it('not in Firefox, where a click in the page opens nothing', async () => {
    playInFirefox();
    await changeSettings({ hasPageButton: true });
    expect(await tell('lobby')).toMatchObject({ mayOpen: false, wantsButton: false });
  });

  it.each([
    ['is on a meeting page when it is wanted', true, 'lobby', true],
    ['is not there when it is not wanted', false, 'lobby', false],
    ['is not on a page without a meeting', true, 'away', false],
  ] as const)('the button in the page %s', async (_, hasPageButton, phase, expected) => {
    await changeSettings({ hasPageButton });
    expect((await tell(phase)).wantsButton).toBe(expected);
  });

  it('is told to the tabs when the settings change, and in the language they now have', async () => {
    await enterCall();
    sendMessage.mockClear();
    await changeSettings({ opensByItself: false });
    await until(() => Promise.resolve(sendMessage.mock.calls.length > 0));
    expect(sendMessage).toHaveBeenLastCalledWith(7, {
      name: 'allowance/changed',
      payload: expect.objectContaining({ mayOpen: false }) as unknown,
    });
  });

  it('nothing of the user is ever in it', async () => {
    await addConversation(aLiveConversation({ goal: 'secret' }));
    const allowance = await enterCall();
    for (const value of Object.values(allowance)) expect(typeof value).toBe('boolean');
    for (const [, message] of sendMessage.mock.calls) expect(JSON.stringify(message)).not.toContain('secret');
  });
});

describe('the click in the page', () => {
  it('opens the panel of its window in the same turn', () => {
    void clickInPage();
    expect(sidePanel.open).toHaveBeenCalledExactlyOnceWith({ windowId: 2 });
  });

  it('that the browser refuses leaves the wish: the next one may open it', async () => {
    await tell('lobby');
    const told = vi.spyOn(console, 'error').mockReturnValue();
    sidePanel.open.mockRejectedValueOnce(new Error('may only be called in response to a user gesture'));
    await clickInPage();
    expect(told).toHaveBeenCalledOnce();
    expect(await tell('lobby')).toMatchObject({ mayOpen: true });
  });

  it('on a page that is no meeting remembers nothing', async () => {
    await clickInPage();
    expect(await presenceOf()).toBeNull();
  });
});

it('the key of the command opens the panel of its window, in the same turn', () => {
  pressCommand('open-panel', { windowId: 5 });
  expect(sidePanel.open).toHaveBeenCalledExactlyOnceWith({ windowId: 5 });
  pressCommand('another', { windowId: 5 });
  pressCommand('open-panel');
  expect(sidePanel.open).toHaveBeenCalledOnce();
});

describe('a call and the conversation held in it', () => {
  it('its end ends the record, at the moment the controls went', async () => {
    await enterCall();
    const { meetingId } = (await presenceOf())!;
    await addConversation(aLiveConversation({ meetingIds: [meetingId] }));
    pass(20 * 60 - 1.5);
    await tell('ended');
    pass(2);
    await tell('ended');
    expect(await record()).toMatchObject({ status: 'wrapping-up', endedAt: at(20) });
    expect(await badgeOf()).toBe('');
  });

  it('a closed tab ends it too', async () => {
    await enterCall();
    await addConversation(aLiveConversation({ meetingIds: [(await presenceOf())!.meetingId] }));
    pass(600);
    await closeTab(7);
    await until(async () => (await record()).status === 'wrapping-up');
  });

  it('one that runs by hand is not ended by a call it is not held in', async () => {
    await enterCall();
    await addConversation(aLiveConversation());
    await closeTab(7);
    await until(async () => (await presenceOf()) === null);
    expect((await record()).status).toBe('live');
  });

  it('joined again goes on in the same record', async () => {
    const over = { startedAt: at(-20), endedAt: at(-3), meetingIds: [idOf(300)] };
    await addConversation(aConversation({ status: 'wrapping-up', ...over }));
    await enterCall();
    expect(await record()).toMatchObject({ status: 'live', startedAt: at(-20), endedAt: null });
    expect(await badgeOf()).toBe('5');
  });

  it('in a second tab keeps it running when the first one ends', async () => {
    await enterCall();
    await addConversation(aLiveConversation({ meetingIds: [(await presenceOf())!.meetingId] }));
    await enterCall({ tabId: 8 });
    await closeTab(7);
    await until(async () => (await presenceOf(7)) === null);
    expect((await record()).status).toBe('live');
    await closeTab(8);
    await until(async () => (await record()).status === 'wrapping-up');
  });

  it('a database that fails does not keep the badge from the call', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    const { database } = await import('@/lib/db/database');
    database.close();
    await enterCall();
    expect(await badgeOf()).toBe('•');
    expect(told).toHaveBeenCalled();
  });
});

describe('a worker that was stopped and starts again', () => {
  it('in the lobby, in the call, at its end: nothing changes', async () => {
    await tell('lobby');
    await startWorker();
    await tell('in-call');
    pass(1.5);
    await startWorker();
    await tell('in-call');
    const { meetingId, inCallSince } = (await presenceOf())!;
    expect(inCallSince).toBe(NOON);
    await addConversation(aLiveConversation({ meetingIds: [meetingId] }));
    await clickInPage();

    pass(600);
    await startWorker();
    expect(await tell('in-call')).toMatchObject({ mayOpen: false });
    expect(await presenceOf()).toMatchObject({ meetingId, inCallSince });
    expect(await badgeOf()).toBe('15');

    await tell('ended');
    await startWorker();
    pass(1);
    await tell('ended');
    expect((await record()).status).toBe('wrapping-up');
    expect(await badgeOf()).toBe('');
  });

  it('listens to everything in its first turn', async () => {
    vi.resetModules();
    const { startWorker: start } = await import('@/lib/background/start-worker');
    const events = [
      fakeBrowser.runtime.onMessage,
      fakeBrowser.runtime.onStartup,
      fakeBrowser.runtime.onInstalled,
      fakeBrowser.tabs.onRemoved,
      fakeBrowser.tabs.onUpdated,
      fakeBrowser.alarms.onAlarm,
      fakeBrowser.storage.onChanged,
    ] as unknown as { removeAllListeners: () => void; hasListeners: () => boolean }[];
    for (const event of events) event.removeAllListeners();
    start(() => true);
    for (const event of events) expect(event.hasListeners()).toBe(true);
  });

  it.each(['onStartup', 'onInstalled'] as const)(
    '%s shows the badges and plans the next minute',
    async (event) => {
      await enterCall();
      await addConversation(aLiveConversation());
      await fakeBrowser.alarms.clearAll();
      pass(300);
      await fakeBrowser.runtime[event].trigger({ reason: 'update' } as never);
      await until(async () => (await badgeOf()) === '20');
      await until(async () => (await fakeBrowser.alarms.getAll()).some(({ name }) => name === 'badge'));
    },
  );

  it('follows a conversation that a page starts, pauses or ends', async () => {
    await enterCall();
    await addConversation(aConversation());
    const { startConversation, endConversation } = await import('@/lib/actions/run-conversation');
    await startConversation(idOf(1), { startedAt: NOON, meetingId: null }, at(1));
    await until(async () => (await badgeOf()) === '25');
    await endConversation(idOf(1), at(2), at(2));
    await until(async () => (await badgeOf()) === '•');
  });
});
