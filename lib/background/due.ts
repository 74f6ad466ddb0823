import { listDue } from '@/lib/actions/list-due';
import { browser } from '@/lib/browser/browser';
import { dueBy, isMorningPast, nextLook } from '@/lib/domain/due';
import { dateOf } from '@/lib/domain/local-time';
import { asInstant, type Instant } from '@/lib/domain/time';
import { showAtRest } from './icon-at-rest';
import { inTurn } from './in-turn';
import { notifyAtRest } from './notify-at-rest';
import { workerText } from './worker-text';

const ALARM = 'due';
/** The day on which the user was told last: once a day is enough. */
const TOLD_ON = 'due-told-on';

/** Nothing older is shown over something newer. */
const oneAtATime = inTurn('show what is due');

/** Must be called as the worker starts: the browser wakes it in the morning and as the day turns. */
export function keepDue(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) void tellDue();
  });
}

/** Shows on the icon how many things are due, where no meeting has the icon for itself. Never rejects. */
export const refreshDue = (): Promise<void> => oneAtATime(refresh);

/** The same, and tells so once a day, from the morning on, if that is allowed. */
export const tellDue = (): Promise<void> =>
  oneAtATime(async () => {
    const count = await refresh();
    const now = asInstant(Date.now());
    if (count > 0 && isMorningPast(now)) await tell(count, now);
  });

/** Answers how many things are due. */
async function refresh(): Promise<number> {
  const now = asInstant(Date.now());
  const today = dateOf(now);
  const all = await listDue(today).catch(async (error: unknown) => {
    await lookAgain(now);
    throw error;
  });
  // What comes up later wakes the worker by itself.
  if (all.length > 0) await lookAgain(now);
  else await browser.alarms.clear(ALARM);
  await showAtRest();
  return dueBy(all, today).length;
}

const lookAgain = (now: Instant): Promise<void> =>
  Promise.resolve(browser.alarms.create(ALARM, { when: nextLook(now) }));

async function tell(count: number, now: Instant): Promise<void> {
  const today = dateOf(now);
  const stored = await browser.storage.local.get(TOLD_ON);
  if (stored[TOLD_ON] === today) return;
  const { t } = await workerText();
  const isTold = await notifyAtRest(ALARM, { title: t('due.count', { count }), message: t('due.told') });
  if (isTold) await browser.storage.local.set({ [TOLD_ON]: today });
}
