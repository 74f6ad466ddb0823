import * as z from 'zod/mini';
import { PHRASE_TITLE_LONGEST, phraseWordsSchema } from '@/lib/domain/phrase';
import { instantSchema, type Instant } from '@/lib/domain/time';
import { NotThere } from '@/lib/errors/errors';
import { database } from './database';
import { checked, readable } from './quarantine';
import { read, write } from './store';
import { bury, unearth } from './tombstones';

/**
 * A phrase the user made, or what the user changed in a shipped one: that has the shipped phrase's id, no title, and an empty text
 * for every wording that stayed as it came.
 */
export const ownPhraseSchema = z.extend(phraseWordsSchema, {
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  title: z.string().check(z.maxLength(PHRASE_TITLE_LONGEST)),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});
export type OwnPhrase = z.infer<typeof ownPhraseSchema>;

const parse = (rows: readonly unknown[]): OwnPhrase[] => checked('phrases', ownPhraseSchema, rows);

/** The oldest first. */
export function listOwnPhrases(): Promise<OwnPhrase[]> {
  return read(async () => parse(await database.phrases.toArray()).sort((a, b) => a.createdAt - b.createdAt));
}

/** Stores a phrase as given; one with the same id is replaced. */
export function putOwnPhrase(phrase: OwnPhrase): Promise<void> {
  return write([database.phrases, database.tombstones], async () => {
    await database.phrases.put(ownPhraseSchema.parse(phrase));
    await unearth(phrase.id);
  });
}

/**
 * Changes one phrase as a whole; `fallback` is what to start from when the user has not changed this shipped phrase before. Two
 * changes at the same moment follow one another. Rejects with `NotThere` when there is no such phrase.
 */
export function changeOwnPhrase(
  id: string,
  now: Instant,
  fallback: OwnPhrase | null,
  change: (phrase: OwnPhrase) => OwnPhrase,
): Promise<void> {
  return write([database.phrases, database.tombstones, database.quarantine], async () => {
    const row = await database.phrases.get(id);
    const phrase = (row && (await readable('phrases', ownPhraseSchema, row))) ?? fallback;
    if (phrase === null) throw new NotThere('phrase');
    await database.phrases.put(ownPhraseSchema.parse({ ...change(phrase), updatedAt: now }));
    await unearth(id);
  });
}

/** Answers what was deleted; null when there was nothing. */
export function deleteOwnPhrase(id: string, now: Instant): Promise<OwnPhrase | null> {
  return write([database.phrases, database.tombstones, database.quarantine], async () => {
    const row = await database.phrases.get(id);
    const phrase = row === undefined ? null : await readable('phrases', ownPhraseSchema, row);
    await database.phrases.delete(id);
    await bury('phrases', id, now);
    return phrase;
  });
}
