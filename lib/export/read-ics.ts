import ICAL from 'ical.js';
import {
  isName,
  lengthOf,
  linkIn,
  nameInTopic,
  type InvitationDoubt,
  type InvitationReading,
  type ReadInvitation,
} from '@/lib/domain/read-invitation';
import { asInstant, type Instant } from '@/lib/domain/time';
import { instantIn, timeThere, zoneNamed } from '@/lib/domain/time-zone';
import { changesYearly, comesRound } from './ics-rules';

/** Characters; an invitation with a picture in it stays far below. */
export const ICS_LONGEST = 2_000_000;

/** Of a series that comes round each day, eleven years. */
const OCCURRENCES_AT_MOST = 4000;

/**
 * Reads the next meeting in a calendar file (RFC 5545) at `now`: its time zones as the file defines them, else as they are named; a series
 * with its exceptions. A time without a time zone is taken in the computer's own.
 */
export function readIcs(text: string, now: Instant): InvitationReading {
  if (text.length > ICS_LONGEST) return { kind: 'refused', reason: 'too-long' };
  try {
    return readCalendars(text, now);
  } catch {
    // Whatever the library stumbles over, the file is not one that a calendar would take.
    return { kind: 'refused', reason: 'broken' };
  }
}

function readCalendars(text: string, now: Instant): InvitationReading {
  const calendars = calendarsIn(text);
  const events = calendars.flatMap(eventsIn);
  const standing = calendars
    .filter((calendar) => textOf(calendar, 'method').toUpperCase() !== 'CANCEL')
    .flatMap(eventsIn)
    .filter((event) => !isCalledOff(event));
  if (events.length === 0) return { kind: 'refused', reason: 'nothing' };
  const isAllOff = standing.length === 0;
  const told = isAllOff ? events : standing;
  const meetings = told
    .filter((event) => !event.hasProperty('recurrence-id') || !hasSeries(event, told))
    .flatMap((event) => meetingsOf(event, now));
  const timed = meetings.filter((each) => each.doubt === null).sort((a, b) => a.startsAt - b.startsAt);
  const coming = timed.filter(({ startsAt }) => startsAt >= now);
  const shown = coming[0] ?? timed.at(-1) ?? meetings[0];
  if (shown === undefined) return { kind: 'refused', reason: 'nothing' };
  const { doubt } = shown;
  return isAllOff
    ? { kind: 'cancelled', invitation: invitationOf(shown) }
    : {
        kind: 'read',
        invitation: invitationOf(shown),
        doubt: doubt ?? (coming.length === 0 ? 'past' : coming.length > 1 ? 'next-of-several' : null),
      };
}

function invitationOf({ event, startsAt, startsThere, lengthMin, doubt }: Meeting): ReadInvitation {
  const topic = textOf(event, 'summary').slice(0, 200);
  return {
    name: organiserOf(event) || nameInTopic(topic),
    topic,
    startsAt: doubt === null ? startsAt : null,
    ...(doubt === null ? lengthOf(lengthMin) : { lengthMin: null }),
    ...(startsThere !== null && { startsThere }),
    link: linkIn(
      LINKS.map((property) => textOf(event, property))
        .join('\n')
        .slice(0, LINKS_LONGEST),
    ),
  };
}

/** Where calendars put the way into a meeting, the surest first; then the text around it. */
const LINKS = [
  'x-google-conference',
  'x-microsoft-skypeteamsmeetingurl',
  'conference',
  'url',
  'location',
  'description',
  'x-alt-desc',
];
const LINKS_LONGEST = 50_000;

function calendarsIn(text: string): ICAL.Component[] {
  const parsed = ICAL.parse(text) as unknown[];
  // One calendar is a name with its parts; several are a list of those.
  const calendars = typeof parsed[0] === 'string' ? [parsed] : (parsed as unknown[][]);
  return calendars.map((calendar) => withSureZones(new ICAL.Component(calendar)));
}

/** A zone that cannot be followed is taken by its name. */
function withSureZones(calendar: ICAL.Component): ICAL.Component {
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    if (!changesYearly(zone)) calendar.removeSubcomponent(zone);
  }
  return calendar;
}

const eventsIn = (calendar: ICAL.Component): ICAL.Component[] => calendar.getAllSubcomponents('vevent');

const isCalledOff = (event: ICAL.Component): boolean => textOf(event, 'status').toUpperCase() === 'CANCELLED';

const hasSeries = (event: ICAL.Component, events: readonly ICAL.Component[]): boolean =>
  events.some(
    (other) => !other.hasProperty('recurrence-id') && textOf(other, 'uid') === textOf(event, 'uid'),
  );

interface Meeting {
  readonly event: ICAL.Component;
  readonly startsAt: Instant;
  /** By the clocks of its own time zone, where they differ from the computer's. */
  readonly startsThere: string | null;
  readonly lengthMin: number;
  /** Why its time cannot be told. */
  readonly doubt: Extract<InvitationDoubt, 'all-day' | 'unknown-zone'> | null;
}

/** The one time of an event, or of a series the last time before `now` and the two next ones. */
function meetingsOf(component: ICAL.Component, now: Instant): Meeting[] {
  const event = new ICAL.Event(component);
  if (!event.isRecurring() || !comesRound(component))
    return [meetingAt(component, event.startDate, event.duration)];
  const found: Meeting[] = [];
  const times = event.iterator();
  for (let count = 0; count < OCCURRENCES_AT_MOST; count += 1) {
    const time = times.next() as ICAL.Time | undefined;
    if (!time) break;
    const { item, startDate } = event.getOccurrenceDetails(time);
    if (isCalledOff(item.component) && !isCalledOff(component)) continue;
    const meeting = meetingAt(item.component, startDate, item.duration);
    if (meeting.doubt !== null) return [meeting];
    found.push(meeting);
    const coming = found.filter(({ startsAt }) => startsAt >= now);
    if (coming.length === 2) break;
    if (found.length > 3) found.shift();
  }
  return found;
}

function meetingAt(event: ICAL.Component, start: ICAL.Time, duration: ICAL.Duration): Meeting {
  const lengthMin = Math.round(duration.toSeconds() / 60);
  if (start.isDate) return { event, startsAt: asInstant(0), startsThere: null, lengthMin, doubt: 'all-day' };
  const startsAt = instantOf(start, event);
  const hasZone = parameterOf(event, 'dtstart', 'tzid') !== undefined;
  return {
    event,
    startsAt: startsAt ?? asInstant(0),
    startsThere: hasZone && startsAt !== null ? timeThere(start, startsAt) : null,
    lengthMin,
    doubt: startsAt === null ? 'unknown-zone' : null,
  };
}

/** Null when the time zone is named by a name that nobody knows. */
function instantOf(time: ICAL.Time, event: ICAL.Component): Instant | null {
  const isPlaced = time.zone !== ICAL.Timezone.localTimezone;
  if (isPlaced) return asInstant(time.toUnixTime() * 1000);
  const name = parameterOf(event, 'dtstart', 'tzid');
  const zone = name === undefined ? null : zoneNamed(name);
  if (name !== undefined && zone === null) return null;
  const { year, month, day, hour, minute } = time;
  return instantIn(zone, { year, month, day, hour, minute });
}

function organiserOf(event: ICAL.Component): string {
  const name = parameterOf(event, 'organizer', 'cn')?.trim();
  return isName(name) ? name.slice(0, 200) : '';
}

const parameterOf = (event: ICAL.Component, property: string, parameter: string): string | undefined =>
  event.getFirstProperty(property)?.getFirstParameter(parameter);

const textOf = (component: ICAL.Component, property: string): string => {
  const value: unknown = component.getFirstPropertyValue(property);
  return typeof value === 'string' ? value.trim() : '';
};
