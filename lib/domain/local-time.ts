import { asInstant, type Instant } from './time';

/** Moments as date and time fields have them, in the computer's own time zone: `2026-12-04` and `14:00`. */

export const instantOf = (date: string, time: string): Instant =>
  asInstant(new Date(`${date}T${time}`).getTime());

export function dateOf(at: Instant): string {
  const date = new Date(at);
  return `${padded(date.getFullYear(), 4)}-${padded(date.getMonth() + 1)}-${padded(date.getDate())}`;
}

export function timeOf(at: Instant): string {
  const date = new Date(at);
  return `${padded(date.getHours())}:${padded(date.getMinutes())}`;
}

/** The same day and time of day a week later, at a whole quarter of an hour, whatever the clocks do in between. */
export function weekAfter(at: Instant): Instant {
  const date = new Date(at);
  const quarter = Math.round(date.getMinutes() / 15) * 15;
  date.setDate(date.getDate() + 7);
  date.setMinutes(quarter, 0, 0);
  return asInstant(date.getTime());
}

/** The Monday of the week that a day is in; both as `YYYY-MM-DD`. */
export function mondayOf(day: string): string {
  const date = new Date(`${day}T12:00`);
  date.setDate(date.getDate() - ((date.getDay() + 6) % 7));
  return dateOf(asInstant(date.getTime()));
}

const padded = (value: number, length = 2): string => String(value).padStart(length, '0');
