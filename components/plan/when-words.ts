import type { When } from '@/lib/domain/agenda';
import type { Conversation } from '@/lib/domain/conversation';
import type { Person } from '@/lib/domain/person';
import type { Translator } from '@/lib/i18n/translator';

/** The moment in words: "Over 12 minuten", "Vandaag 14:00". */
export function whenWords(when: When, { t, clockTime, dayAndTime }: Translator): string {
  switch (when.kind) {
    case 'open':
      return t('planned.open');
    case 'soon':
      return t('planned.soon', { count: when.dueInMin });
    case 'due':
      return t('planned.due');
    case 'today':
      return t('planned.today', { time: clockTime(when.at) });
    case 'tomorrow':
      return t('planned.tomorrow', { time: clockTime(when.at) });
    case 'other-day':
      return dayAndTime(when.at);
  }
}

/** What the words above leave out: the time by the clock, when they count minutes. */
export const clockWords = (when: When, { clockTime }: Translator): string | null =>
  when.kind === 'soon' || when.kind === 'due' ? clockTime(when.at) : null;

/** Whom a planned conversation is with, and when: "Karim Bouzidi, di 8 dec 10:00". */
export const talkWords = (
  {
    conversation: { plannedFor },
    person,
  }: { conversation: Pick<Conversation, 'plannedFor'>; person: Pick<Person, 'name'> | null },
  { t, dayAndTime }: Translator,
): string =>
  [person?.name ?? t('common.noName'), ...(plannedFor === null ? [] : [dayAndTime(plannedFor)])].join(', ');
