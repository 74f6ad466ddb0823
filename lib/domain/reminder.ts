import type { Conversation } from './conversation';
import { later, minutes, type Instant } from './time';

/** How many minutes before a conversation one may be reminded; 0 is not at all. */
export const REMINDER_LEADS_MIN = [0, 5, 10, 15, 30] as const;
export type ReminderLead = (typeof REMINDER_LEADS_MIN)[number];
export const DEFAULT_REMINDER_LEAD: ReminderLead = 10;

/** Someone may be late; after this nobody needs to be reminded. */
const REMINDS_UNTIL = minutes(30);

/** `ahead`: not yet · `due`: between the reminder and half an hour after the beginning. `changesAt` is when that is another one. */
export interface Reminder {
  readonly state: 'ahead' | 'due';
  readonly startsAt: Instant;
  readonly changesAt: Instant;
}

/** How the reminder of a conversation stands at `now`; null when there is none (any more). */
export function reminderOf(
  { status, plannedFor }: Pick<Conversation, 'status' | 'plannedFor'>,
  lead: ReminderLead,
  now: Instant,
): Reminder | null {
  if (status !== 'planned' || plannedFor === null || lead === 0) return null;
  const remindsAt = later(plannedFor, minutes(-lead));
  const isOverAt = later(plannedFor, REMINDS_UNTIL);
  if (now >= isOverAt) return null;
  return now < remindsAt
    ? { state: 'ahead', startsAt: plannedFor, changesAt: remindsAt }
    : { state: 'due', startsAt: plannedFor, changesAt: isOverAt };
}
