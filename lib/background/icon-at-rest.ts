import { listDue } from '@/lib/actions/list-due';
import { browser } from '@/lib/browser/browser';
import { conversationsThatAre } from '@/lib/db/conversations';
import { dueBy } from '@/lib/domain/due';
import { dateOf } from '@/lib/domain/local-time';
import { reminderOf } from '@/lib/domain/reminder';
import { asInstant, type Instant } from '@/lib/domain/time';
import { readSettings } from '@/lib/settings/settings';
import { workerText } from './worker-text';

/** A conversation is about to begin. */
const DOT = '•';
const CALM = '#655a52';

interface Words {
  readonly badge: string;
  readonly title: string;
}

/**
 * Shows what the icon says wherever no meeting has it for itself: that a conversation is about to begin, else how many things are due,
 * else nothing.
 */
export async function showAtRest(): Promise<void> {
  const now = asInstant(Date.now());
  const { t } = await workerText();
  const said = (await aboutToBegin(now)) ?? (await thingsDue(now)) ?? { badge: '', title: t('badge.away') };
  await browser.action.setBadgeText({ text: said.badge });
  await browser.action.setBadgeBackgroundColor({ color: CALM });
  await browser.action.setTitle({ title: said.title });
}

async function aboutToBegin(now: Instant): Promise<Words | null> {
  const { reminderLead } = await readSettings();
  const [first] = (await conversationsThatAre('planned'))
    .map((conversation) => reminderOf(conversation, reminderLead, now))
    .filter((reminder) => reminder?.state === 'due')
    .sort((a, b) => (a?.startsAt ?? 0) - (b?.startsAt ?? 0));
  if (!first) return null;
  const { t, clockTime } = await workerText();
  return { badge: DOT, title: t('badge.soon', { time: clockTime(first.startsAt) }) };
}

async function thingsDue(now: Instant): Promise<Words | null> {
  const today = dateOf(now);
  const count = dueBy(await listDue(today), today).length;
  if (count === 0) return null;
  const { t } = await workerText();
  return { badge: String(count), title: t('badge.due', { count }) };
}
