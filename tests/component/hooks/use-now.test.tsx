import { locks } from 'node:worker_threads';
import { renderHook } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addConversation, getConversation } from '@/lib/db/conversations';
import { elapsed } from '@/lib/domain/clock';
import { asInstant } from '@/lib/domain/time';
import { useConversations } from '@/lib/hooks/use-conversations';
import { useNow } from '@/lib/hooks/use-now';
import { TimeContext } from '@/lib/hooks/use-time';
import { emptyDatabaseAfterEach } from '../../fixtures/database';
import { useRealLocks } from '../../fixtures/locks';
import { aConversation, aLiveConversation, idOf, NOON } from '../../fixtures/records';

useRealLocks();
emptyDatabaseAfterEach();

const SECOND = 1000;
const HOUR = 3600 * SECOND;

// What the database and the locks wait with stays real; the two clocks of the computer and the tick do not.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout'], now: NOON });
});
afterEach(() => {
  vi.useRealTimers();
});

let startedMs = 0;
beforeEach(async () => {
  startedMs = performance.now();
  await addConversation(aLiveConversation());
});

/**
 * A window that shows how long the conversation has lasted. `now` is the time it drew last, `wrongBy` how far what it drew was from the
 * truth by the clock that cannot be set.
 */
function openWindow() {
  const drawn = { now: asInstant(0), wrongBy: NaN };
  const { unmount } = renderHook(() => {
    const live = useConversations()?.[0]?.conversation;
    drawn.now = useNow(live ?? null);
    if (live) drawn.wrongBy = elapsed(live, drawn.now) - (performance.now() - startedMs);
  });
  open.add(drawn);
  const close = (): void => {
    open.delete(drawn);
    unmount();
  };
  return { drawn, close };
}
const open = new Set<{ readonly now: number; readonly wrongBy: number }>();
afterEach(() => {
  open.clear();
});

/** A window that has read the conversation and watches the clock. */
async function openWatchingWindow() {
  const window = openWindow();
  await until(() => window.drawn.wrongBy === 0);
  expect((await locks.query()).held.map(({ name }) => name)).toContain('clock-watch');
  return window;
}

/** Seconds pass, one by one; each change is drawn when a browser would, and every open window draws each second. */
async function pass(seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second += 1) {
    await vi.advanceTimersByTimeAsync(SECOND);
    for (const drawn of open) await until(() => drawn.now === Date.now() && drawn.wrongBy === 0);
  }
}

/** Lets the database and the page do their work until it is so. The clocks of the test stand still meanwhile. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const giveUpAt = process.hrtime.bigint() + 2_000_000_000n;
  while (!(await isSo()) && process.hrtime.bigint() < giveUpAt) {
    await vi.advanceTimersByTimeAsync(0);
    await new Promise(setImmediate);
  }
  expect(await isSo()).toBe(true);
}

const setClock = (by: number): unknown => vi.setSystemTime(Date.now() + by);

describe('the time now', () => {
  it('goes on each second', async () => {
    const { drawn } = openWindow();
    expect(drawn.now).toBe(NOON);
    await pass(3);
    expect(drawn.now).toBe(NOON + 3 * SECOND);
  });

  it('is told as a second of the conversation turns, whenever the window was opened', async () => {
    vi.setSystemTime(NOON + 700);
    const { drawn } = openWindow();
    await until(() => !Number.isNaN(drawn.wrongBy));
    await vi.advanceTimersByTimeAsync(SECOND);
    await vi.advanceTimersByTimeAsync(299);
    await until(() => drawn.now < NOON + 2 * SECOND);
    await vi.advanceTimersByTimeAsync(1);
    await until(() => drawn.now === NOON + 2 * SECOND);
  });

  it('is told at once when the page is looked at again', async () => {
    const { drawn } = await openWatchingWindow();
    vi.setSystemTime(NOON + 400);
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => drawn.now === NOON + 400);
  });

  it('is asked for no more by a window that is closed', async () => {
    const now = vi.fn(() => NOON);
    const { unmount } = renderHook(() => useNow(aLiveConversation()), {
      wrapper: ({ children }: { children?: ComponentChildren }) => (
        <TimeContext.Provider value={{ now, speed: 1, isReal: false }}>{children}</TimeContext.Provider>
      ),
    });
    now.mockClear();
    await vi.advanceTimersByTimeAsync(SECOND);
    expect(now).toHaveBeenCalled();
    unmount();
    now.mockClear();
    await vi.advanceTimersByTimeAsync(3 * SECOND);
    expect(now).not.toHaveBeenCalled();
  });
});

describe.each([HOUR, -HOUR])('a clock that is set by %i ms in the middle of a conversation', (by) => {
  const startedAt = async (): Promise<unknown> => (await getConversation(idOf(1)))?.startedAt;

  it('is followed within a second: what is drawn is right before and after', async () => {
    await openWatchingWindow();
    await pass(5);
    setClock(by);
    await pass(5);
    expect(await startedAt()).toBe(NOON + by);
  });

  it('is followed once, however many windows are open, and drawn right in each', async () => {
    await openWatchingWindow();
    openWindow();
    openWindow();
    await pass(3);
    setClock(by);
    await pass(3);
    expect(await startedAt()).toBe(NOON + by);
  });

  it('is followed by the next window when the one that watched has closed', async () => {
    const first = await openWatchingWindow();
    openWindow();
    await pass(2);
    first.close();
    await until(async () => (await locks.query()).pending.length === 0);
    await pass(2);
    setClock(by);
    await pass(2);
    expect(await startedAt()).toBe(NOON + by);
  });

  it('moves no conversation but the live one', async () => {
    const over = { status: 'closed' as const, startedAt: NOON, endedAt: asInstant(NOON + HOUR) };
    const past = aConversation({ id: idOf(2), updatedAt: asInstant(NOON - HOUR), ...over });
    await addConversation(past);
    await openWatchingWindow();
    await pass(1);
    setClock(by);
    await pass(2);
    expect(await getConversation(idOf(2))).toEqual(past);
  });
});

it('a nap in which the steady clock stood still counts as time that passed', async () => {
  const { drawn } = await openWatchingWindow();
  await pass(2);
  setClock(5 * 60 * SECOND);
  await vi.advanceTimersByTimeAsync(SECOND);
  await until(() => drawn.now === NOON + 303 * SECOND);
  expect((await getConversation(idOf(1)))?.startedAt).toBe(NOON);
});
