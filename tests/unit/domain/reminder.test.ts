import { expect, it } from 'vitest';
import { reminderOf, type ReminderLead } from '@/lib/domain/reminder';
import { aConversation, at, NOON } from '../../fixtures/records';

it.each<[string, Parameters<typeof aConversation>[0], ReminderLead, object | null]>([
  ['long before', { plannedFor: at(60) }, 10, { state: 'ahead', changesAt: at(50) }],
  ['a moment before the reminder', { plannedFor: at(10, 1) }, 10, { state: 'ahead', changesAt: at(0, 1) }],
  ['at the reminder', { plannedFor: at(10) }, 10, { state: 'due', changesAt: at(40) }],
  ['with another lead', { plannedFor: at(10) }, 5, { state: 'ahead', changesAt: at(5) }],
  ['at the beginning', { plannedFor: NOON }, 10, { state: 'due', changesAt: at(30) }],
  ['somebody is late', { plannedFor: at(-29) }, 10, { state: 'due', changesAt: at(1) }],
  ['half an hour later', { plannedFor: at(-30) }, 10, null],
  ['without a reminder', { plannedFor: at(10) }, 0, null],
  ['without a time', { plannedFor: null }, 10, null],
  ['called off', { plannedFor: at(10), status: 'cancelled' }, 10, null],
  ['running', { plannedFor: at(10), status: 'live', startedAt: NOON }, 10, null],
])('%s', (_, over, lead, expected) => {
  const reminder = reminderOf(aConversation(over), lead, NOON);
  if (expected === null) expect(reminder).toBeNull();
  else expect(reminder).toMatchObject(expected);
});
