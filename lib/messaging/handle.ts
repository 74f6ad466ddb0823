import * as z from 'zod/mini';
import { browser, type Runtime } from '@/lib/browser/browser';
import { report } from '@/lib/errors/report';
import { limitRate } from './limit-rate';
import type { Envelope, Messages, OwnMessages, PageMessages, TabMessages } from './messages';

/**
 * What is taken from the content scripts of one tab, all its frames together. A page with a frame, changing as fast as we look, says
 * forty things in ten seconds; what comes on top of this is a flood, and what it says is said again (`watch-meeting.ts`).
 */
const PER_TAB = { atMost: 60, perMs: 10_000 };

/** A frame of a meeting page. */
export interface PageSender {
  readonly tabId: number;
  readonly frameId: number;
  readonly windowId: number;
  readonly hostname: string;
  /** The frame's address. It may hold a password in its query: read it, never keep it. */
  readonly url: string;
  /** Whether the tab makes a sound right now. */
  readonly isAudible: boolean;
}

type Answer<Name extends keyof Messages> = Promise<Messages[Name]['answer']>;

/** What the worker does with each message. Called in the same turn as the message, so a user's gesture is still there. */
export interface Handlers {
  page: {
    [Name in keyof PageMessages]: (payload: PageMessages[Name]['payload'], from: PageSender) => Answer<Name>;
  };
  own: { [Name in keyof OwnMessages]: (payload: OwnMessages[Name]['payload']) => Answer<Name> };
}

const schemas: { [Name in keyof Messages]: z.ZodMiniType<Messages[Name]['payload']> } = {
  'meeting/observed': z.strictObject({
    platform: z.enum(['zoom', 'teams']),
    phase: z.enum(['away', 'lobby', 'in-call', 'ended', 'unknown']),
    inTransition: z.boolean(),
    isShell: z.boolean(),
    leaveHint: z.nullable(z.literal('leave-clicked')),
    isGone: z.boolean(),
  }),
  'panel/open': z.null(),
  'panel/shown': z.null(),
};

/**
 * Answers messages. `isMeetingHost` says which pages may send the page's messages. A message that is not ours, from the wrong
 * kind of sender, of the wrong shape or one too many of its tab gets no answer at all.
 */
export function handleMessages(handlers: Handlers, isMeetingHost: (hostname: string) => boolean): void {
  const mayTake = limitRate({ ...PER_TAB, now: () => performance.now() });
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { name, payload } = (message ?? {}) as { name?: unknown; payload?: unknown };
    if (typeof name !== 'string') return undefined;
    if (isOwnPage(sender)) return isNameIn(handlers.own, name) ? own(name, payload) : undefined;
    const from = meetingFrame(sender, isMeetingHost);
    if (from === null || !mayTake(from.tabId)) return undefined;
    return isNameIn(handlers.page, name) ? page(name, payload, from) : undefined;
  });

  function page<Name extends keyof PageMessages>(
    name: Name,
    payload: unknown,
    from: PageSender,
  ): Answer<Name> | undefined {
    const result = schemas[name].safeParse(payload);
    return result.success ? handlers.page[name](result.data, from) : undefined;
  }

  function own<Name extends keyof OwnMessages>(name: Name, payload: unknown): Answer<Name> | undefined {
    const result = schemas[name].safeParse(payload);
    return result.success ? handlers.own[name](result.data) : undefined;
  }
}

/** Tells the content scripts of one tab. A tab without one, or one that is gone, is no failure: the answer is whether any was told. */
export async function tellTab<Name extends keyof TabMessages>(
  tabId: number,
  name: Name,
  payload: TabMessages[Name],
): Promise<boolean> {
  const envelope: Envelope<Name> = { name, payload };
  try {
    await browser.tabs.sendMessage(tabId, envelope);
    return true;
  } catch (error) {
    if (!/receiving end|no tab|invalid tab/i.test(String(error))) report('tell a tab', error);
    return false;
  }
}

const isNameIn = <T extends object>(handlers: T, name: string): name is Extract<keyof T, string> =>
  Object.hasOwn(handlers, name);

/** An own page may stand in a tab too, so it is told by its address. */
function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && (sender.url?.startsWith(browser.runtime.getURL('')) ?? false);
}

function meetingFrame(
  sender: Runtime.MessageSender,
  isMeetingHost: (hostname: string) => boolean,
): PageSender | null {
  const { id, tab, frameId, url } = sender;
  if (id !== browser.runtime.id || tab?.id === undefined || tab.windowId === undefined) return null;
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' || !isMeetingHost(hostname)) return null;
  return {
    tabId: tab.id,
    frameId: frameId ?? 0,
    windowId: tab.windowId,
    hostname,
    url,
    isAudible: tab.audible ?? false,
  };
}
