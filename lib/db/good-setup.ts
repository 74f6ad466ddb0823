import * as z from 'zod/mini';
import { instantSchema } from '@/lib/domain/time';
import { database } from './database';
import { checked } from './quarantine';
import { read, write } from './store';

/** There is one; this is its row. */
const THE_ONE = 'own';

/** A picture of 320 pixels wide takes about 20,000 letters. */
const STILL_LONGEST = 500_000;

/** The user's own good set-up: measures (their meaning: `Measures` of the picture room), and a still only where the user asked for it. */
export const goodSetupSchema = z.strictObject({
  id: z.literal(THE_ONE),
  at: instantSchema,
  measures: z.strictObject({
    brightEnd: z.number(),
    size: z.number(),
    eyeHeight: z.number(),
    aside: z.number(),
  }),
  still: z.nullable(z.string().check(z.startsWith('data:image/jpeg;base64,'), z.maxLength(STILL_LONGEST))),
});
export type GoodSetup = z.infer<typeof goodSetupSchema>;

/** Null when none is kept. */
export function getGoodSetup(): Promise<GoodSetup | null> {
  return read(async () => {
    const row = await database.goodSetups.get(THE_ONE);
    return row === undefined ? null : (checked('goodSetups', goodSetupSchema, [row])[0] ?? null);
  });
}

/** Keeps this one in the place of the one before. */
export function putGoodSetup(setup: Omit<GoodSetup, 'id'>): Promise<void> {
  return write([database.goodSetups], async () => {
    await database.goodSetups.put(goodSetupSchema.parse({ ...setup, id: THE_ONE }));
  });
}

/** Erases it, still and all. It is about this machine alone: no tombstone. */
export function deleteGoodSetup(): Promise<void> {
  return write([database.goodSetups], async () => {
    await database.goodSetups.delete(THE_ONE);
  });
}
