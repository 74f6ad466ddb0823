import { MUST_ASKS_AT_MOST, type AskedQuestion, type Question, type QuestionSet } from './question';

/** A conversation's own copy of a set: must-asks first, the closing questions last, else in the set's order. */
export function snapshot(set: Pick<QuestionSet, 'questions'>): AskedQuestion[] {
  const rank = (question: Question): number =>
    question.group === 'closing' ? 2 : question.isMustAsk ? 0 : 1;
  return set.questions
    .filter(({ text, formalText }) => (text + formalText).trim() !== '')
    .map((question, place) => ({ question, place }))
    .sort((a, b) => rank(a.question) - rank(b.question) || a.place - b.place)
    .map(({ question }) => ({ ...question, state: 'prepared', source: '', leftFor: null }));
}

/** Not yet asked and not already known. */
export const isOpen = (question: AskedQuestion): boolean => question.state === 'prepared';

/** The list with one question changed. */
export function withChange(
  questions: readonly AskedQuestion[],
  id: string,
  change: Partial<AskedQuestion>,
): AskedQuestion[] {
  return questions.map((question) => (question.id === id ? { ...question, ...change } : question));
}

/** Moves one question up (−1) or down (+1); the list as it was when there is no room. */
export function moved<Q extends { id: string }>(list: readonly Q[], id: string, by: -1 | 1): Q[] {
  const from = list.findIndex((entry) => entry.id === id);
  return movedTo(list, id, from + by);
}

/** Moves one entry to a place in the list, counted from 0; out of range leaves the list as it was. */
export function movedTo<Q extends { id: string }>(list: readonly Q[], id: string, to: number): Q[] {
  const entry = list.find((candidate) => candidate.id === id);
  if (entry === undefined || to < 0 || to >= list.length) return [...list];
  const rest = list.filter((candidate) => candidate.id !== id);
  return [...rest.slice(0, to), entry, ...rest.slice(to)];
}

/** Whether one more question may be marked "must ask". */
export const canBeMustAsk = (questions: readonly Question[]): boolean =>
  questions.filter((question) => question.isMustAsk).length < MUST_ASKS_AT_MOST;

/** Minutes the questions take together. */
export const totalMinutes = (questions: readonly Question[]): number =>
  questions.reduce((sum, question) => sum + question.minutes, 0);
