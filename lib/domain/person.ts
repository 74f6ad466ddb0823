import { z } from 'zod';
import { instantSchema } from './time';

/** Whom conversations are with. */
export const personSchema = z.strictObject({
  id: z.uuid(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  name: z.string().max(200),
  organisation: z.string().max(200),
  /** Who made the introduction, as the user would name them. */
  viaWhom: z.string().max(200),
});
export type Person = z.infer<typeof personSchema>;
