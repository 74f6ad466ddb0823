import type { TalkType } from './conversation';

/** The questions that decide between exploring and sowing (`advice.md`, S4-2a), in the order they are asked. */
export const TALK_TYPE_QUESTIONS = ['knows-work', 'knows-place', 'wants-to-tell'] as const;
export type TalkTypeQuestion = (typeof TALK_TYPE_QUESTIONS)[number];

/** What was answered so far. */
export type TalkTypeAnswers = Readonly<Partial<Record<TalkTypeQuestion, boolean>>>;

/** Where the answers lead: the question that comes next, or the type they decide. */
export type TalkTypePath =
  | { readonly kind: 'ask'; readonly question: TalkTypeQuestion }
  | { readonly kind: 'decided'; readonly type: TalkType };

/**
 * One sows once one knows which work, and where, and wants the other to know it. A single "no" means that there is something to find
 * out first: one explores, and nothing more needs to be asked.
 */
export function talkTypeBy(answers: TalkTypeAnswers): TalkTypePath {
  for (const question of TALK_TYPE_QUESTIONS) {
    const answer = answers[question];
    if (answer === undefined) return { kind: 'ask', question };
    if (!answer) return { kind: 'decided', type: 'explore' };
  }
  return { kind: 'decided', type: 'sow' };
}

/** The questions to show: those answered on the way, and the one that comes next. */
export function questionsOnTheWay(answers: TalkTypeAnswers): TalkTypeQuestion[] {
  const path = talkTypeBy(answers);
  const until =
    path.kind === 'ask'
      ? TALK_TYPE_QUESTIONS.indexOf(path.question)
      : TALK_TYPE_QUESTIONS.findIndex((question) => answers[question] === false);
  return TALK_TYPE_QUESTIONS.slice(0, until === -1 ? undefined : until + 1);
}
