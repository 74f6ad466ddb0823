import type { WallTime } from './time-zone';

/** A day as it is written; the year may be left out. */
export interface WrittenDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** A time of day as it is written, with its end where that stands beside it, in minutes since midnight. */
export interface WrittenTime {
  readonly startMin: number;
  /** After `startMin`, also past midnight. */
  readonly endMin: number | null;
  /** What follows it on the line: perhaps a time zone. */
  readonly rest: string;
}

const MONTHS =
  'jan(?:uar[iy])?|feb(?:ruar[iy])?|maart|mrt|mar(?:ch)?|apr(?:il)?|mei|may|jun[ei]?|jul[iy]?|aug(?:ust(?:us)?)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MONTH_STARTS = [
  'jan',
  'feb',
  'm(?:aa|a?r)',
  'apr',
  'm(?:ei|ay)',
  'jun',
  'jul',
  'aug',
  'sep',
  'o[kc]t',
  'nov',
  'dec',
];
const YEAR = `(?:,? +(20\\d{2})(?![\\d:.]))?`;

const DAY_MONTH = new RegExp(
  `(?<![\\d:.])(\\d{1,2})(?:st|nd|rd|th|e|ste|de)?\\.? +(?:of +)?(${MONTHS})\\b\\.?${YEAR}`,
  'i',
);
const MONTH_DAY = new RegExp(`\\b(${MONTHS})\\.? +(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])${YEAR}`, 'i');
const ISO = /\b(20\d{2})-(\d{2})-(\d{2})(?!\d)/;
const NUMBERS = /(?<![\d./-])(\d{1,2})([-./])(\d{1,2})\2(20\d{2}|\d{2})(?![\d:])/;

/** Whether 3/4 is in April or, as in America, in March. */
export type NumberOrder = 'day-first' | 'unsure';

/** The first day that is named in a line, with the line around it; `which` when it may be one of two. */
export function dayIn(
  line: string,
  order: NumberOrder,
): { readonly day: WrittenDay | 'which'; readonly before: string; readonly after: string } | null {
  const found = [
    read(DAY_MONTH, line, ([, day, month, year]) => dayOf(year, monthNamed(month), day)),
    read(MONTH_DAY, line, ([, month, day, year]) => dayOf(year, monthNamed(month), day)),
    read(ISO, line, ([, year, month, day]) => dayOf(year, Number(month), day)),
    read(NUMBERS, line, ([, first, mark, second, year]) =>
      inNumbers(Number(first), Number(second), year, mark === '/' ? order : 'day-first', line),
    ),
  ].filter((each) => each !== null);
  const first = found.sort((a, b) => a.index - b.index)[0];
  if (first === undefined) return null;
  const { day, index, length } = first;
  return { day, before: line.slice(0, index), after: line.slice(index + length) };
}

function read(
  pattern: RegExp,
  line: string,
  dayFrom: (match: readonly (string | undefined)[]) => WrittenDay | 'which' | null,
): { day: WrittenDay | 'which'; index: number; length: number } | null {
  const match = pattern.exec(line);
  const day = match && dayFrom(match);
  return match && day ? { day, index: match.index, length: match[0].length } : null;
}

function inNumbers(
  first: number,
  second: number,
  year: string | undefined,
  order: NumberOrder,
  line: string,
): WrittenDay | 'which' | null {
  const full = year?.length === 2 ? `20${year}` : year;
  const dayFirst = dayOf(full, second, String(first));
  const monthFirst = dayOf(full, first, String(second));
  if (!dayFirst || !monthFirst || first === second) return dayFirst ?? monthFirst;
  // A weekday beside it tells, unless both fit it.
  const fitting = [dayFirst, monthFirst].filter((each) => isOnWeekday(each, line));
  const [only] = fitting.length === 1 ? fitting : [];
  return only ?? (order === 'day-first' ? dayFirst : 'which');
}

function dayOf(year: string | undefined, month: number, day: string | undefined): WrittenDay | null {
  const written = { year: year === undefined ? null : Number(year), month, day: Number(day) };
  // In a year that is left out, 29 February may be meant.
  const date = new Date(Date.UTC(written.year ?? 2024, month - 1, written.day));
  return month >= 1 && month <= 12 && date.getUTCDate() === written.day ? written : null;
}

const monthNamed = (name = ''): number =>
  MONTH_STARTS.findIndex((start) => new RegExp(`^${start}`, 'i').test(name)) + 1;

const WEEKDAYS = [
  /\b(?:zo|sun)/i,
  /\b(?:ma(?:andag)?\b|mon)/i,
  /\b(?:di(?:nsdag)?\b|tue)/i,
  /\b(?:wo|wed)/i,
  /\b(?:do|thu)/i,
  /\b(?:vr|fri)/i,
  /\b(?:za|sat)/i,
];

const isOnWeekday = ({ year, month, day }: WrittenDay, line: string): boolean =>
  WEEKDAYS[new Date(Date.UTC(year ?? 0, month - 1, day)).getUTCDay()]?.test(line) ?? false;

const CLOCK =
  '(\\d{1,2})(?:[:.hu](\\d{2})(?![\\d.]))?\\s*(?:([ap])\\.?m\\b\\.?)?(\\s*(?:uur|u|hrs?|h)\\b\\.?)?';
const UNTIL = '\\s*(?:[-–—]|tot(?: en met)?|t/m|to|until|till)\\s*';
const TIMES = new RegExp(`(?<![\\d.:/])${CLOCK}(?:${UNTIL}(?:[^\\d\\n]{0,16} )?${CLOCK})?(?!\\d)`, 'gi');

/** The first time of day that is written in a piece of text; a bare number is none. */
export function timeIn(text: string): WrittenTime | null {
  for (const match of text.matchAll(TIMES)) {
    const [whole, h1, m1, half1, mark1, h2, m2, half2, mark2] = match;
    const rest = text.slice(match.index + whole.length);
    const isRange = h2 !== undefined && isClock(m2, half2, mark2);
    if (!isRange && !isClock(m1, half1, mark1)) continue;
    const end = isRange ? minutesOf(h2, m2, half2) : null;
    const start = minutesOf(h1, m1, half1 ?? (isRange ? halfBefore(h1, m1, half2, end) : undefined));
    if (start === null || (isRange && end === null)) continue;
    return { startMin: start, endMin: end === null ? null : end > start ? end : end + DAY_MIN, rest };
  }
  return null;
}

const DAY_MIN = 24 * 60;

const isClock = (...marks: (string | undefined)[]): boolean => marks.some((mark) => mark !== undefined);

function minutesOf(hours: string | undefined, mins = '0', half?: string): number | null {
  const [hour, minute] = [Number(hours), Number(mins)];
  if (minute > 59 || hour > 23 || (half !== undefined && (hour < 1 || hour > 12))) return null;
  const ofDay = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return ofDay * 60 + minute;
}

/** "2–2:30 PM" begins after noon as well, "11:30–12:30 PM" before it. */
function halfBefore(
  hours: string | undefined,
  mins: string | undefined,
  half: string | undefined,
  end: number | null,
): string | undefined {
  if (half === undefined || end === null) return undefined;
  const same = minutesOf(hours, mins, half);
  return same !== null && same < end ? half : half.toLowerCase() === 'p' ? 'a' : 'p';
}

/** The day and time together, in the year that is written, else the first time it comes round from `today` on. */
export function wallTime(day: WrittenDay, startMin: number, today: WrittenDay): WallTime {
  const year = day.year ?? (today.year ?? 0) + (isBefore(day, today) ? 1 : 0);
  return { year, month: day.month, day: day.day, hour: Math.floor(startMin / 60), minute: startMin % 60 };
}

const isBefore = (a: WrittenDay, b: WrittenDay): boolean =>
  a.month < b.month || (a.month === b.month && a.day < b.day);
