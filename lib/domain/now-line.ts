import type { ClockState } from './clock';
import type { Conversation } from './conversation';
import type { AskedQuestion } from './question';
import { isOpen } from './questions';
import { CLOSING_STEPS, doneAt, isDone, type Step } from './steps';
import type { Part, PartsDone, TimePlan } from './time-plan';
import { fittingQuestions } from './time-plan';

/** The one thing to do now. */
export type NowLine =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'question'; readonly question: AskedQuestion }
  | { readonly kind: 'listen' }
  | { readonly kind: 'goodbye' };

type Facts = Pick<Conversation, 'steps' | 'questions' | 'agreements' | 'introduction'>;

/** The moments at which the user had done with a part. */
export const partsDone = ({ steps }: Pick<Conversation, 'steps'>): PartsDone => ({
  opening: doneAt(steps, 'goal'),
  introduction: doneAt(steps, 'introduction'),
});

/**
 * Chosen by part, time and states. In the opening: say you are glad, then the first line about the goal. Then the introduction, then
 * the questions; who is still introducing themselves is not hurried on. At closing time the closing questions and steps; when the time is up, first the sentence that asks leave for five
 * minutes, once, if a must-ask is open, else the goodbye. A question the user chose goes before the one that would come.
 */
export function nowLine(facts: Facts, plan: TimePlan, state: ClockState, chosenId: string | null): NowLine {
  const isUp = state === 'time-is-up' || state === 'over';
  if (isUp && hasOpenMustAsk(facts) && !isDone(facts.steps, 'leave-asked'))
    return { kind: 'step', step: 'leave-asked' };
  const chosen = facts.questions.find((question) => question.id === chosenId && isOpen(question));
  if (chosen) return { kind: 'question', question: chosen };
  if (isSpeaking(facts) && plan.current !== 'close') return { kind: 'step', step: 'introduction' };
  const part = partNow(facts, plan);
  if (part === 'opening') {
    return { kind: 'step', step: isDone(facts.steps, 'glad') ? 'goal' : 'glad' };
  }
  if (part === 'introduction') return { kind: 'step', step: 'introduction' };
  if (part === 'questions') return questionNow(facts, plan) ?? closing(facts) ?? { kind: 'listen' };
  return closing(facts) ?? { kind: 'goodbye' };
}

/** Whether the last agreement left time for must-asks and the close only. */
export const isCutShort = ({ agreements }: Pick<Conversation, 'agreements'>): boolean =>
  agreements.at(-1)?.isCutShort ?? false;

/** The part one is in. A step that was just ticked counts at once, also for who looks by a clock of a moment ago. */
function partNow({ steps }: Facts, { current }: TimePlan): Part {
  const opened = current === 'opening' && isDone(steps, 'goal') ? 'introduction' : current;
  return opened === 'introduction' && isDone(steps, 'introduction') ? 'questions' : opened;
}

/** The introduction's own stopwatch runs. */
const isSpeaking = ({ introduction }: Facts): boolean => introduction?.until === null;

const hasOpenMustAsk = ({ questions }: Facts): boolean =>
  questions.some((question) => question.isMustAsk && isOpen(question));

function questionNow(facts: Facts, plan: TimePlan): NowLine | null {
  const question = fittingQuestions(facts.questions, plan, isCutShort(facts)).fitting[0];
  return question ? { kind: 'question', question } : null;
}

function closing(facts: Facts): NowLine | null {
  const question = facts.questions.find((candidate) => candidate.group === 'closing' && isOpen(candidate));
  if (question) return { kind: 'question', question };
  const step = CLOSING_STEPS.find((candidate) => !isDone(facts.steps, candidate));
  return step ? { kind: 'step', step } : null;
}
