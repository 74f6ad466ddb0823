import { newId } from '@/lib/db/ids';
import { putQuestionSets } from '@/lib/db/question-sets';
import { SET_NAME_LONGEST, type QuestionSet } from '@/lib/domain/question';
import type { Instant } from '@/lib/domain/time';
import { inGroupOrder } from './question-sets-questions';

/** A set that was read from a file: no ids yet. */
export type IncomingSet = Omit<QuestionSet, 'id' | 'questions'> & {
  readonly questions: readonly Omit<QuestionSet['questions'][number], 'id'>[];
};

/** A set as it will be added; `nameInFile` differs from `set.name` when the user has a set of that name already. */
export interface PlannedSet {
  readonly set: IncomingSet;
  readonly nameInFile: string;
}

/**
 * What adding the sets would do, without doing it. A name that is taken gets a number: the set comes beside the one that is there.
 */
export function planImport(
  sets: readonly IncomingSet[],
  existing: readonly Pick<QuestionSet, 'name'>[],
): PlannedSet[] {
  const taken = existing.map(({ name }) => name);
  return sets.map((set) => {
    const name = freeName(set.name, taken);
    taken.push(name);
    return { set: { ...set, name }, nameInFile: set.name };
  });
}

/** Adds the sets as own sets under new ids: all of them or none. Answers their ids. */
export async function importQuestionSets(planned: readonly PlannedSet[], now: Instant): Promise<string[]> {
  const sets = planned.map(({ set }) => ({
    ...set,
    id: newId(),
    questions: inGroupOrder(set.questions.map((question) => ({ ...question, id: newId() }))),
    createdAt: now,
    updatedAt: now,
    isHidden: false,
  }));
  await putQuestionSets(sets, { without: [], now });
  return sets.map(({ id }) => id);
}

/** `Zaaien` → `Zaaien (2)` when there is a `Zaaien` already, whatever the capitals. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map(plain));
  for (let number = 1; ; number += 1) {
    const mark = number === 1 ? '' : ` (${String(number)})`;
    const name = `${wanted.slice(0, SET_NAME_LONGEST - mark.length)}${mark}`;
    if (!known.has(plain(name))) return name;
  }
}

const plain = (name: string): string => name.trim().toLocaleLowerCase();
