import { fitIn, roomForQuestions, shortestFitting } from './fitting-lengths';
import type { Closeness } from './person';
import type { AskedQuestion } from './question';
import { isOpen, totalMinutes } from './questions';

/** Why this length; the page has a sentence for each. */
export type LengthReason =
  /** There is nothing to ask yet. */
  | 'no-questions'
  /** Few short questions, on few subjects. */
  | 'few-short'
  /** More questions, or on more subjects, than a quarter of an hour holds in peace. */
  | 'broader'
  /** More than half an hour, since the two know each other well. */
  | 'well-known'
  /** More than half an hour, since the other clearly invites it. */
  | 'inviting'
  /** The questions would take longer, but more may not be asked of someone one hardly knows. */
  | 'half-hour-at-most'
  /** The questions would take longer than any conversation should. */
  | 'hour-at-most';

export interface LengthAdvice {
  readonly lengthMin: number;
  readonly reason: LengthReason;
}

export interface LengthFacts {
  readonly closeness: Closeness | null;
  /** The other is clearly inviting: more time may be asked than the acquaintance alone allows. */
  readonly isInviting: boolean;
  readonly questions: readonly AskedQuestion[];
}

/** `advice.md`, S4-5a: "few" questions on "few" subjects fit a quarter of an hour; above that it is 20–30 minutes. */
const FEW_QUESTIONS = 4;
const FEW_SUBJECTS = 3;
const QUARTER_MIN = 15;
const BROADER_MIN = 20;
const HALF_HOUR_MIN = 30;
const HOUR_MIN = 60;

/**
 * How long to ask for (`advice.md`, S4-5a): a quarter of an hour for few short questions, 20–30 minutes for more or broader ones, up to an
 * hour only of someone one knows well or who is clearly inviting. Always the shortest of the offered lengths that will do.
 */
export function adviseLength({ closeness, isInviting, questions }: LengthFacts): LengthAdvice {
  const asked = inTheMiddle(questions);
  if (asked.length === 0) return { lengthMin: QUARTER_MIN, reason: 'no-questions' };
  const most = closeness === 'close' || isInviting ? HOUR_MIN : HALF_HOUR_MIN;
  const needed = Math.max(leastFor(asked), shortestFitting(totalMinutes(asked)) ?? Infinity);
  if (needed > most) {
    return { lengthMin: most, reason: most === HOUR_MIN ? 'hour-at-most' : 'half-hour-at-most' };
  }
  if (needed > HALF_HOUR_MIN) {
    return { lengthMin: needed, reason: closeness === 'close' ? 'well-known' : 'inviting' };
  }
  return { lengthMin: needed, reason: needed > QUARTER_MIN ? 'broader' : 'few-short' };
}

/** Questions that take longer than the agreed length leaves room for. */
export interface Overfull {
  /** Minutes the questions take. */
  readonly neededMin: number;
  /** Minutes there are for them, besides the opening, the introduction and the close. */
  readonly roomMin: number;
}

/** What does not fit in `lengthMin` minutes; null when all does, as it does while only the last question runs a little over. */
export function overfull(questions: readonly AskedQuestion[], lengthMin: number): Overfull | null {
  const neededMin = totalMinutes(inTheMiddle(questions));
  return fitIn(neededMin, lengthMin) ? null : { neededMin, roomMin: Math.floor(roomForQuestions(lengthMin)) };
}

/** What is to be asked between the introduction and the close. */
const inTheMiddle = (questions: readonly AskedQuestion[]): AskedQuestion[] =>
  questions.filter((question) => isOpen(question) && question.group !== 'closing');

/** A question about the other belongs to small talk as much as to a subject; it makes a conversation no broader. */
function leastFor(asked: readonly AskedQuestion[]): number {
  const subjects = new Set(asked.map(({ group }) => group).filter((group) => group !== 'person'));
  return asked.length <= FEW_QUESTIONS && subjects.size <= FEW_SUBJECTS ? QUARTER_MIN : BROADER_MIN;
}
