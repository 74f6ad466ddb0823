import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wakeWorker, whenWoken } from '@/lib/browser/wake-worker';

it('wakes the worker each time, also twice in one millisecond', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const woken = vi.fn();
  whenWoken(woken);
  const written: unknown[] = [];
  for (let turn = 0; turn < 3; turn++) {
    await wakeWorker();
    written.push(...Object.values(await fakeBrowser.storage.session.get(null)));
  }
  expect(woken).toHaveBeenCalledTimes(3);
  // A browser is silent about a value that is already there.
  expect(new Set(written).size).toBe(3);
  vi.useRealTimers();
});
