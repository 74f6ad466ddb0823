import { browser } from '@/lib/browser/browser';
import type { Instant } from '@/lib/domain/time';

const ALARM = 'presence';
/** Browsers let alarms wait for half a minute; a shorter wait is kept by a timer while the worker is awake. */
const WORKER_STAYS_AWAKE_MS = 25_000;

let timer: ReturnType<typeof setTimeout> | undefined;
let check: () => void = () => undefined;

/** Must be called as the worker starts: `callback` runs whenever a check is due. */
export function onPresenceCheck(callback: () => void): void {
  check = callback;
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) callback();
  });
}

/** Plans the next check; null plans none. The alarm guards the timer, which dies with the worker. */
export async function checkAt(at: Instant | null): Promise<void> {
  clearTimeout(timer);
  if (at === null) {
    await browser.alarms.clear(ALARM);
    return;
  }
  const waitMs = at - Date.now();
  await browser.alarms.create(ALARM, { when: Math.max(at, Date.now() + 1000) });
  if (waitMs < WORKER_STAYS_AWAKE_MS) timer = setTimeout(check, Math.max(0, waitMs) + 20);
}
