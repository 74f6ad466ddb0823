import * as z from 'zod/mini';
import { instantSchema, type Instant } from './time';

/** How well the two know each other; it weighs in how long one may ask for (`advice.md`, S4-5a, S3-6). */
export const CLOSENESS = ['close', 'known', 'far'] as const;
export type Closeness = (typeof CLOSENESS)[number];

/** What a contact is good for, as the user sees it (`advice.md`, S3-5). Private. */
/** How often to be in touch, in days: monthly, four times, twice, once a year. */
export const RHYTHMS = [30, 91, 182, 365] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** The rhythm nearest to these days, which may come from a file of another version; null for none. */
export function rhythmNear(days: number | null): Rhythm | null {
  if (days === null) return null;
  return RHYTHMS.reduce((near, each) => (Math.abs(each - days) < Math.abs(near - days) ? each : near));
}

export const SUPPORT_KINDS = ['emotional', 'mental', 'practical'] as const;

/** Whom conversations are with. An empty text or null is what the user did not say. */
export const personSchema = z.strictObject({
  id: z.uuid(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  name: z.string().check(z.maxLength(200)),
  organisation: z.string().check(z.maxLength(200)),
  role: z.string().check(z.maxLength(200)),
  email: z.string().check(z.maxLength(320)),
  closeness: z.nullable(z.enum(CLOSENESS)),
  /** Who made the introduction, as the user would name them. */
  viaWhom: z.string().check(z.maxLength(200)),
  /** The one who made the introduction, where that is a person of the user's own. */
  viaPersonId: z.nullable(z.uuid()),
  /** Decides on hiring: better spoken when one knows what one wants (`advice.md`, S4-2b). */
  decidesOnHiring: z.boolean(),
  /** What matters to them. */
  matters: z.string().check(z.maxLength(5000)),
  /** Personal facts that small talk may come back to. */
  personalFacts: z.string().check(z.maxLength(5000)),
  links: z.array(z.string().check(z.maxLength(2000))).check(z.maxLength(50)),
  /** The circle or sector they belong to, in the user's own word. */
  circle: z.string().check(z.maxLength(200)),
  /** Private tags (`advice.md`, S3-3, S3-5). */
  support: z.nullable(z.enum(['supportive', 'hindering'])),
  supportKinds: z.array(z.enum(SUPPORT_KINDS)).check(z.maxLength(SUPPORT_KINDS.length)),
  /** To be in touch every so many days; null for no rhythm. */
  keepInTouchDays: z.nullable(z.int().check(z.minimum(7), z.maximum(1000))),
});
export type Person = z.infer<typeof personSchema>;

/** A name as it is kept: in 200 characters, with nothing around it and single spaces inside. */
export const tidyName = (name: string): string => name.replace(/\s+/g, ' ').trim().slice(0, 200);

/** Whether this is one name, whatever its capitals and spaces. */
export const isSameName = (one: string, other: string): boolean =>
  tidyName(one).toLowerCase() === tidyName(other).toLowerCase();

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
