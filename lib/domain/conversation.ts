import * as z from 'zod/mini';
import { meetingKey } from './meeting-key';
import { doneStepSchema } from './steps';
import { askedQuestionSchema, addressSchema, languageSchema, type AskedQuestion } from './question';
import { durationMsSchema, instantSchema, minutes, type DurationMs, type Instant } from './time';

/** The lengths offered first; any whole number from 5 to 120 may be agreed (`product.md`, Numbers). */
export const OFFERED_LENGTHS_MIN = [15, 20, 25, 30, 45, 60] as const;
export const SHORTEST_MIN = 5;
export const LONGEST_MIN = 120;
export const DEFAULT_LENGTH_MIN = 25;

/** The agreed length in minutes, made to fit 5–120. */
export const fitLength = (wantedMin: number): number =>
  Math.min(LONGEST_MIN, Math.max(SHORTEST_MIN, Math.round(wantedMin)));

export const conversationStatusSchema = z.enum(['planned', 'live', 'wrapping-up', 'closed', 'cancelled']);
export type ConversationStatus = z.infer<typeof conversationStatusSchema>;

/** What was agreed about the length, and when. The last one counts. */
export const agreementSchema = z.strictObject({
  at: instantSchema,
  lengthMs: durationMsSchema,
  /** The other has less time than agreed: what is left is for must-asks and the close. */
  isCutShort: z.boolean(),
});
export type Agreement = z.infer<typeof agreementSchema>;

/** A stretch the user took out of the clock. `until` is null while it lasts. */
export const pauseSchema = z.strictObject({ from: instantSchema, until: z.nullable(instantSchema) });
export type Pause = z.infer<typeof pauseSchema>;

/**
 * A checklist item that is seen to, by its id. `how` is left out for the user's own tick; `measured` is one of the picture check, and
 * `refused` is one of those that the user took away: no tick, and not to be measured again.
 */
export const tickSchema = z.strictObject({
  itemId: z.string().check(z.minLength(1), z.maxLength(100)),
  at: instantSchema,
  how: z.exactOptional(z.enum(['measured', 'refused'])),
});
export type Tick = z.infer<typeof tickSchema>;

/** Finding out what one wants, or letting people know what one looks for (`advice.md`, S4-2a: "onderzoeken" or "zaaien"). */
export const talkTypeSchema = z.enum(['explore', 'sow']);
export type TalkType = z.infer<typeof talkTypeSchema>;

/** The request for a conversation as it went out, and what came back. */
export const invitationSchema = z.strictObject({
  sentAt: instantSchema,
  form: z.enum(['short', 'long']),
  answer: z.nullable(z.enum(['yes', 'no', 'later'])),
  answeredAt: z.nullable(instantSchema),
});
export type Invitation = z.infer<typeof invitationSchema>;

/** How the user looks back: this conversation and the path it belongs to are judged apart (`advice.md`, S2-14). */
export const reviewSchema = z.strictObject({
  goalMet: z.nullable(z.enum(['yes', 'partly', 'no'])),
  talk: z.nullable(z.enum(['good', 'mixed', 'poor'])),
  path: z.nullable(z.enum(['go-on', 'unsure', 'let-go'])),
});
export type Review = z.infer<typeof reviewSchema>;

/** The user's own record of one conversation: facts only; everything else is computed from them. */
export const conversationSchema = z.strictObject({
  id: z.uuid(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  status: conversationStatusSchema,
  personId: z.nullable(z.uuid()),
  plannedFor: z.nullable(instantSchema),
  /** The meeting's own https address, or empty. */
  meetingLink: z.string().check(z.maxLength(2000)),
  language: languageSchema,
  address: addressSchema,
  talkType: z.nullable(talkTypeSchema),
  goal: z.string().check(z.maxLength(1000)),
  /** The other is clearly inviting: more time may be asked (`advice.md`, S4-5a). */
  isInviting: z.boolean(),
  invitations: z.array(invitationSchema).check(z.maxLength(20)),
  agreements: z.array(agreementSchema).check(z.minLength(1), z.maxLength(200)),
  startedAt: z.nullable(instantSchema),
  endedAt: z.nullable(instantSchema),
  pauses: z.array(pauseSchema).check(z.maxLength(500)),
  /** The meetings (as the worker names them) this record was kept during: a re-join finds it back. */
  meetingIds: z.array(z.uuid()).check(z.maxLength(50)),
  questionSetId: z.nullable(z.string().check(z.maxLength(100))),
  questions: z.array(askedQuestionSchema).check(z.maxLength(200)),
  ticks: z.array(tickSchema).check(z.maxLength(200)),
  steps: z.array(doneStepSchema).check(z.maxLength(50)),
  /** The user's introduction, by its own stopwatch: the last time it was spoken. */
  introduction: z.nullable(pauseSchema),
  review: reviewSchema,
  closedAt: z.nullable(instantSchema),
});
export type Conversation = z.infer<typeof conversationSchema>;

/** The talk is over, its wrap-up is not: begun, put off or never seen. */
export const isWrapUpLeft = ({ status }: Pick<Conversation, 'status'>): boolean => status === 'wrapping-up';

/** Nothing was judged yet. */
export const NO_REVIEW: Review = { goalMet: null, talk: null, path: null };

export function agreedLength(conversation: Pick<Conversation, 'agreements'>): DurationMs {
  return conversation.agreements.at(-1)?.lengthMs ?? minutes(DEFAULT_LENGTH_MIN);
}

/** A call that begins this close to a planned time is probably that conversation (`product.md`, One record). */
const NEAR_MS = 30 * 60_000;

/**
 * The planned conversation a call that begins at `now` probably is: the one whose link leads to this meeting (by `meetingKey`), else the
 * nearest in time within half an hour, else the only one.
 */
export function bestGuess(
  planned: readonly Conversation[],
  now: Instant,
  key: string | null = null,
): Conversation | null {
  const linked = planned.filter((conversation) => leadsTo(conversation, key));
  const [nearest] = [...(linked.length > 0 ? linked : planned)].sort((a, b) => away(a, now) - away(b, now));
  if (nearest === undefined) return null;
  if (linked.length > 0) return nearest;
  return away(nearest, now) <= NEAR_MS || planned.length === 1 ? nearest : null;
}

/** Whether a planned conversation may be what a call that begins at `now` is for: by its link, or by its time. */
export const isDue = (conversation: Conversation, now: Instant, key: string | null): boolean =>
  leadsTo(conversation, key) || away(conversation, now) <= NEAR_MS;

/** Whether the link of a planned conversation is that of the meeting with this key. */
export const leadsTo = ({ meetingLink }: Conversation, key: string | null): boolean =>
  key !== null && meetingKey(meetingLink) === key;

const away = ({ plannedFor }: Conversation, now: Instant): number =>
  plannedFor === null ? Infinity : Math.abs(plannedFor - now);

const wasAsked = ({ state }: AskedQuestion): boolean => state === 'asked' || state === 'answered';

/**
 * Whether a live conversation may be planned again: it was planned before its clock began, and its time has yet to come or nothing was
 * asked so far.
 */
export const canBePutBack = (conversation: Conversation, now: Instant): boolean => {
  const { status, createdAt, startedAt, plannedFor, questions } = conversation;
  if (status !== 'live' || startedAt === null || createdAt >= startedAt) return false;
  return (plannedFor !== null && plannedFor > now) || !questions.some(wasAsked);
};
