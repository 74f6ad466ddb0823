import { dayIn, timeIn, wallTime, type NumberOrder, type WrittenDay, type WrittenTime } from './read-moment';
import { instantIn, timeThere, zoneNamed, type Zone } from './time-zone';
import type { Instant } from './time';

/** When a meeting may be, in the order it is written; or what stands in the way of knowing. */
export type Moment =
  | {
      readonly kind: 'time';
      readonly startsAt: Instant;
      readonly lengthMin: number | null;
      /** By the clocks of the zone that is named, where they differ from the computer's. */
      readonly startsThere: string | null;
    }
  | { readonly kind: 'which-day' | 'unknown-zone' };

/**
 * Every moment that the lines of an invitation name, the soonest first. One after a label ("Tijd:", "When:") counts before any other; with
 * it the times a meeting that comes round is listed by, on lines of their own.
 */
export function momentsIn(lines: readonly string[], now: Instant): Moment[] {
  const order = orderIn(lines);
  const told = lines.filter((_, place) => !isOfTheMail(lines, place));
  const whole = told.map((line) => writtenIn(line, order)).filter((written) => written !== null);
  const first = whole.find(({ isLabelled }) => isLabelled);
  const counting = first ? whole.filter(({ isLabelled, isBare }) => isLabelled || isBare) : whole;
  const zoneLine = lines.map((line) => ZONE_LINE.exec(line)?.[1]).find((each) => each !== undefined);
  const about = { today: dayOf(now), zone: zoneNamed(zoneLine ?? first?.time.rest ?? '') };
  const found = counting.length > 0 ? counting : apart(told, order);
  return withoutRepeats(found.map((written) => momentOf(written, about)));
}

interface Written {
  readonly day: WrittenDay | 'which';
  readonly time: WrittenTime;
  readonly isLabelled: boolean;
  /** Nothing else stands on the line. */
  readonly isBare: boolean;
}

interface About {
  readonly today: WrittenDay;
  readonly zone: Zone;
}

const LABEL =
  /^(?:\* ?)?(?:time|tijd(?:stip)?|when|wanneer|datum(?: en tijd)?|date(?: and time)?|start(?:s|tijd| time)?|begint|begin) ?(?::| (?=\p{L}|\d))/iu;
const ZONE_LINE = /^(?:tijdzone|time ?zone) ?: ?(.+)/i;
const DATE_LABEL = /^(?:\* ?)?(?:datum|date|dag|day) ?:/i;
const TIME_LABEL = /^(?:\* ?)?(?:tijd(?:stip)?|time|hoe laat|aanvang) ?:/i;

/** A line of the mail around the invitation: when it was sent, or what it answers. */
function isOfTheMail(lines: readonly string[], place: number): boolean {
  const line = lines[place] ?? '';
  if (/^(?:sent|verzonden|verstuurd|ontvangen|received) ?:/i.test(line)) return true;
  if (/^(?:op|on) .+ (?:schreef|wrote)\b.*:?$/i.test(line)) return true;
  if (!/^(?:date|datum) ?:/i.test(line)) return false;
  const around = [...lines.slice(Math.max(0, place - 3), place), ...lines.slice(place + 1, place + 4)];
  return around.filter((each) => /^(?:from|van|to|aan|cc|subject|onderwerp) ?:/i.test(each)).length >= 2;
}

/** A day with its time, on one line; null where one of them is missing. */
function writtenIn(line: string, order: NumberOrder): Written | null {
  const days: (WrittenDay | 'which')[] = [];
  let rest = line;
  for (let found = dayIn(rest, order); found !== null; found = dayIn(rest, order)) {
    days.push(found.day);
    rest = `${found.before} ${found.after}`.replace(/ +/g, ' ');
  }
  const [day] = days;
  const time = timeIn(rest);
  if (day === undefined || time === null) return null;
  const isOne = days.every((each) => JSON.stringify(each) === JSON.stringify(day));
  const isBare = line.length < 40 && time.rest.trim() === '';
  return { day: isOne ? day : 'which', time, isLabelled: LABEL.test(line), isBare };
}

/** The day on one line and the time on another, each after its label. */
function apart(lines: readonly string[], order: NumberOrder): Written[] {
  const dayLine = lines.find((line) => DATE_LABEL.test(line));
  const timeLine = lines.find((line) => TIME_LABEL.test(line));
  const day = dayLine && dayIn(dayLine, order)?.day;
  const time = timeLine && timeIn(timeLine);
  return day && time ? [{ day, time, isLabelled: true, isBare: false }] : [];
}

function momentOf({ day, time, isLabelled }: Written, { today, zone }: About): Moment {
  if (day === 'which') return { kind: 'which-day' };
  const named = zoneNamed(isLabelled ? time.rest : (RIGHT_AFTER.exec(time.rest)?.[0] ?? '')) ?? zone;
  if (named === null && isLabelled && MAY_BE_A_ZONE.test(time.rest)) return { kind: 'unknown-zone' };
  const wall = wallTime(day, time.startMin, today);
  const startsAt = instantIn(named, wall);
  return {
    kind: 'time',
    startsAt,
    startsThere: named === null ? null : timeThere(wall, startsAt),
    lengthMin: time.endMin === null ? null : time.endMin - time.startMin,
  };
}

/** In a sentence a place further on is no time zone: "om 14:00 (CET)", but "om 14:00, en dan naar Parijs". */
const RIGHT_AFTER = /^ ?\(?[\p{Lu}+\u2212-][^.,;\n]{0,60}/u;

/** After a labelled time stands its time zone, if anything: a name that is not known must not pass for the user's own. */
const MAY_BE_A_ZONE = /^[\s(]*(?!(?:via|op|in|on|at|met|with|online|teams|zoom|microsoft)\b)\p{L}{3,}.*/iu;

/** Dutch counts the day first, and so does English with 24 hours; with "PM" it may be American. */
const orderIn = (lines: readonly string[]): NumberOrder =>
  lines.some((line) => /\d ?[ap]\.?m\b/i.test(line)) && !lines.some((line) => DUTCH.test(line))
    ? 'unsure'
    : 'day-first';
const DUTCH = /\b(?:vergadering|onderwerp|tijd|wanneer|deelnemen|uur|nodigt|toegangscode)\b/i;

function withoutRepeats(moments: readonly Moment[]): Moment[] {
  const known = new Map(moments.map((moment) => [startOf(moment), moment]));
  for (const moment of moments) {
    // The one that says how long it takes.
    if (moment.kind === 'time' && moment.lengthMin !== null) known.set(moment.startsAt, moment);
  }
  return [...known.values()].sort((a, b) => startOf(a) - startOf(b));
}

const startOf = (moment: Moment): number => (moment.kind === 'time' ? moment.startsAt : 0);

function dayOf(now: Instant): WrittenDay {
  const date = new Date(now);
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}
