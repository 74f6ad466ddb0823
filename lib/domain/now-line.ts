import { readClock, type ClockFacts } from './clock';
import type { Conversation } from './conversation';
import type { Mark } from './mark';
import type { AskedQuestion } from './question';
import { isOpen } from './questions';
import { CLOSING_STEPS, doneAt, isDone, type Step } from './steps';
import { minutes, type Instant } from './time';
import {
  fittingQuestions,
  planTime,
  type FittingQuestions,
  type Part,
  type PartsDone,
  type TimePlan,
} from './time-plan';

/** The one thing to do now. */
export type NowLine =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'question'; readonly question: AskedQuestion }
  /** A side-track that was kept for later and may be taken up again. */
  | { readonly kind: 'parked'; readonly mark: Mark }
  | { readonly kind: 'listen' }
  | { readonly kind: 'goodbye' };

/** What the user wants on the line, whatever the plan says. */
export interface Wish {
  /** A question or a side-track, by its id. */
  readonly chosenId: string | null;
  /** On to the close, while there is time left. */
  readonly wantsClose: boolean;
}
export const NO_WISH: Wish = { chosenId: null, wantsClose: false };

/** Who is this far over time has taken the five minutes already, and asks for no more. */
const ASKS_LEAVE_FOR = minutes(5);

type Facts = ClockFacts & Pick<Conversation, 'steps' | 'questions' | 'introduction'>;

/** The moments at which the user had done with a part. */
export const partsDone = ({ steps }: Pick<Conversation, 'steps'>): PartsDone => ({
  opening: doneAt(steps, 'goal'),
  introduction: doneAt(steps, 'introduction'),
});

/**
 * The one thing to do at `now`, chosen by part, time and states. In the opening: say you are glad, then the first line about the goal.
 * Then the introduction, then the questions; who is still introducing themselves is not hurried on. When no question fits any more,
 * the side-tracks among the `marks` that were kept for later. At closing time the closing questions and steps; when the time is up,
 * first the sentence that asks leave for five minutes, once, if a must-ask is open and the time has only just run out, else the goodbye.
 * What the user wants goes first.
 */
export function nowLine(
  facts: Facts,
  marks: readonly Mark[],
  now: Instant,
  { chosenId, wantsClose }: Wish = NO_WISH,
): NowLine {
  const { state, remainingMs } = readClock(facts, now);
  const isUp = state === 'time-is-up' || state === 'over';
  const canAskLeave = isUp && remainingMs + ASKS_LEAVE_FOR > 0;
  if (canAskLeave && hasOpenMustAsk(facts) && !isDone(facts.steps, 'leave-asked'))
    return { kind: 'step', step: 'leave-asked' };
  const chosen = facts.questions.find((question) => question.id === chosenId && isOpen(question));
  if (chosen) return { kind: 'question', question: chosen };
  const sideTracks = openSideTracks(marks);
  const parked = sideTracks.find(({ id }) => id === chosenId);
  if (parked) return { kind: 'parked', mark: parked };
  const part = wantsClose ? 'close' : partNow(facts, planTime(facts, partsDone(facts), now));
  if (isSpeaking(facts) && part !== 'close') return { kind: 'step', step: 'introduction' };
  if (part === 'opening') {
    return { kind: 'step', step: isDone(facts.steps, 'glad') ? 'goal' : 'glad' };
  }
  if (part === 'introduction') return { kind: 'step', step: 'introduction' };
  if (part === 'questions')
    return questionNow(facts, now) ?? sideTrackNow(facts, sideTracks) ?? closing(facts) ?? { kind: 'listen' };
  return closing(facts) ?? { kind: 'goodbye' };
}

/** The open questions that fit the time left at `now`, and those that do not (any more). */
export const questionsNow = (facts: Facts, now: Instant): FittingQuestions =>
  fittingQuestions(facts.questions, planTime(facts, partsDone(facts), now), isCutShort(facts));

/** The open question that comes after the shown one, round and round: first those that fit, then the folded, then the close's. */
export function questionAfter(facts: Facts, now: Instant, shownId: string | null): string | null {
  const { fitting, folded } = questionsNow(facts, now);
  const inTurn = [...fitting, ...folded, ...facts.questions.filter(isForClose)];
  const at = inTurn.findIndex(({ id }) => id === shownId);
  return inTurn[(at + 1) % inTurn.length]?.id ?? null;
}

/** Whether the last agreement left time for must-asks and the close only. */
const isCutShort = ({ agreements }: Pick<Conversation, 'agreements'>): boolean =>
  agreements.at(-1)?.isCutShort ?? false;

/** Whether something of the close is still to be done. */
export const isCloseOpen = (facts: Pick<Facts, 'questions' | 'steps'>): boolean => closing(facts) !== null;

/** The side-tracks that were kept for later and not taken up again, in the order they came. */
export const openSideTracks = (marks: readonly Mark[]): Mark[] =>
  marks.filter(({ kind, isSettled }) => kind === 'parked' && !isSettled);

/** The part one is in. A step that was just ticked counts at once, also for who looks by a clock of a moment ago. */
function partNow({ steps }: Facts, { current }: TimePlan): Part {
  const opened = current === 'opening' && isDone(steps, 'goal') ? 'introduction' : current;
  return opened === 'introduction' && isDone(steps, 'introduction') ? 'questions' : opened;
}

/** The introduction's own stopwatch runs. */
const isSpeaking = ({ introduction }: Facts): boolean => introduction?.until === null;

const isForClose = (question: AskedQuestion): boolean => question.group === 'closing' && isOpen(question);

const hasOpenMustAsk = ({ questions }: Facts): boolean =>
  questions.some((question) => question.isMustAsk && isOpen(question));

function questionNow(facts: Facts, now: Instant): NowLine | null {
  const question = questionsNow(facts, now).fitting[0];
  return question ? { kind: 'question', question } : null;
}

/** Nobody goes back to a side-track when time was taken away. */
function sideTrackNow(facts: Facts, [first]: readonly Mark[]): NowLine | null {
  return first === undefined || isCutShort(facts) ? null : { kind: 'parked', mark: first };
}

function closing(facts: Pick<Facts, 'questions' | 'steps'>): NowLine | null {
  const question = facts.questions.find(isForClose);
  if (question) return { kind: 'question', question };
  const step = CLOSING_STEPS.find((candidate) => !isDone(facts.steps, candidate));
  return step ? { kind: 'step', step } : null;
}
