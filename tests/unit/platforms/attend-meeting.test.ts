// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Allowance, PageSignal } from '@/lib/domain/meeting';
import { reading, type Adapter } from '@/lib/platforms/adapter';
import { attendMeeting } from '@/lib/platforms/attend-meeting';
import { zoom } from '@/lib/platforms/zoom';
import { byBrowser, goTo } from './stage';

/** What the scripts of one version have in common. */
let extension: { isCut: boolean };
let looks: number;
const told = vi.fn<(signal: PageSignal) => Promise<Allowance | null>>();
const openPanel = vi.fn();

const adapter: Adapter = {
  ...zoom,
  readPhase: () => {
    looks++;
    return reading('lobby');
  },
};

const pageButton = () => document.querySelector('html > div');
const click = () => {
  document.body.dispatchEvent(byBrowser(new MouseEvent('click', { bubbles: true, composed: true })));
};

/** The browser runs the script in this document. */
function runScript(): void {
  const own = extension;
  attendMeeting(window, adapter, {
    tell: told,
    isCut: () => own.isCut,
    openPanel,
    whenAllowed: () => undefined,
    buttonLabel: 'Bakkie',
  });
}

beforeEach(async () => {
  vi.useFakeTimers();
  goTo('https://app.zoom.us/wc/81234567890/start');
  extension = { isCut: false };
  looks = 0;
  told.mockImplementation(() =>
    Promise.resolve(extension.isCut ? null : { mayOpen: true, isInCall: true, wantsButton: true }),
  );
  runScript();
  await vi.advanceTimersByTimeAsync(60_000);
});
afterEach(async () => {
  extension.isCut = true;
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  vi.clearAllMocks();
});

it('a script that lost its extension lets go of the page within seconds', async () => {
  expect(pageButton()).not.toBeNull();
  extension.isCut = true;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(pageButton()).toBeNull();
  const before = { looks, signals: told.mock.calls.length };
  document.body.append(document.createElement('p'));
  click();
  window.dispatchEvent(byBrowser(new Event('pagehide')));
  window.dispatchEvent(byBrowser(new Event('pageshow')));
  await vi.advanceTimersByTimeAsync(600_000);
  expect({ looks, signals: told.mock.calls.length }).toEqual(before);
  expect(openPanel).not.toHaveBeenCalled();
});

it('one that has it goes on', async () => {
  const before = looks;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(looks).toBeGreaterThan(before);
  click();
  expect(openPanel).toHaveBeenCalledTimes(1);
});

it('one that comes second leaves the document to the first', () => {
  const before = looks;
  runScript();
  expect(looks).toBe(before);
});

it('one of a new version takes over at once from one that lost its extension', async () => {
  extension.isCut = true;
  extension = { isCut: false };
  const before = looks;
  runScript();
  expect(looks).toBe(before + 1);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(document.querySelectorAll('html > div')).toHaveLength(1);
});

it.each([
  'about:blank',
  'about:srcdoc',
  'http://app.zoom.us/wc/1/start',
  'https://teams.live.com/meet/1',
  'https://evilzoom.us/wc/1/start',
])('a document at %s, where the manifest does not run it, is none of its business', (url) => {
  extension.isCut = true;
  extension = { isCut: false };
  const before = looks;
  goTo(url);
  runScript();
  expect(looks).toBe(before);
});
