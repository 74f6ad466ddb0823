import type { Conversation } from './conversation';
import type { AskedQuestion, Question } from './question';
import { canBeMustAsk, isOpen } from './questions';

/** The questions that were not asked and go into the follow-up mail, in the conversation's order. */
export const questionsForMail = ({ questions }: Pick<Conversation, 'questions'>): AskedQuestion[] =>
  questions.filter((question) => isOpen(question) && question.leftFor === 'mail');

/**
 * What was left for a next time in the `others` (conversations with the same person) and was not taken along since: the last
 * conversation's first. Not those whose id is among `known`, the questions there are already.
 */
export function questionsFromLastTime(
  others: readonly Conversation[],
  known: readonly Pick<Question, 'id'>[],
): AskedQuestion[] {
  const seen = new Set(known.map(({ id }) => id));
  return others
    .filter(({ status }) => status !== 'cancelled')
    .toSorted((a, b) => beganAt(b) - beganAt(a))
    .flatMap(({ questions }) => questions)
    .filter((question) => {
      // A later conversation says what became of a question; an earlier one no longer does.
      if (seen.has(question.id)) return false;
      seen.add(question.id);
      return isOpen(question) && question.leftFor === 'next-time';
    });
}

/** The list with these taken along as new ones, in front of what may be asked; a must-ask stays one while there is room. */
export function withTakenAlong(
  questions: readonly AskedQuestion[],
  taken: readonly Question[],
): AskedQuestion[] {
  return taken.reduce<AskedQuestion[]>(
    (list, question) => {
      if (list.some(({ id }) => id === question.id)) return list;
      const isMustAsk = question.isMustAsk && canBeMustAsk(list);
      return inFront(list, { ...question, isMustAsk, state: 'prepared', source: '', leftFor: null });
    },
    [...questions],
  );
}

/** The list with one question more, in front of the open ones that need not be asked. */
export function inFront(questions: readonly AskedQuestion[], question: AskedQuestion): AskedQuestion[] {
  const place = questions.findIndex((known) => isOpen(known) && !known.isMustAsk);
  return questions.toSpliced(place === -1 ? questions.length : place, 0, question);
}

const beganAt = ({ startedAt, createdAt }: Conversation): number => startedAt ?? createdAt;
