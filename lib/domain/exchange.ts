import * as z from 'zod/mini';
import { instantSchema } from './time';

/** Something that went between the user and a person outside conversations: given, received, or just being in touch. */
export const exchangeSchema = z.strictObject({
  id: z.uuid(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  personId: z.uuid(),
  direction: z.enum(['gave', 'received', 'in-touch']),
  text: z.string().check(z.maxLength(2000)),
  /** A day of the calendar, as in `2026-12-05`. */
  on: z.iso.date(),
});
export type Exchange = z.infer<typeof exchangeSchema>;
