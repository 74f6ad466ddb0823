import { timeOf } from './local-time';
import { asInstant, minutes, type Instant } from './time';

/** A day and a time of day as they hang on a wall somewhere. `month` counts from 1. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** A place by its IANA name, a fixed number of minutes east of Greenwich, or null for the computer's own. */
export type Zone = string | number | null;

/**
 * When it is that time there. A time that does not exist (the clock went forward over it) is taken as many minutes later; of a time that
 * comes twice the first one counts.
 */
export function instantIn(zone: Zone, { year, month, day, hour, minute }: WallTime): Instant {
  if (zone === null) return asInstant(new Date(year, month - 1, day, hour, minute).getTime());
  const asIfUtc = Date.UTC(year, month - 1, day, hour, minute);
  if (typeof zone === 'number') return asInstant(asIfUtc - minutes(zone));
  const dayBefore = offsetAt(zone, asIfUtc - minutes(24 * 60));
  const dayAfter = offsetAt(zone, asIfUtc + minutes(24 * 60));
  const fits = [dayBefore, dayAfter].find((offset) => offsetAt(zone, asIfUtc - offset) === offset);
  return asInstant(asIfUtc - (fits ?? dayBefore));
}

/** The time on that wall, `16:00`; null where the computer's own clock tells the same. */
export function timeThere({ hour, minute }: Pick<WallTime, 'hour' | 'minute'>, at: Instant): string | null {
  const there = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
  return there === timeOf(at) ? null : there;
}

/** How far the clocks there are ahead of UTC at that moment, in milliseconds. */
function offsetAt(zone: string, atMs: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(atMs);
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value);
  const there = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return there - Math.floor(atMs / minutes(1)) * minutes(1);
}

/**
 * Names that invitations use and that are no IANA names: of Windows, Zoom and Google, in English and Dutch (2026-11). A city goes before
 * an offset: "(UTC+01:00) Amsterdam" is written all year round, also when the clocks there are two hours ahead.
 */
const NAMES: readonly (readonly [name: RegExp, zone: string])[] = [
  [/amsterdam|nederlandse tijd|dutch time|berlijn|bern\b|stockholm|wenen|vienna/i, 'Europe/Amsterdam'],
  [/brussel|belgische tijd|kopenhagen|parijs|romance standard/i, 'Europe/Brussels'],
  [/belgrado|boedapest|praag|warschau/i, 'Europe/Warsaw'],
  [/londen|edinburgh|britse|british|gmt standard time/i, 'Europe/London'],
  [/lissabon/i, 'Europe/Lisbon'],
  [/athene\b|boekarest/i, 'Europe/Athens'],
  [/(?:midden|centraal|west)-europese|central europe|w\. europe/i, 'Europe/Amsterdam'],
  [/oost-europese|eastern europe|e\. europe/i, 'Europe/Helsinki'],
  [/eastern (?:standard |daylight )?time/i, 'America/New_York'],
  [/central (?:standard |daylight )?time/i, 'America/Chicago'],
  [/mountain (?:standard |daylight )?time/i, 'America/Denver'],
  [/pacific (?:standard |daylight )?time/i, 'America/Los_Angeles'],
  [/\bindia\b|mumbai|new delhi/i, 'Asia/Kolkata'],
  [/beijing|peking|hong ?kong/i, 'Asia/Shanghai'],
  [/\btokio\b|osaka/i, 'Asia/Tokyo'],
  // Only in capitals: "met" is a word.
  [/\b(?:CES?T|MES?Z|MET)\b/, 'Europe/Amsterdam'],
  [/\bEES?T\b/, 'Europe/Helsinki'],
  [/\bBST\b/, 'Europe/London'],
  [/\bE[SD]?T\b/, 'America/New_York'],
  [/\bC[SD]?T\b/, 'America/Chicago'],
  [/\bM[SD]T\b/, 'America/Denver'],
  [/\bP[SD]?T\b/, 'America/Los_Angeles'],
  [/\bIST\b/, 'Asia/Kolkata'],
];

const IANA = /\b[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?/;
const OFFSET = /(?:\b(?:UTC|GMT)\s*|(?<![\d:.-]))([+\u2212-])(\d{1,2})(?::?(\d{2}))?(?!\d)/;
const AT_GREENWICH = /\b(?:UTC|GMT|Z)\b|universal|greenwich/i;

/** The time zone that is named in a piece of text; null when none is. */
export function zoneNamed(text: string): Zone {
  const iana = IANA.exec(text)?.[0];
  if (iana !== undefined && isZone(iana)) return iana;
  const named = NAMES.find(([name]) => name.test(text));
  if (named) return named[1];
  const city = Intl.supportedValuesOf('timeZone').find((zone) => namesCity(text, zone));
  if (city !== undefined) return city;
  const [, sign, hours, mins = '0'] = OFFSET.exec(text) ?? [];
  if (hours !== undefined && Number(hours) <= 14)
    return (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(mins));
  return AT_GREENWICH.test(text) ? 0 : null;
}

const namesCity = (text: string, zone: string): boolean =>
  new RegExp(`\\b${zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')}\\b`, 'i').test(text);

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
