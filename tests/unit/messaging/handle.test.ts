import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Runtime } from '@/lib/browser/browser';
import { handleMessages, tellTab } from '@/lib/messaging/handle';
import type { PageMessages } from '@/lib/messaging/messages';
import { send, whenTold } from '@/lib/messaging/send';
import { adapterFor } from '@/lib/platforms/registry';

const SIGNAL = {
  platform: 'zoom',
  phase: 'in-call',
  inTransition: false,
  isShell: false,
  leaveHint: null,
  isGone: false,
} satisfies PageMessages['meeting/observed']['payload'];
const OBSERVED = { name: 'meeting/observed', payload: SIGNAL };
const OPEN = { name: 'panel/open', payload: null };
const SHOWN = { name: 'panel/shown', payload: null };
const ALLOWED = { mayOpen: true, isInCall: false, wantsButton: false };

const ID = fakeBrowser.runtime.id;
const MEETING = 'https://app.zoom.us/wc/123/join?pwd=x';
const frame = (over: object = {}): object => ({
  id: ID,
  url: MEETING,
  frameId: 3,
  tab: { id: 7, windowId: 2, audible: true },
  ...over,
});
const panel = (over: object = {}): object => ({
  id: ID,
  url: fakeBrowser.runtime.getURL('/sidepanel.html'),
  ...over,
});

const observed = vi.fn();
const open = vi.fn();
const shown = vi.fn();
let listener: (message: unknown, sender: Runtime.MessageSender) => unknown;

beforeEach(() => {
  observed.mockResolvedValue(ALLOWED);
  open.mockResolvedValue(null);
  shown.mockResolvedValue(null);
  const added = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  handleMessages(
    { page: { 'meeting/observed': observed, 'panel/open': open }, own: { 'panel/shown': shown } },
    (hostname) => adapterFor(hostname) !== null,
  );
  listener = added.mock.calls[0]?.[0] as unknown as typeof listener;
});

/** The message arrives; what is returned in the same turn is the answer. */
const receive = (message: unknown, sender: object): unknown => listener(message, sender);

function expectSilence(message: unknown, sender: object): void {
  expect(receive(message, sender)).toBeUndefined();
  for (const handler of [observed, open, shown]) expect(handler).not.toHaveBeenCalled();
}

describe('a message from a meeting page', () => {
  it('is taken in with where it came from, and answered', async () => {
    expect(await receive(OBSERVED, frame())).toEqual(ALLOWED);
    expect(observed).toHaveBeenCalledExactlyOnceWith(SIGNAL, {
      tabId: 7,
      frameId: 3,
      windowId: 2,
      hostname: 'app.zoom.us',
      url: MEETING,
      isAudible: true,
    });
  });

  it('is handled in its own turn: what the gesture of the user allows is still allowed', () => {
    void receive(OPEN, frame());
    expect(open).toHaveBeenCalledOnce();
  });

  it('of a tab that says nothing of sound, or a frame without a number, is that of a silent top frame', () => {
    void receive(OBSERVED, frame({ frameId: undefined, tab: { id: 7, windowId: 2 } }));
    expect(observed.mock.calls[0]?.[1]).toMatchObject({ frameId: 0, isAudible: false });
  });

  it.each([
    ['another extension', { id: 'forged' }],
    ['no extension', { id: undefined }],
    ['a page over http', { url: 'http://app.zoom.us/wc/123/join' }],
    ['a look-alike host', { url: 'https://app.zoom.us.evil.com/wc/123/join' }],
    ['a look-alike host in front', { url: 'https://evilzoom.us/wc/123/join' }],
    ['a host with a user in front', { url: 'https://app.zoom.us@evil.com/wc/123/join' }],
    ['a page of the browser', { url: 'chrome://settings' }],
    ['a blank frame', { url: 'about:blank' }],
    ['a frame written by script', { url: 'about:srcdoc' }],
    ['a file', { url: 'file:///home/app.zoom.us/join.html' }],
    ['data', { url: 'data:text/html,https://app.zoom.us' }],
    ['an address that is none', { url: 'not an address' }],
    ['an empty address', { url: '' }],
    ['no address', { url: undefined }],
    ['no tab', { tab: undefined }],
    ['a tab without a number', { tab: { windowId: 2 } }],
    ['a tab without a window', { tab: { id: 7 } }],
  ])('from %s gets no answer', (_, over) => {
    expectSilence(OBSERVED, frame(over));
    expectSilence(OPEN, frame(over));
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'panel/open'],
    ['a number', 7],
    ['a list', ['panel/open']],
    ['no name', { payload: null }],
    ['an unknown name', { name: 'data/erase', payload: null }],
    ['a name every object has', { name: 'constructor', payload: null }],
    ['the name of a prototype', { name: '__proto__', payload: null }],
    ['the name of a method', { name: 'toString', payload: null }],
    ['a name in a list', { name: ['panel/open'], payload: null }],
    ['a name that is an object', { name: { toString: () => 'panel/open' }, payload: null }],
    ['a message of our own pages', SHOWN],
    ['a payload where none belongs', { name: 'panel/open', payload: {} }],
    ['no payload where one belongs', { name: 'meeting/observed' }],
    ['a field too many', { name: 'meeting/observed', payload: { ...SIGNAL, note: 'x' } }],
    ['megabytes', { name: 'meeting/observed', payload: { ...SIGNAL, phase: 'x'.repeat(5_000_000) } }],
    ['a field of another kind', { name: 'meeting/observed', payload: { ...SIGNAL, isGone: 'false' } }],
    ['an unknown phase', { name: 'meeting/observed', payload: { ...SIGNAL, phase: 'dancing' } }],
    ['an unknown platform', { name: 'meeting/observed', payload: { ...SIGNAL, platform: 'meet' } }],
    ['a list for a payload', { name: 'meeting/observed', payload: [SIGNAL] }],
    [
      'a prototype for a payload',
      JSON.parse('{"name":"meeting/observed","payload":{"__proto__":{"platform":"zoom"}}}'),
    ],
  ])('that is %s gets no answer', (_, message) => {
    expectSilence(message, frame());
  });
});

describe('a flood', () => {
  it('of one tab, whatever its frames, is taken in up to sixty in ten seconds; another tab is heard all the same', () => {
    for (let frameId = 0; frameId < 1_000; frameId++) void receive(OBSERVED, frame({ frameId }));
    expect(observed).toHaveBeenCalledTimes(60);
    expect(receive(OPEN, frame())).toBeUndefined();
    expect(receive(OBSERVED, frame({ tab: { id: 8, windowId: 2 } }))).toBeDefined();
  });

  it('is over when it is', () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now());
    for (let time = 0; time < 100; time++) void receive(OBSERVED, frame());
    clock.mockReturnValue(performance.now() + 10_000);
    expect(receive(OBSERVED, frame())).toBeDefined();
  });

  it('of messages that are none uses up what its tab may say', () => {
    for (let time = 0; time < 60; time++) void receive({ name: 'data/erase' }, frame());
    expect(receive(OBSERVED, frame())).toBeUndefined();
  });
});

describe('a message from our own pages', () => {
  it.each([
    ['the panel', panel()],
    ['a page in a tab', panel({ tab: { id: 9, windowId: 2 }, frameId: 0 })],
    ['a page with a place', panel({ url: fakeBrowser.runtime.getURL('/options.html#sets') })],
  ])('is answered: %s', async (_, sender) => {
    expect(await receive(SHOWN, sender)).toBeNull();
    expect(shown).toHaveBeenCalledExactlyOnceWith(null);
  });

  it.each<[string, unknown, object]>([
    ['with a name that belongs to meeting pages', OPEN, panel({ tab: { id: 9, windowId: 2 } })],
    ['from another extension at our address', SHOWN, panel({ id: 'forged' })],
    [
      'from an extension with a name like ours',
      SHOWN,
      panel({ url: `chrome-extension://${ID}x/panel.html` }),
    ],
    ['from a meeting page', SHOWN, frame()],
    ['with a payload where none belongs', { name: 'panel/shown', payload: 'x' }, panel()],
    ['with the name of a prototype', { name: '__proto__', payload: null }, panel()],
    ['with a name in a list', { name: ['panel/shown'], payload: null }, panel()],
  ])('%s gets no answer', (_, message, sender) => {
    expectSilence(message, sender);
  });
});

describe('the line from a page to the worker and back', () => {
  it('carries name and payload, and the answer', async () => {
    const sending = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(ALLOWED as never);
    expect(await send('meeting/observed', SIGNAL)).toEqual(ALLOWED);
    expect(sending).toHaveBeenCalledWith(OBSERVED);
  });

  it('a tab is told, and a tab that has nobody to tell is no failure', async () => {
    const telling = vi.fn().mockResolvedValue(undefined);
    const reporting = vi.spyOn(console, 'error').mockReturnValue();
    Object.assign(fakeBrowser.tabs, { sendMessage: telling });
    await tellTab(7, 'allowance/changed', ALLOWED);
    expect(telling).toHaveBeenCalledWith(7, { name: 'allowance/changed', payload: ALLOWED });
    telling.mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'));
    await tellTab(7, 'allowance/changed', ALLOWED);
    expect(reporting).not.toHaveBeenCalled();
    telling.mockRejectedValueOnce(new Error('something else'));
    await tellTab(7, 'allowance/changed', ALLOWED);
    expect(reporting).toHaveBeenCalledOnce();
  });

  it('a page hears what is meant for it and nothing else', () => {
    const added = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    const told = vi.fn();
    whenTold('allowance/changed', told);
    const hear = added.mock.lastCall?.[0] as unknown as (message: unknown) => unknown;
    for (const message of [null, 'x', {}, { name: 'other', payload: ALLOWED }, { name: 'allowance/changed' }])
      hear(message);
    expect(told).not.toHaveBeenCalled();
    hear({ name: 'allowance/changed', payload: ALLOWED });
    expect(told).toHaveBeenCalledExactlyOnceWith(ALLOWED);
  });
});
