import { closeLength } from './clock';
import { OFFERED_LENGTHS_MIN } from './conversation';
import { inMinutes, minutes } from './time';

/** The offered lengths a set of questions suits, in minutes; `longest` is null when even the longest offered is too short. */
export interface FittingLengths {
  readonly shortest: number;
  readonly longest: number | null;
}

/** A set that takes slightly too long still fits: the plan leaves the last question out. */
const MAY_EXCEED = 1.1;
/** A conversation this much roomier than the questions need still suits them. */
const MAY_LEAVE_OPEN = 1.25;

/**
 * Which of the offered lengths suit questions that take `questionsMin` minutes together (more than 0). Opening and introduction
 * take a tenth of the length each, two to three minutes in all but the shortest; the close as the clock has it (`product.md`,
 * Numbers).
 */
export function fittingLengths(questionsMin: number): FittingLengths {
  const roomy = OFFERED_LENGTHS_MIN.filter((length) => roomForQuestions(length) * MAY_EXCEED >= questionsMin);
  const [shortest] = roomy;
  if (shortest === undefined) return { shortest: OFFERED_LENGTHS_MIN.at(-1) ?? 0, longest: null };
  const snug = roomy.filter((length) => roomForQuestions(length) <= questionsMin * MAY_LEAVE_OPEN);
  return { shortest, longest: snug.at(-1) ?? shortest };
}

function roomForQuestions(lengthMin: number): number {
  const part = Math.min(3, lengthMin / 10);
  return lengthMin - 2 * part - inMinutes(closeLength(minutes(lengthMin)));
}
