import { z } from 'zod';
import { instantSchema, type Instant } from './time';

/** How well the two know each other; it weighs in how long one may ask for (`advice.md`, S4-5a, S3-6). */
export const CLOSENESS = ['close', 'known', 'far'] as const;
export type Closeness = (typeof CLOSENESS)[number];

/** What a contact is good for, as the user sees it (`advice.md`, S3-5). Private. */
export const SUPPORT_KINDS = ['emotional', 'mental', 'practical'] as const;
export type SupportKind = (typeof SUPPORT_KINDS)[number];

/** Whom conversations are with. An empty text or null is what the user did not say. */
export const personSchema = z.strictObject({
  id: z.uuid(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  name: z.string().max(200),
  organisation: z.string().max(200),
  role: z.string().max(200),
  email: z.string().max(320),
  closeness: z.enum(CLOSENESS).nullable(),
  /** Who made the introduction, as the user would name them. */
  viaWhom: z.string().max(200),
  /** The one who made the introduction, where that is a person of the user's own. */
  viaPersonId: z.uuid().nullable(),
  /** Decides on hiring: better spoken when one knows what one wants (`advice.md`, S4-2b). */
  decidesOnHiring: z.boolean(),
  /** What matters to them. */
  matters: z.string().max(5000),
  /** Personal facts that small talk may come back to. */
  personalFacts: z.string().max(5000),
  links: z.array(z.string().max(2000)).max(50),
  /** The circle or sector they belong to, in the user's own word. */
  circle: z.string().max(200),
  /** Private tags (`advice.md`, S3-3, S3-5). */
  support: z.enum(['supportive', 'hindering']).nullable(),
  supportKinds: z.array(z.enum(SUPPORT_KINDS)).max(SUPPORT_KINDS.length),
  /** To be in touch every so many days; null for no rhythm. */
  keepInTouchDays: z.number().int().min(7).max(1000).nullable(),
});
export type Person = z.infer<typeof personSchema>;

/** Somebody of whom only the name is known. */
export const newPerson = (id: string, name: string, now: Instant): Person => ({
  id,
  createdAt: now,
  updatedAt: now,
  name,
  organisation: '',
  role: '',
  email: '',
  closeness: null,
  viaWhom: '',
  viaPersonId: null,
  decidesOnHiring: false,
  matters: '',
  personalFacts: '',
  links: [],
  circle: '',
  support: null,
  supportKinds: [],
  keepInTouchDays: null,
});
