import type ICAL from 'ical.js';

/*
 * The library looks on forever for what a rule never brings ("each day that is a first Tuesday", "30 February"). So only rules are followed
 * that come round for sure: those that calendars write for meetings, and for the days on which clocks change.
 */

const EACH_WEEKDAY = /^(?:MO|TU|WE|TH|FR|SA|SU)$/;

/** Whether the times of this event may be looked up one after another. */
export const comesRound = (event: ICAL.Component): boolean =>
  rulesOf(event).every((rule) => {
    const { days, dates, has } = partsOf(rule);
    const isByWeekday = days.every((day) => EACH_WEEKDAY.test(day));
    switch (rule.freq) {
      case 'DAILY':
        return has('BYDAY') && isByWeekday && (days.length === 0 || rule.interval === 1);
      case 'WEEKLY':
        return has('BYDAY') && isByWeekday;
      case 'MONTHLY':
        return has('BYDAY', 'BYMONTHDAY', 'BYSETPOS') && (days.length === 0 || dates.length === 0);
      case 'YEARLY':
        return has('BYMONTH', 'BYMONTHDAY');
      default:
        return false;
    }
  });

/** Whether the clock changes of this time zone may be looked up: once a year, on such a Sunday of a month. */
export const changesYearly = (zone: ICAL.Component): boolean =>
  ['standard', 'daylight']
    .flatMap((name) => zone.getAllSubcomponents(name))
    .flatMap(rulesOf)
    .every((rule) => {
      const { days, dates, has } = partsOf(rule);
      const isPlain = rule.freq === 'YEARLY' && rule.interval === 1 && has('BYMONTH', 'BYDAY', 'BYMONTHDAY');
      const isSure = dates.length === 0 || days.every((day) => EACH_WEEKDAY.test(day));
      return isPlain && isSure && dates.every((date) => date >= 1 && date <= 28);
    });

const rulesOf = (component: ICAL.Component): ICAL.Recur[] =>
  component.getAllProperties('rrule').flatMap((property) => property.getValues() as unknown as ICAL.Recur[]);

/** The parts of a rule; `has` answers whether it has none but these. */
function partsOf({ parts }: ICAL.Recur) {
  const part = (name: string): unknown[] => (parts as Record<string, unknown[] | undefined>)[name] ?? [];
  return {
    days: part('BYDAY').map(String),
    dates: part('BYMONTHDAY').map(Number),
    has: (...names: string[]) => Object.keys(parts).every((name) => names.includes(name)),
  };
}
