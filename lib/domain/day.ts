import { instantOf } from './local-time';
import type { Instant } from './time';

/** Days of the calendar, as in `2026-12-05`. Counted by the calendar, so that no time zone or daylight saving moves them. */

const DAY_MS = 86_400_000;

/** The day so many days after (or, negative, before) another. */
export const dayAfter = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * DAY_MS).toISOString().slice(0, 10);

/** How many days from one to the other; negative when it lies before. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** 1 for Monday up to 7 for Sunday. */
export const weekdayOf = (day: string): number => new Date(Date.parse(day)).getUTCDay() || 7;

/** The middle of the day on this computer, to write the day in words. */
export const noonOf = (day: string): Instant => instantOf(day, '12:00');

/** A day as it is told: how far off it is, and a moment in it to write it by. */
export interface ToldDay {
  readonly inDays: number;
  readonly at: Instant;
}

export const tellDay = (day: string, today: string): ToldDay => ({
  inDays: daysBetween(today, day),
  at: noonOf(day),
});

const FRIDAY = 5;

/** Days to promise something by, from the nearest. The end of this week is offered while it is still ahead. */
export function nearDays(
  today: string,
): { readonly id: 'today' | 'this-week' | 'next-week'; readonly on: string }[] {
  const toFriday = FRIDAY - weekdayOf(today);
  return [
    { id: 'today' as const, on: today },
    { id: 'this-week' as const, on: dayAfter(today, toFriday) },
    { id: 'next-week' as const, on: dayAfter(today, toFriday + 7) },
  ].filter(({ id, on }) => id !== 'this-week' || on > today);
}
