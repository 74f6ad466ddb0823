import { newId } from '@/lib/db/ids';
import {
  changeQuestionSet,
  getOwnQuestionSet,
  listOwnQuestionSets,
  putQuestionSets,
  type OwnQuestionSet,
} from '@/lib/db/question-sets';
import {
  SET_DESCRIPTION_LONGEST,
  SET_NAME_LONGEST,
  type Language,
  type QuestionSet,
} from '@/lib/domain/question';
import { asInstant, type Instant } from '@/lib/domain/time';
import { NotThere } from '@/lib/errors/errors';
import { isSameSet, shippedSet } from './list-question-sets';

/** Takes back what was done. Works as long as the page that has it is open. */
export type Undo = () => Promise<void>;

/** Makes an empty set. Answers its id. */
export async function createQuestionSet(name: string, language: Language, now: Instant): Promise<string> {
  const id = newId();
  await putQuestionSets([asOwn({ id, name, description: '', language, questions: [] }, now)], {
    without: [],
    now,
  });
  return id;
}

export type SetWords = Pick<QuestionSet, 'name' | 'description' | 'language'>;

/** Changes what a set is called, says or speaks. A set that was deleted meanwhile stays deleted. */
export const changeSetWords = (id: string, words: Partial<SetWords>, now: Instant): Promise<void> =>
  changeSet(id, now, (set) => ({
    ...set,
    ...words,
    name: (words.name ?? set.name).slice(0, SET_NAME_LONGEST),
    description: (words.description ?? set.description).slice(0, SET_DESCRIPTION_LONGEST),
  }));

/** Makes an own set of the same questions. Answers its id; null when there is no such set. */
export async function duplicateQuestionSet(id: string, name: string, now: Instant): Promise<string | null> {
  const set = (await getOwnQuestionSet(id)) ?? shippedSet(id);
  if (set === null) return null;
  const copy = asCopy(set, name, now);
  await putQuestionSets([copy], { without: [], now });
  return copy.id;
}

/** Deletes an own set; a shipped one is only hidden, so that it can come back. Conversations keep their questions. */
export async function deleteQuestionSet(id: string, now: Instant): Promise<Undo> {
  const before = await getOwnQuestionSet(id);
  const shipped = shippedSet(id);
  if (shipped === null) await putQuestionSets([], { without: [id], now });
  else await changeQuestionSet(id, now, asOwn(shipped, now), (set) => ({ ...set, isHidden: true }));
  return async () => {
    const back = asInstant(Date.now());
    if (before !== null) await putQuestionSets([before], { without: [], now: back });
    else if (shipped !== null) await putQuestionSets([], { without: [id], now: back });
  };
}

/**
 * Puts shipped sets back as they came: the hidden and changed ones, or only the one with this id. A version the user made is kept
 * beside it as an own set, under the name `nameOf` gives it.
 */
export async function restoreShippedSets(
  which: 'all' | { readonly id: string },
  nameOf: (name: string) => string,
  now: Instant,
): Promise<void> {
  const stored = (await listOwnQuestionSets()).filter(
    ({ id }) => shippedSet(id) !== null && (which === 'all' || which.id === id),
  );
  const isOwnVersion = (set: OwnQuestionSet): boolean => {
    const shipped = shippedSet(set.id);
    return !set.isHidden && shipped !== null && !isSameSet(set, shipped);
  };
  await putQuestionSets(
    stored.filter(isOwnVersion).map((set) => asCopy(set, nameOf(set.name), now)),
    { without: stored.map(({ id }) => id), now },
  );
}

/** Changes a set, shipped or own. A set that was deleted meanwhile stays deleted. */
export async function changeSet(
  id: string,
  now: Instant,
  change: (set: OwnQuestionSet) => OwnQuestionSet,
): Promise<void> {
  const shipped = shippedSet(id);
  try {
    await changeQuestionSet(id, now, shipped && asOwn(shipped, now), change);
  } catch (error) {
    if (!(error instanceof NotThere)) throw error;
  }
}

const asOwn = (set: QuestionSet, now: Instant): OwnQuestionSet => ({
  ...set,
  createdAt: now,
  updatedAt: now,
  isHidden: false,
});

/** The same questions under new ids. */
function asCopy(
  { description, language, questions }: QuestionSet,
  name: string,
  now: Instant,
): OwnQuestionSet {
  const copies = questions.map((question) => ({ ...question, id: newId() }));
  const longest = name.slice(0, SET_NAME_LONGEST);
  return asOwn({ id: newId(), name: longest, description, language, questions: copies }, now);
}
