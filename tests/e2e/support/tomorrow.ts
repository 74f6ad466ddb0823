const DAY = 24 * 60 * 60_000;

/** Tomorrow at this time of day, by the computer's own clock. */
export function tomorrow(hour: number, minute: number): Date {
  const date = new Date(Date.now() + DAY);
  date.setHours(hour, minute, 0, 0);
  return date;
}

/** As a field for a day takes it: `YYYY-MM-DD`. */
export const asDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
