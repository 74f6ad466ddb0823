import { afterEach, beforeEach, expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Allowance, MeetingPhase, PageSignal } from '@/lib/domain/meeting';
import type { Presence } from '@/lib/domain/presence';
import { later, seconds } from '@/lib/domain/time';
import { NOON } from '../../fixtures/records';

/** What the browser's side panel and tabs were asked for; the tests say how they answer. */
export const sidePanel = { open: vi.fn() };
export const getContexts = vi.fn();
export const sendMessage = vi.fn();
/** The listeners of what the fake browser does not have. */
const commandListeners: ((name: string, tab?: object) => void)[] = [];
const replaceListeners: ((added: number, removed: number) => void)[] = [];
export const pressCommand = (name: string, tab?: object): void => {
  for (const listener of commandListeners) listener(name, tab);
};

/** The browser gives a tab another number. */
export const replaceTab = (added: number, removed: number): void => {
  for (const listener of replaceListeners) listener(added, removed);
};

const permissionEvent = { addListener: () => undefined, removeListener: () => undefined };

/** Chrome: it has a side panel that a click in the page may open. */
export function playInChrome(): void {
  beforeEach(() => {
    sidePanel.open.mockResolvedValue(undefined);
    getContexts.mockResolvedValue([]);
    sendMessage.mockResolvedValue(undefined);
    commandListeners.length = 0;
    replaceListeners.length = 0;
    Object.assign(fakeBrowser, {
      sidePanel,
      commands: { onCommand: { addListener: (listener: () => void) => commandListeners.push(listener) } },
      permissions: {
        contains: () => Promise.resolve(false),
        onAdded: permissionEvent,
        onRemoved: permissionEvent,
      },
    });
    Object.assign(fakeBrowser.runtime, {
      getContexts,
      getManifest: () => ({ optional_host_permissions: [] }),
    });
    Object.assign(fakeBrowser.tabs, {
      sendMessage,
      onReplaced: { addListener: (listener: () => void) => replaceListeners.push(listener) },
    });
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: NOON });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

/** Firefox: a click in the page opens nothing. */
export const playInFirefox = (): void => {
  Object.assign(fakeBrowser, { sidePanel: undefined });
};

const TAB = 7;
const WINDOW = 2;

/** The worker as it has just been started, with nothing in memory. What was registered before it died is gone. */
export async function startWorker() {
  vi.resetModules();
  fakeBrowser.runtime.onMessage.removeAllListeners();
  fakeBrowser.alarms.onAlarm.removeAllListeners();
  fakeBrowser.tabs.onRemoved.removeAllListeners();
  fakeBrowser.tabs.onUpdated.removeAllListeners();
  fakeBrowser.storage.onChanged.removeAllListeners();
  const { startWorker: start } = await import('@/lib/background/start-worker');
  start((hostname) => hostname === 'app.zoom.us');
}

/** What the script in the meeting page tells. Answers what it is allowed. */
export async function tell(
  phase: MeetingPhase,
  { tabId = TAB, ...over }: Partial<PageSignal> & { tabId?: number; frameId?: number } = {},
): Promise<Allowance> {
  const { frameId = 0, ...payload } = over;
  const signal = {
    platform: 'zoom',
    phase,
    inTransition: false,
    isShell: false,
    leaveHint: null,
    isGone: false,
  };
  return (await message('meeting/observed', { ...signal, ...payload }, { tabId, frameId })) as Allowance;
}

/** The user's click in the meeting page. The panel is asked for before this returns. */
export const clickInPage = (tabId = TAB): Promise<unknown> =>
  message('panel/open', null, { tabId, frameId: 0 });

/** The panel says that it is looked at. */
export async function showPanel(): Promise<void> {
  const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidepanel.html') };
  await arrive({ name: 'panel/shown', payload: null }, sender);
}

function message(name: string, payload: unknown, from: { tabId: number; frameId: number }): Promise<unknown> {
  return arrive(
    { name, payload },
    {
      id: fakeBrowser.runtime.id,
      url: 'https://app.zoom.us/wc/12345678901/join',
      frameId: from.frameId,
      tab: { id: from.tabId, windowId: WINDOW, audible: false },
    },
  );
}

async function arrive(envelope: object, sender: object): Promise<unknown> {
  const { trigger } = fakeBrowser.runtime.onMessage as unknown as {
    trigger: (...args: object[]) => Promise<unknown[]>;
  };
  return (await trigger(envelope, sender))[0];
}

/** Two equal readings, as far apart as a beginning needs. */
export async function enterCall(over: { tabId?: number } = {}): Promise<Allowance> {
  await tell('in-call', over);
  pass(1.5);
  return tell('in-call', over);
}

/** The clock goes on; what is due meanwhile is not run. */
export function pass(sec: number): void {
  vi.setSystemTime(later(now(), seconds(sec)));
}
export const now = () => later(NOON, seconds((Date.now() - NOON) / 1000));

export async function presenceOf(tabId = TAB): Promise<Presence | null> {
  const { readPresence } = await import('@/lib/presence/presence-store');
  return readPresence(tabId);
}

export const badgeOf = (tabId = TAB): Promise<string> => fakeBrowser.action.getBadgeText({ tabId });
export const titleOf = (tabId = TAB): Promise<string> => fakeBrowser.action.getTitle({ tabId });

/** An alarm goes off, as it does in a worker that was asleep. */
export const ring = async (name: string): Promise<void> => {
  await fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: Date.now() } as never);
};

/** Lets what the worker began go on until it is so. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const giveUpAt = process.hrtime.bigint() + 2_000_000_000n;
  while (!(await isSo()) && process.hrtime.bigint() < giveUpAt) await new Promise(setImmediate);
  expect(await isSo()).toBe(true);
}
