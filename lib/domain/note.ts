import * as z from 'zod/mini';
import type { DurationMs } from './time';
import { instantSchema } from './time';

/** What a note is about: the whole conversation, or one of its questions by id. */
export const WHOLE_CONVERSATION = 'conversation';

export const NOTE_LONGEST = 200_000;

export const noteSchema = z.strictObject({
  id: z.uuid(),
  conversationId: z.uuid(),
  subject: z.string().check(z.minLength(1), z.maxLength(100)),
  text: z.string().check(z.maxLength(NOTE_LONGEST)),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});
export type Note = z.infer<typeof noteSchema>;

/** The conversation's own time as it stands in a note: `7:05`, `1:02:09`. */
export function timeStamp(elapsedMs: DurationMs): string {
  const total = Math.floor(elapsedMs / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(total / 3600);
  const mins = Math.floor(total / 60) % 60;
  return hours > 0
    ? `${String(hours)}:${two(mins)}:${two(total % 60)}`
    : `${String(mins)}:${two(total % 60)}`;
}
