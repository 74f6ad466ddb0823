import { z } from 'zod';
import type { Address } from './question';
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

/** How somebody is spoken to: by the first name with "je", by the whole name with "u". */
export const spokenName = (name: string, address: Address): string =>
  address === 'u' ? name.trim() : (name.trim().split(/\s+/)[0] ?? '');
