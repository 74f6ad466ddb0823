import { browser } from '@/lib/browser/browser';
import { whenNotificationClicked } from '@/lib/browser/notifications';
import { openPopup } from '@/lib/browser/open-popup';
import { conversationsThatAre, getConversation } from '@/lib/db/conversations';
import { getPerson } from '@/lib/db/people';
import type { Conversation } from '@/lib/domain/conversation';
import { reminderOf, type Reminder } from '@/lib/domain/reminder';
import { asInstant, between, inMinutes, type Instant } from '@/lib/domain/time';
import { inBackground } from '@/lib/errors/in-background';
import { readSettings } from '@/lib/settings/settings';
import { showAtRest } from './icon-at-rest';
import { inTurn } from './in-turn';
import { notifyAtRest } from './notify-at-rest';
import { workerText } from './worker-text';

/** One alarm a planned conversation: first for the reminder, then for when that is over. */
const ALARM = 'reminder:';

/** No alarm is set by what has changed meanwhile. */
const oneAtATime = inTurn('keep the reminders');

const now = (): Instant => asInstant(Date.now());

/** Must be called as the worker starts: the browser wakes it for these. */
export function keepReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name.startsWith(ALARM)) void oneAtATime(() => ring(name.slice(ALARM.length)));
  });
  // What is next stands first there: the set-up of a conversation, or what is due.
  whenNotificationClicked(() => {
    inBackground('open the popup', openPopup());
  });
}

/** Brings the alarms and the icon in line with what is planned. Never rejects. */
export const followReminders = (): Promise<void> => oneAtATime(follow);

/** The browser has started, and may have lost its alarms: also tells of what is about to begin. Never rejects. */
export const catchUpReminders = (): Promise<void> =>
  oneAtATime(async () => {
    const { reminderLead } = await readSettings();
    for (const conversation of await conversationsThatAre('planned')) {
      const reminder = reminderOf(conversation, reminderLead, now());
      if (reminder?.state === 'due' && reminder.startsAt > now()) await tell(conversation, reminder);
    }
    await follow();
  });

async function follow(): Promise<void> {
  const [{ reminderLead }, planned, alarms] = await Promise.all([
    readSettings(),
    conversationsThatAre('planned'),
    browser.alarms.getAll(),
  ]);
  const at = now();
  const reminders = planned.flatMap((conversation) => {
    const reminder = reminderOf(conversation, reminderLead, at);
    return reminder ? [{ ...reminder, alarm: ALARM + conversation.id }] : [];
  });
  const ours = new Map(alarms.filter(({ name }) => name.startsWith(ALARM)).map((each) => [each.name, each]));
  for (const { alarm, changesAt } of reminders) {
    const { scheduledTime } = ours.get(alarm) ?? {};
    ours.delete(alarm);
    // One that is due has yet to ring: another time would silence it.
    const isRight = scheduledTime !== undefined && (scheduledTime === changesAt || scheduledTime <= at);
    if (!isRight) await browser.alarms.create(alarm, { when: changesAt });
  }
  for (const name of ours.keys()) await browser.alarms.clear(name);
  await showAtRest();
}

/** The alarm of a conversation rang: late perhaps, after sleep, or for what has been moved meanwhile. */
async function ring(id: string): Promise<void> {
  const [conversation, { reminderLead }] = await Promise.all([getConversation(id), readSettings()]);
  const reminder = conversation && reminderOf(conversation, reminderLead, now());
  if (conversation && reminder?.state === 'due') await tell(conversation, reminder);
  await follow();
}

async function tell({ id, personId }: Conversation, { startsAt }: Reminder): Promise<void> {
  const [{ t }, { namesInReminder }] = await Promise.all([workerText(), readSettings()]);
  const person = namesInReminder && personId !== null ? await getPerson(personId) : null;
  const count = Math.ceil(inMinutes(between(now(), startsAt)));
  await notifyAtRest(ALARM + id, {
    title: count > 0 ? t('reminder.soon', { count }) : t('reminder.now'),
    message: person ? t('reminder.with', { name: person.name }) : t('reminder.setUp'),
  });
}
