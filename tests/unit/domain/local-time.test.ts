import { describe, expect, it } from 'vitest';
import { dateOf, instantOf, mondayOf, timeOf, weekAfter } from '@/lib/domain/local-time';

/** A moment by the wall clock of the computer the test runs on. */
const local = (date: string, time: string) => instantOf(date, time);

describe('moments as fields have them', () => {
  it.each([
    ['2026-12-04', '14:00'],
    ['2026-01-01', '00:05'],
  ])('%s %s comes back as it was', (date, time) => {
    expect(dateOf(local(date, time))).toBe(date);
    expect(timeOf(local(date, time))).toBe(time);
  });

  it.each([
    ['2026-11-30', '2026-11-30'],
    ['2026-12-06', '2026-11-30'],
    ['2026-12-07', '2026-12-07'],
    // In the night before this Sunday the clocks of Europe go back.
    ['2026-10-25', '2026-10-19'],
    ['2027-01-01', '2026-12-28'],
  ])('%s is in the week of %s', (day, monday) => {
    expect(mondayOf(day)).toBe(monday);
  });

  it.each([
    ['2026-12-04', '14:00', '2026-12-11', '14:00'],
    ['2026-12-30', '14:08', '2027-01-06', '14:15'],
    ['2026-12-04', '13:53', '2026-12-11', '14:00'],
    // The clocks of Europe go back on 25 October 2026.
    ['2026-10-20', '09:00', '2026-10-27', '09:00'],
  ])('a week after %s %s is %s %s, at a whole quarter', (date, time, weekLater, quarter) => {
    const after = weekAfter(local(date, time));
    expect([dateOf(after), timeOf(after)]).toEqual([weekLater, quarter]);
  });
});
