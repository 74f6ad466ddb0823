// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Allowance, PageSignal } from '@/lib/domain/meeting';
import { reading, type Adapter } from '@/lib/platforms/adapter';
import { attendMeeting } from '@/lib/platforms/attend-meeting';
import { zoom } from '@/lib/platforms/zoom';
import { byBrowser } from './stage';

let isCut: boolean;
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

beforeEach(async () => {
  vi.useFakeTimers();
  isCut = false;
  looks = 0;
  told.mockImplementation(() =>
    Promise.resolve(isCut ? null : { mayOpen: true, isInCall: true, wantsButton: true }),
  );
  attendMeeting(window, adapter, {
    tell: told,
    isCut: () => isCut,
    openPanel,
    whenAllowed: () => undefined,
    buttonLabel: 'Bakkie',
  });
  await vi.advanceTimersByTimeAsync(60_000);
});
afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
});

it('a script that lost its extension lets go of the page within seconds', async () => {
  expect(pageButton()).not.toBeNull();
  isCut = true;
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
