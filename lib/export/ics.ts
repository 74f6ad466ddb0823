import ICAL from 'ical.js';
import { later, type DurationMs, type Instant } from '@/lib/domain/time';

interface Entry {
  /** The same id again replaces what the calendar has. */
  readonly id: string;
  readonly title: string;
  readonly notes: string;
}

/** One appointment as it is put into a calendar. */
export interface Appointment extends Entry {
  readonly startsAt: Instant;
  readonly lengthMs: DurationMs;
  /** Where to join; may be empty. */
  readonly link: string;
}

/** Something for one day, at no hour in particular. */
export interface DayEntry extends Entry {
  /** `2026-12-05`, wherever the calendar is. */
  readonly on: string;
}

/**
 * The text of an `.ics` file that calendars take (RFC 5545): one tentative event, its times in UTC, without alarm and without
 * anybody invited, so that nothing is sent. `now` is when it was made.
 */
export function icsOf(appointment: Appointment, now: Instant): string {
  const { startsAt, lengthMs, link } = appointment;
  const event = eventOf(appointment, now);
  event.updatePropertyWithValue('dtstart', asUtc(startsAt));
  event.updatePropertyWithValue('dtend', asUtc(later(startsAt, lengthMs)));
  if (isAddress(link)) {
    event.updatePropertyWithValue('url', link);
    event.updatePropertyWithValue('location', link);
  }
  event.updatePropertyWithValue('status', 'TENTATIVE');
  return fileOf([event]);
}

/** Several things for a whole day each. They do not make the day look taken. */
export function icsOfDays(entries: readonly DayEntry[], now: Instant): string {
  return fileOf(
    entries.map((entry) => {
      const event = eventOf(entry, now);
      event.updatePropertyWithValue('dtstart', ICAL.Time.fromDateString(entry.on));
      event.updatePropertyWithValue('transp', 'TRANSPARENT');
      return event;
    }),
  );
}

function eventOf({ id, title, notes }: Entry, now: Instant): ICAL.Component {
  const event = new ICAL.Component('vevent');
  event.updatePropertyWithValue('uid', asText(id));
  event.updatePropertyWithValue('dtstamp', asUtc(now));
  event.updatePropertyWithValue('summary', asText(title));
  if (notes !== '') event.updatePropertyWithValue('description', asText(notes));
  return event;
}

function fileOf(events: readonly ICAL.Component[]): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//Bakkie//Bakkie//NL');
  for (const event of events) calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}

/** In whole seconds, as calendars count. */
const asUtc = (at: Instant): ICAL.Time => ICAL.Time.fromJSDate(new Date(at), true);

/** A calendar's text has line breaks of one kind and no other control characters (3.3.11); the library escapes the rest. */
const asText = (text: string): string =>
  text.replace(/\r\n|[\r\u2028\u2029]/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');

/** An address is written as it is (3.3.13), so one with anything but the characters of an address is left out. */
const isAddress = (link: string): boolean => /^https:\/\/[!-~]+$/.test(link);
