import * as z from 'zod/mini';
import { questionSetSchema } from '@/lib/domain/question';
import { instantSchema, type Instant } from '@/lib/domain/time';
import { NotThere } from '@/lib/errors/errors';
import { database } from './database';
import { checked, readable } from './quarantine';
import { read, write } from './store';
import { bury, unearth } from './tombstones';

/**
 * A set the user made or changed. One with the id of a shipped set stands in its place; `isHidden` means the user took the
 * shipped set away.
 */
export const ownQuestionSetSchema = z.extend(questionSetSchema, {
  createdAt: instantSchema,
  updatedAt: instantSchema,
  isHidden: z.boolean(),
});
export type OwnQuestionSet = z.infer<typeof ownQuestionSetSchema>;

const parse = (rows: readonly unknown[]): OwnQuestionSet[] =>
  checked('questionSets', ownQuestionSetSchema, rows);

/** The user's own and changed sets, the oldest first. */
export function listOwnQuestionSets(): Promise<OwnQuestionSet[]> {
  return read(async () =>
    parse(await database.questionSets.toArray()).sort((a, b) => a.createdAt - b.createdAt),
  );
}

/** One of them; null when there is no such set. */
export function getOwnQuestionSet(id: string): Promise<OwnQuestionSet | null> {
  return read(async () => {
    const row = await database.questionSets.get(id);
    return row === undefined ? null : (parse([row])[0] ?? null);
  });
}

/** Stores sets as given and deletes those with an id in `without`: all of it or nothing. A set with the same id is replaced. */
export function putQuestionSets(
  sets: readonly OwnQuestionSet[],
  { without, now }: { without: readonly string[]; now: Instant },
): Promise<void> {
  return write([database.questionSets, database.tombstones], async () => {
    await database.questionSets.bulkPut(sets.map((set) => ownQuestionSetSchema.parse(set)));
    for (const set of sets) await unearth(set.id);
    await database.questionSets.bulkDelete([...without]);
    for (const id of without) await bury('questionSets', id, now);
  });
}

/**
 * Changes one set as a whole; `fallback` is what to start from when the user has not changed this shipped set before. Two changes
 * at the same moment follow one another. Rejects with `NotThere` when there is no such set.
 */
export function changeQuestionSet(
  id: string,
  now: Instant,
  fallback: OwnQuestionSet | null,
  change: (set: OwnQuestionSet) => OwnQuestionSet,
): Promise<void> {
  return write([database.questionSets, database.tombstones, database.quarantine], async () => {
    const row = await database.questionSets.get(id);
    const set = (row && (await readable('questionSets', ownQuestionSetSchema, row))) ?? fallback;
    if (set === null) throw new NotThere('question set');
    await database.questionSets.put(ownQuestionSetSchema.parse({ ...change(set), updatedAt: now }));
    await unearth(id);
  });
}
