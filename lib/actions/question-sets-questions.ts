import { newId } from '@/lib/db/ids';
import { QUESTION_GROUPS, QUESTION_LONGEST, type Question } from '@/lib/domain/question';
import { canBeMustAsk, movedTo } from '@/lib/domain/questions';
import { asInstant, type Instant } from '@/lib/domain/time';
import { changeSet, type Undo } from './question-sets';

export const QUESTIONS_AT_MOST = 200;

/** A question that is not in a set yet; `writeQuestion` puts it there with its first letter. */
export const blankQuestion = (): Question => ({
  id: newId(),
  group: 'work',
  text: '',
  formalText: '',
  isMustAsk: false,
  minutes: 2,
});

/** The questions in the order the set is read in: group by group, within a group as the user put them. */
export function inGroupOrder(questions: readonly Question[]): Question[] {
  const rank = ({ group }: Question): number => QUESTION_GROUPS.indexOf(group);
  return [...questions].sort((a, b) => rank(a) - rank(b));
}

/**
 * Changes one question of a set. One that is not in the set is added as `blank` with the change made to it; without `blank` it was
 * removed meanwhile and stays away. A fourth must-ask is not made (`canBeMustAsk` tells beforehand), nor a question too many.
 */
export const writeQuestion = (
  setId: string,
  questionId: string,
  change: Partial<Omit<Question, 'id'>>,
  now: Instant,
  blank: Question | null = null,
): Promise<void> =>
  changeQuestions(setId, now, (questions) => {
    const before = questions.find(({ id }) => id === questionId) ?? blank;
    if (before === null) return questions;
    const others = questions.filter(({ id }) => id !== questionId);
    if (others.length >= QUESTIONS_AT_MOST) return questions;
    const changed = fitted({ ...before, ...change });
    const isRefused = changed.isMustAsk && !canBeMustAsk(others);
    const question = isRefused ? { ...changed, isMustAsk: false } : changed;
    const isInPlace = others.length < questions.length && question.group === before.group;
    return isInPlace
      ? questions.map((known) => (known.id === questionId ? question : known))
      : [...others, question];
  });

/** Moves a question to a place within its group, counted from 0. */
export const moveSetQuestion = (setId: string, questionId: string, to: number, now: Instant): Promise<void> =>
  changeQuestions(setId, now, (questions) => {
    const group = questions.find(({ id }) => id === questionId)?.group;
    const inGroup = questions.filter((question) => question.group === group);
    return [...questions.filter((question) => question.group !== group), ...movedTo(inGroup, questionId, to)];
  });

/** Takes a question out of a set. Undone, it stands where it stood. */
export async function removeSetQuestion(setId: string, questionId: string, now: Instant): Promise<Undo> {
  let place = -1;
  let removed: Question | undefined;
  await changeQuestions(setId, now, (questions) => {
    place = questions.findIndex(({ id }) => id === questionId);
    removed = questions[place];
    return questions.filter(({ id }) => id !== questionId);
  });
  return () =>
    changeQuestions(setId, asInstant(Date.now()), (questions) =>
      removed === undefined ||
      questions.length >= QUESTIONS_AT_MOST ||
      questions.some(({ id }) => id === questionId)
        ? questions
        : questions.toSpliced(place, 0, {
            ...removed,
            isMustAsk: removed.isMustAsk && canBeMustAsk(questions),
          }),
    );
}

const changeQuestions = (
  setId: string,
  now: Instant,
  to: (questions: readonly Question[]) => readonly Question[],
): Promise<void> =>
  changeSet(setId, now, (set) => ({
    ...set,
    questions: inGroupOrder(to(inGroupOrder(set.questions))),
  }));

/** No longer than what is stored may be; a sentence is one line. */
const fitted = (question: Question): Question => ({
  ...question,
  text: oneLine(question.text),
  formalText: oneLine(question.formalText),
});

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ').slice(0, QUESTION_LONGEST);
