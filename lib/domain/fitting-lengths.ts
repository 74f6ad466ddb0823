import { OFFERED_LENGTHS_MIN } from './conversation';
import { closeLength, introductionLength, openingLength } from './part-lengths';
import type { Question } from './question';
import { totalMinutes } from './questions';
import { inMinutes, minutes } from './time';

/** The offered lengths a set of questions suits, in minutes; `longest` is null when even the longest offered is too short. */
export interface FittingLengths {
  readonly shortest: number;
  readonly longest: number | null;
}

/** A set that takes slightly too long still fits: the time plan leaves the last question out. */
const MAY_EXCEED = 1.1;
/** A conversation this much roomier than the questions need still suits them. */
const MAY_LEAVE_OPEN = 1.4;

/** Which of the offered lengths suit these questions. The closing ones belong to the close, as in the time plan. */
export function fittingLengths(questions: readonly Question[]): FittingLengths {
  const needed = totalMinutes(questions.filter(({ group }) => group !== 'closing'));
  const roomy = OFFERED_LENGTHS_MIN.filter((length) => fitIn(needed, length));
  const [shortest] = roomy;
  if (shortest === undefined) return { shortest: OFFERED_LENGTHS_MIN.at(-1) ?? 0, longest: null };
  const snug = roomy.filter((length) => roomForQuestions(length) <= needed * MAY_LEAVE_OPEN);
  return { shortest, longest: snug.at(-1) ?? shortest };
}

/** The shortest offered length that questions of `neededMin` minutes fit in; null when they fit in none. */
export const shortestFitting = (neededMin: number): number | null =>
  OFFERED_LENGTHS_MIN.find((length) => fitIn(neededMin, length)) ?? null;

/** Whether questions of `neededMin` minutes fit in a conversation of `lengthMin`; the last one may run a little over. */
export const fitIn = (neededMin: number, lengthMin: number): boolean =>
  roomForQuestions(lengthMin) * MAY_EXCEED >= neededMin;

/** What the other parts of the time plan leave of a conversation, in minutes. */
export function roomForQuestions(lengthMin: number): number {
  const length = minutes(lengthMin);
  return (
    lengthMin -
    inMinutes(openingLength(length)) -
    inMinutes(introductionLength(length)) -
    inMinutes(closeLength(length))
  );
}
