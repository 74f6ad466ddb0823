import * as z from 'zod/mini';
import { instantSchema } from '@/lib/domain/time';
import { database } from './database';
import { checked } from './quarantine';
import { read, write } from './store';

/** A form that was begun and not carried out: its fields as they were typed, by the name of the form. */
export const draftSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  fields: z.record(z.string(), z.string().check(z.maxLength(10_000))),
  updatedAt: instantSchema,
});
export type Draft = z.infer<typeof draftSchema>;

const parse = (rows: readonly unknown[]): Draft[] => checked('drafts', draftSchema, rows);

/** All forms that were begun, the last touched first. */
export function listDrafts(): Promise<Draft[]> {
  return read(async () => parse(await database.drafts.toArray()).sort((a, b) => b.updatedAt - a.updatedAt));
}

export function getDraft(id: string): Promise<Draft | null> {
  return read(async () => {
    const row = await database.drafts.get(id);
    return row === undefined ? null : (parse([row])[0] ?? null);
  });
}

/** Stores the whole form. When the promise resolves it is on disk. */
export function writeDraft(draft: Draft): Promise<void> {
  return write([database.drafts], async () => {
    await database.drafts.put(draftSchema.parse(draft));
  });
}

/** The form was carried out or given up. A draft is no record: it leaves no tombstone. */
export function deleteDraft(id: string): Promise<void> {
  return write([database.drafts], async () => {
    await database.drafts.delete(id);
  });
}
