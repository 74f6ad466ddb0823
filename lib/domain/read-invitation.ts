import { LONGEST_MIN, SHORTEST_MIN } from './conversation';
import { readMeetingLink, unknownHost } from './meeting-link';
import { momentsIn, type Moment } from './invitation-moments';
import type { Instant } from './time';

/** More than any invitation; who pastes this much meant something else. */
export const INVITATION_LONGEST = 20_000;

/** What an invitation that came in says; null or empty where it says nothing. */
export interface ReadInvitation {
  readonly name: string;
  /** What the meeting is called. */
  readonly topic: string;
  readonly startsAt: Instant | null;
  readonly lengthMin: number | null;
  /** What it says its length is, where no conversation can be agreed to last that long; minutes. */
  readonly unfitLengthMin?: number;
  /** `16:00`: its start by the clocks of the time zone that it names, where the computer's tell another time. */
  readonly startsThere?: string;
  /** The meeting's own https address. */
  readonly link: string;
}

/**
 * What the user should look at: no time was found · it has passed · it is a whole day · it may be one of two days · its time zone is not
 * known · it comes round more often, or there are more in it: this is the next.
 */
export type InvitationDoubt =
  'no-time' | 'past' | 'all-day' | 'which-day' | 'unknown-zone' | 'next-of-several';

export type InvitationReading =
  | { readonly kind: 'read'; readonly invitation: ReadInvitation; readonly doubt: InvitationDoubt | null }
  /** The meeting was called off; what is told of it says which one. */
  | { readonly kind: 'cancelled'; readonly invitation: ReadInvitation }
  /** Nothing to fill in · more text than an invitation has · a file that is no calendar. */
  | { readonly kind: 'refused'; readonly reason: 'nothing' | 'too-long' | 'broken' };

/**
 * Reads the text of an invitation to a meeting as Zoom, Teams, Outlook and Google write it, in Dutch and English. What is not beyond doubt
 * is left open. A time without a time zone is taken in the computer's own.
 */
export function readInvitation(pasted: string, now: Instant): InvitationReading {
  if (pasted.length > INVITATION_LONGEST) return { kind: 'refused', reason: 'too-long' };
  const lines = pasted
    .split(/\r?\n|\r/)
    .map((line) => line.replace(/[\s\u200b-\u200f\u202a-\u202e]+/g, ' ').trim());
  const isCalledOff = lines.some((line) => CALLED_OFF.test(line));
  const link = linkIn(pasted);
  const moments = momentsIn(lines, now);
  const times = moments.filter((each) => each.kind === 'time');
  if (!isCalledOff && link === '' && moments.length === 0) return { kind: 'refused', reason: 'nothing' };
  const next = times.find(({ startsAt }) => startsAt >= now);
  const shown = next ?? times.at(-1);
  const topic = topicIn(lines);
  const lengthMin = shown?.lengthMin ?? lengthIn(lines);
  const invitation: ReadInvitation = {
    name: nameIn(lines, topic),
    topic,
    startsAt: shown?.startsAt ?? null,
    ...lengthOf(lengthMin),
    ...(shown?.startsThere != null && { startsThere: shown.startsThere }),
    link,
  };
  return isCalledOff
    ? { kind: 'cancelled', invitation }
    : { kind: 'read', invitation, doubt: doubtAbout(moments, times.length, shown, next) };
}

function doubtAbout(
  moments: readonly Moment[],
  count: number,
  shown: Moment | undefined,
  next: Moment | undefined,
): InvitationDoubt | null {
  if (shown === undefined) return moments.find((each) => each.kind !== 'time')?.kind ?? 'no-time';
  if (next === undefined) return 'past';
  return count > 1 ? 'next-of-several' : null;
}

const CALLED_OFF =
  /^(?:[\p{L} ]{1,20}: ?)?(?:geannuleerd|afgezegd|cancell?ed(?: event)?) ?[:–-]|\b(?:is geannuleerd|(?:has been|was) cancell?ed)\b/iu;

/** The address of a meeting in a text; rather none than that of somebody's web site. */
export function linkIn(pasted: string): string {
  const reading = readMeetingLink(pasted);
  return reading.kind === 'link' && unknownHost(reading.url) === null ? reading.url : '';
}

const labelled = (lines: readonly string[], label: RegExp): string => {
  for (const line of lines) {
    const [whole] = label.exec(line) ?? [];
    if (whole !== undefined && line.length > whole.length) return line.slice(whole.length).trim();
  }
  return '';
};

const TOPIC =
  /^(?:\* ?)?(?:topic|onderwerp|subject|titel|title|what|wat) ?: ?(?:(?:re|fw|fwd|antw|uitnodiging|invitation) ?: ?)*/i;

const topicIn = (lines: readonly string[]): string => labelled(lines, TOPIC).slice(0, 200);

const LENGTH = /^(?:duur|duration|lengte|length) ?: ?/i;

function lengthIn(lines: readonly string[]): number | null {
  const [, hours, mins] =
    /^(?:(\d)\s*(?:uur|u|hours?|hr?s?)\b)?\s*(?:(\d{1,3})\s*(?:min|m\b))?/i.exec(labelled(lines, LENGTH)) ??
    [];
  const length = Number(hours ?? 0) * 60 + Number(mins ?? 0);
  return length === 0 ? null : length;
}

/** A length that a conversation can have; any other stays open, and is told. */
export function lengthOf(lengthMin: number | null): Pick<ReadInvitation, 'lengthMin' | 'unfitLengthMin'> {
  // An end before the beginning says nothing.
  if (lengthMin === null || lengthMin <= 0) return { lengthMin: null };
  const fits = lengthMin >= SHORTEST_MIN && lengthMin <= LONGEST_MIN;
  return fits ? { lengthMin } : { lengthMin: null, unfitLengthMin: lengthMin };
}

const NAME = "(\\p{Lu}[\\p{L}'’.-]*(?: [\\p{L}'’.-]+){0,5})";
const INVITES = [
  new RegExp(`^${NAME} (?:is inviting you|(?:has )?invited you|invites you)`, 'u'),
  new RegExp(`^${NAME} (?:nodigt (?:u|je) uit|heeft (?:u|je) uitgenodigd)`, 'u'),
];
const FROM = /^(?:organi[sz]ator|organi[sz]er|host|gastheer|van|from) ?: ?/i;
const IN_TOPIC = [
  new RegExp(`(?:met|with) ${NAME}$`, 'u'),
  new RegExp(`^${NAME}['’]s? (?:zoom|personal)`, 'iu'),
  new RegExp(`(?:zoom[- ]?(?:meeting|vergadering)) van ${NAME}$`, 'iu'),
];

/** Who invites, as far as that is beyond doubt. */
function nameIn(lines: readonly string[], topic: string): string {
  const inviting = lines.flatMap((line) => INVITES.map((pattern) => pattern.exec(line)?.[1])).find(isName);
  const from = labelled(lines, FROM)
    .replace(/[<([].*$/, '')
    .replace(/^["“']|["”']\s*$/g, '')
    .trim();
  return (inviting ?? (isName(from) ? from : nameInTopic(topic))).slice(0, 200);
}

/** "Kennismaken met Ingrid", "Karim's Zoom Meeting"; empty where a topic names nobody. */
export const nameInTopic = (topic: string): string =>
  IN_TOPIC.map((pattern) => pattern.exec(topic)?.[1]).find(isName) ?? '';

/** Whether it can be somebody's name, rather than an address or a number. */
export const isName = (found: string | undefined): found is string =>
  found !== undefined && /\p{L}{2}/u.test(found) && !/@|https?:|\d{3}/.test(found);
