import * as z from 'zod/mini';
import { durationMsSchema, instantSchema } from './time';

/**
 * What a moment was: something learnt · somebody named · something worth thanking for · a promise of mine or theirs · a side-track
 * to come back to.
 */
export const MARK_KINDS = ['insight', 'name', 'thanks', 'my-promise', 'their-promise', 'parked'] as const;
export const markKindSchema = z.enum(MARK_KINDS);
export type MarkKind = z.infer<typeof markKindSchema>;

/** A tagged moment of a conversation, with its minute and an optional few words. */
export const markSchema = z.strictObject({
  id: z.uuid(),
  conversationId: z.uuid(),
  kind: markKindSchema,
  text: z.string().check(z.maxLength(2000)),
  /** When, in the conversation's own time. */
  atMs: durationMsSchema,
  /** A side-track that was taken up again, or a name that needs nothing more; always false for the others. */
  isSettled: z.boolean(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});
export type Mark = z.infer<typeof markSchema>;
