import * as z from 'zod/mini';
import { instantSchema, type Instant } from '@/lib/domain/time';
import { database } from './database';
import { checked, readable } from './quarantine';
import { read, write } from './store';

export const OWN_TEXT_LONGEST = 20_000;

/** A text of the user's that belongs to no conversation in particular, by its subject. */
export const ownTextSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  text: z.string().check(z.maxLength(OWN_TEXT_LONGEST)),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});
export type OwnText = z.infer<typeof ownTextSchema>;

/** The stored text about a subject; empty when nothing was ever written. */
export function ownText(subject: string): Promise<string> {
  return read(async () => {
    const row = await database.ownTexts.get(subject);
    return row === undefined ? '' : (checked('ownTexts', ownTextSchema, [row])[0]?.text ?? '');
  });
}

/** All of them. */
export function listOwnTexts(): Promise<OwnText[]> {
  return read(async () => checked('ownTexts', ownTextSchema, await database.ownTexts.toArray()));
}

/** Stores the whole text about a subject. When the promise resolves it is on disk. */
export function writeOwnText(subject: string, text: string, now: Instant): Promise<void> {
  return write([database.ownTexts, database.quarantine], async () => {
    const row = await database.ownTexts.get(subject);
    const known = row && (await readable('ownTexts', ownTextSchema, row));
    await database.ownTexts.put(
      ownTextSchema.parse({ ...(known ?? { id: subject, createdAt: now }), text, updatedAt: now }),
    );
  });
}
