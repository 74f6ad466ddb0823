import * as z from 'zod/mini';
import { instantSchema } from './time';

/**
 * What may be owed or planned after a conversation: the thank-you · the thank-you to whoever made the introduction · a promise of mine or
 * theirs · something to send now and then · how it ended · being in touch again.
 */
export const FOLLOW_UP_KINDS = [
  'thank-you',
  'thank-referrer',
  'my-promise',
  'their-promise',
  'send-something',
  'how-it-ended',
  'keep-in-touch',
] as const;
export const followUpKindSchema = z.enum(FOLLOW_UP_KINDS);
export type FollowUpKind = z.infer<typeof followUpKindSchema>;

/** Something owed or planned, with a day. */
export const followUpSchema = z.strictObject({
  id: z.uuid(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  kind: followUpKindSchema,
  personId: z.nullable(z.uuid()),
  conversationId: z.nullable(z.uuid()),
  /** The mark it came from. */
  markId: z.nullable(z.uuid()),
  text: z.string().check(z.maxLength(2000)),
  /** A day of the calendar (`2026-12-05`), wherever the computer is: no time zone or daylight saving moves it. */
  dueOn: z.iso.date(),
  outcome: z.nullable(z.enum(['done', 'let-go'])),
  outcomeAt: z.nullable(instantSchema),
});
export type FollowUp = z.infer<typeof followUpSchema>;
