import * as z from 'zod/mini';
import { between, instantSchema, minutes, type Instant } from './time';

const nameSchema = z.string().check(z.minLength(1), z.maxLength(100));

/** What remains of a deleted record, so that a merge with another machine does not bring it back. */
export const tombstoneSchema = z.strictObject({
  /** The record's own id. */
  id: nameSchema,
  table: nameSchema,
  deletedAt: instantSchema,
  /** The deletion was taken back: not before `deletedAt`. */
  undoneAt: z.optional(instantSchema),
});

/** A row that could not be read, as it was found, in JSON: it may be anything. */
export const unreadableSchema = z.strictObject({
  table: nameSchema,
  row: z.string(),
  reason: z.string(),
});

/** A copy of everything the user ever wrote, as it goes into a file. Its rows are those of database version `schema`. */
export const backUpSchema = z.strictObject({
  schema: z.int().check(z.minimum(1)),
  madeAt: instantSchema,
  /** By table. Every row has an `id`; the rest is for that table's schema. */
  tables: z.record(z.string(), z.array(z.looseObject({ id: nameSchema }))),
  /** When a place of a record was written, where that was not at the record's own `updatedAt`: by `table/id`, by place. */
  times: z.record(z.string(), z.record(z.string(), instantSchema)),
  tombstones: z.array(tombstoneSchema),
  unreadable: z.array(unreadableSchema),
  /** The settings the user chose; null where they were not asked for. */
  settings: z.nullable(z.record(z.string(), z.unknown())),
});
export type BackUp = z.infer<typeof backUpSchema>;

/** What a passphrase became: keys that can be kept and used, and not be read. */
export interface SealKey {
  readonly iterations: number;
  readonly salt: string;
  readonly cipherKey: CryptoKey;
  readonly checkKey: CryptoKey;
}

const A_DAY = minutes(24 * 60);

/**
 * Whether a talk that was closed at `closedAt` is in no back-up yet, when the last one is of `keptAt`. A moment still to come was told by
 * a clock that was wrong: such a back-up counts for nothing, and for such a talk one a day will do.
 */
export function isUnkept(closedAt: Instant | null, keptAt: Instant | null, now: Instant): boolean {
  if (closedAt === null) return false;
  if (keptAt === null || keptAt > now) return true;
  return closedAt > now ? between(keptAt, now) > A_DAY : closedAt > keptAt;
}
