import { later, type DurationMs, type Instant } from '@/lib/domain/time';

/** One appointment as it is put into a calendar. */
export interface Appointment {
  /** The same id again replaces what the calendar has. */
  readonly id: string;
  readonly title: string;
  readonly notes: string;
  readonly startsAt: Instant;
  readonly lengthMs: DurationMs;
  /** Where to join; may be empty. */
  readonly link: string;
}

/**
 * The text of an `.ics` file that calendars take (RFC 5545): one tentative event, its times in UTC, without alarm and without
 * anybody invited, so that nothing is sent. `now` is when it was made.
 */
export function icsOf({ id, title, notes, startsAt, lengthMs, link }: Appointment, now: Instant): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bakkie//Bakkie//NL',
    'BEGIN:VEVENT',
    `UID:${asText(id)}`,
    `DTSTAMP:${asUtc(now)}`,
    `DTSTART:${asUtc(startsAt)}`,
    `DTEND:${asUtc(later(startsAt, lengthMs))}`,
    `SUMMARY:${asText(title)}`,
    ...(notes === '' ? [] : [`DESCRIPTION:${asText(notes)}`]),
    ...(isAddress(link) ? [`URL:${link}`, `LOCATION:${asText(link)}`] : []),
    'STATUS:TENTATIVE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

/** `20261204T120000Z` */
const asUtc = (at: Instant): string => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');

/** Backslash, semicolon and comma are escaped, a line break is written `\n`; other control characters are not allowed (3.3.11). */
const asText = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\n\r\u2028\u2029]/g, '\\n')
    .replace(/\p{Cc}/gu, '');

/** An address is written as it is (3.3.13), so one with anything but the characters of an address is left out. */
const isAddress = (link: string): boolean => /^https:\/\/[!-~]+$/.test(link);

const LINE_OCTETS = 75;
const utf8 = new TextEncoder();

/** No line is longer than 75 octets; what follows goes on in the next line after a space (3.1). No character is cut in two. */
function folded(line: string): string {
  const lines = [''];
  let used = 0;
  for (const character of line) {
    const octets = utf8.encode(character).length;
    if (used + octets > LINE_OCTETS) {
      lines.push(' ');
      used = 1;
    }
    lines.push((lines.pop() ?? '') + character);
    used += octets;
  }
  return lines.join('\r\n');
}
