import { cutShortAt, readClock, type ClockFacts } from './clock';
import { introductionLength, openingLength } from './part-lengths';
import type { AskedQuestion } from './question';
import { isOpen } from './questions';
import { asDuration, inMinutes, type DurationMs, type Instant } from './time';

/** The parts of a conversation, in the order they come. */
export const PARTS = ['opening', 'introduction', 'questions', 'close'] as const;
export type Part = (typeof PARTS)[number];

/** A part as it stands: how long it is in all, and how much of it is still to come. */
export interface PlannedPart {
  readonly part: Part;
  readonly lengthMs: DurationMs;
  readonly leftMs: DurationMs;
}

export interface TimePlan {
  /** All four, in order. Their lengths sum to the agreed length, what is left of them to the time left. */
  readonly parts: readonly PlannedPart[];
  /** The part one is in; the close once the time is up. */
  readonly current: Part;
}

/** The moments, in the conversation's own time, at which the user had done with a part before the plan said so. */
export interface PartsDone {
  readonly opening: DurationMs | null;
  readonly introduction: DurationMs | null;
}

/**
 * The agreed length cut into parts, as it stands after `elapsedMs`. When the time was cut short along the way, what was left at that
 * moment is for must-asks and the close.
 */
export function planTime(facts: ClockFacts, done: PartsDone, now: Instant): TimePlan {
  const { agreedMs, elapsedMs, closeMs } = readClock(facts, now);
  const ends = partEnds(agreedMs, closeMs, done, cutShortAt(facts));
  const parts = PARTS.map((part, index): PlannedPart => {
    const from = index === 0 ? 0 : (ends[index - 1] ?? 0);
    const to = ends[index] ?? 0;
    return {
      part,
      lengthMs: asDuration(to - from),
      leftMs: asDuration(Math.max(0, to - Math.max(from, elapsedMs))),
    };
  });
  return { parts, current: parts.find(({ leftMs }) => leftMs > 0)?.part ?? 'close' };
}

/** Where each part ends, in the conversation's own time; never before the part ahead of it. */
function partEnds(
  agreedMs: DurationMs,
  closeMs: DurationMs,
  done: PartsDone,
  cutAtMs: DurationMs | null,
): number[] {
  const closeFrom = Math.max(0, agreedMs - closeMs);
  const notAfter = (end: number): number =>
    Math.min(closeFrom, cutAtMs === null ? end : Math.min(end, cutAtMs));
  const opening = notAfter(Math.max(0, done.opening ?? openingLength(agreedMs)));
  const introduction = notAfter(
    Math.max(opening, done.introduction ?? opening + introductionLength(agreedMs)),
  );
  return [opening, introduction, closeFrom, agreedMs];
}

export const partOf = (plan: TimePlan, wanted: Part): PlannedPart =>
  plan.parts.find(({ part }) => part === wanted) ?? {
    part: wanted,
    lengthMs: asDuration(0),
    leftMs: asDuration(0),
  };

export interface FittingQuestions {
  readonly fitting: readonly AskedQuestion[];
  /** Never a must-ask. */
  readonly folded: readonly AskedQuestion[];
}

/**
 * The open questions that still fit: must-asks first and always, then the others in their order as long as their minutes fit. The
 * closing questions belong to the close and are not counted here.
 */
export function fittingQuestions(
  questions: readonly AskedQuestion[],
  plan: TimePlan,
  onlyMustAsks: boolean,
): FittingQuestions {
  const open = questions.filter((question) => isOpen(question) && question.group !== 'closing');
  const must = open.filter((question) => question.isMustAsk);
  const others = open.filter((question) => !question.isMustAsk);
  let left =
    inMinutes(partOf(plan, 'questions').leftMs) - must.reduce((sum, question) => sum + question.minutes, 0);
  const fitting = onlyMustAsks
    ? []
    : others.filter((question) => {
        if (question.minutes > left) return false;
        left -= question.minutes;
        return true;
      });
  return { fitting: [...must, ...fitting], folded: others.filter((question) => !fitting.includes(question)) };
}
