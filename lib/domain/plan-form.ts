import { agreedLength, LONGEST_MIN, SHORTEST_MIN, type Conversation } from './conversation';
import { dateOf, instantOf, timeOf } from './local-time';
import { readMeetingLink, type LinkReading } from './meeting-link';
import type { Address } from './question';
import type { ReadInvitation } from './read-invitation';
import { between, inMinutes, minutes, type Instant } from './time';

/** Invisible marks that turn the reading direction of all that follows; no name needs them. */
const DIRECTION_MARKS = /[\u202a-\u202e\u2066-\u2069]/g;

/** The quick form as it is typed: nothing is refused while someone types. */
export type PlanForm = {
  readonly name: string;
  /** `2026-12-04`, as a date field writes it, or empty. */
  readonly date: string;
  /** `14:00`, as a time field writes it, or empty. */
  readonly time: string;
  /** Minutes. */
  readonly length: string;
  /** Empty: without questions. */
  readonly questionSetId: string;
  /** `yes` takes along what was left from last time. */
  readonly fromLastTime: string;
  readonly meetingLink: string;
  readonly address: string;
  /** The fields that an invitation filled in and nobody changed since, by name: `date time`. */
  readonly fromInvitation: string;
};

/** What keeps the form from being carried out, by field. */
export interface PlanProblems {
  readonly time?: 'missing' | 'past';
  readonly date?: 'past';
  readonly length?: 'out-of-range';
  readonly meetingLink?: Extract<LinkReading, { kind: 'refused' }>['reason'];
}

/** What the form says, once nothing keeps it from being carried out. */
export interface PlanAnswers {
  readonly name: string;
  readonly plannedFor: Instant | null;
  readonly lengthMin: number;
  readonly questionSetId: string | null;
  readonly takesFromLastTime: boolean;
  readonly meetingLink: string;
  readonly address: Address;
}

/** Who plans a talk that has begun by now is not too late: calls begin late, and whoever is late needs the clock most. */
const JUST_BEGUN = minutes(30);

/**
 * Reads the form at `now`, in the computer's own time zone. A time without a day is today; a day needs a time. A moment that has passed is no
 * plan, except the one that the conversation was planned for before.
 */
export function readPlanForm(
  form: PlanForm,
  now: Instant,
  plannedBefore: Instant | null = null,
): { readonly answers: PlanAnswers } | { readonly problems: PlanProblems } {
  const lengthMin = Number(form.length);
  const link = readMeetingLink(form.meetingLink);
  const plannedFor = form.time === '' ? null : instantOf(form.date || dateOf(now), form.time);
  const isDayPast = form.date !== '' && form.date < dateOf(now);
  const isAsBefore =
    plannedBefore !== null && form.date === dateOf(plannedBefore) && form.time === timeOf(plannedBefore);
  const isPast = plannedFor !== null && !isAsBefore && between(plannedFor, now) > JUST_BEGUN;
  const problems: PlanProblems = {
    ...(form.date !== '' && form.time === '' && { time: 'missing' as const }),
    ...(isDayPast && (isPast || plannedFor === null) && { date: 'past' as const }),
    ...(isPast && !isDayPast && { time: 'past' as const }),
    ...(!isLength(lengthMin) && { length: 'out-of-range' as const }),
    ...(link.kind === 'refused' && { meetingLink: link.reason }),
  };
  if (Object.keys(problems).length > 0) return { problems };
  return {
    answers: {
      name: form.name.replace(DIRECTION_MARKS, '').trim(),
      plannedFor,
      lengthMin,
      questionSetId: form.questionSetId === '' ? null : form.questionSetId,
      takesFromLastTime: form.fromLastTime === 'yes',
      meetingLink: link.kind === 'link' ? link.url : '',
      address: form.address === 'u' ? 'u' : 'je',
    },
  };
}

/** The form as it begins. */
export const freshPlanForm = ({
  defaultLengthMin,
  address,
  questionSetId,
}: {
  readonly defaultLengthMin: number;
  readonly address: Address;
  readonly questionSetId: string;
}): PlanForm => ({
  name: '',
  date: '',
  time: '',
  length: String(defaultLengthMin),
  questionSetId,
  fromLastTime: 'yes',
  meetingLink: '',
  address,
  fromInvitation: '',
});

/** The form as it stands for a conversation that was planned before. */
export function planFormOf(conversation: Conversation, name: string): PlanForm {
  const { plannedFor, questionSetId, meetingLink, address } = conversation;
  return {
    name,
    date: plannedFor === null ? '' : dateOf(plannedFor),
    time: plannedFor === null ? '' : timeOf(plannedFor),
    length: String(inMinutes(agreedLength(conversation))),
    questionSetId: questionSetId ?? '',
    fromLastTime: 'yes',
    meetingLink,
    address,
    fromInvitation: '',
  };
}

const isLength = (lengthMin: number): boolean =>
  Number.isInteger(lengthMin) && lengthMin >= SHORTEST_MIN && lengthMin <= LONGEST_MIN;

/**
 * What the form says with an invitation that came in: all that it tells, but a name that was typed stays. A past time is no plan. What an
 * earlier invitation filled in makes way, also where this one says nothing: there the form says again what it said at first.
 */
export function filledFrom(
  { name, startsAt, lengthMin, link }: ReadInvitation,
  { form, initial, now }: { readonly form: PlanForm; readonly initial: PlanForm; readonly now: Instant },
): Partial<PlanForm> {
  const earlier = fieldsIn(form.fromInvitation);
  const cleared = Object.fromEntries(earlier.map((field) => [field, initial[field]]));
  const hasOwnName = form.name.trim() !== '' && !earlier.includes('name');
  const told: Partial<PlanForm> = {
    ...(!hasOwnName && name !== '' && { name }),
    ...(startsAt !== null && startsAt >= now && { date: dateOf(startsAt), time: timeOf(startsAt) }),
    ...(lengthMin !== null && { length: String(lengthMin) }),
    ...(link !== '' && { meetingLink: link }),
  };
  if (earlier.length === 0 && Object.keys(told).length === 0) return {};
  return { ...cleared, ...told, fromInvitation: Object.keys(told).join(' ') };
}

/** What the user typed is no longer the invitation's. */
export const typedOver = (form: PlanForm, typed: Partial<PlanForm>): Partial<PlanForm> => ({
  ...typed,
  fromInvitation: fieldsIn(form.fromInvitation)
    .filter((field) => !Object.hasOwn(typed, field))
    .join(' '),
});

/** Whether an invitation filled in this field, and nobody changed it since. */
export const isFromInvitation = (form: PlanForm, field: (typeof BY_INVITATION)[number]): boolean =>
  fieldsIn(form.fromInvitation).includes(field);

/** As far as they are fields of the form; a draft may be of another day. */
const fieldsIn = (names: string): readonly (typeof BY_INVITATION)[number][] =>
  BY_INVITATION.filter((field) => names.split(' ').includes(field));
const BY_INVITATION = ['name', 'date', 'time', 'length', 'meetingLink'] as const;
