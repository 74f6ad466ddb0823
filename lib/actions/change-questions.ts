import { changeConversation } from '@/lib/db/conversations';
import { newId } from '@/lib/db/ids';
import { inFront, withTakenAlong } from '@/lib/domain/left-questions';
import type { AskedQuestion, Question, QuestionGroup, QuestionState } from '@/lib/domain/question';
import { canBeMustAsk, movedTo, withChange } from '@/lib/domain/questions';
import type { Instant } from '@/lib/domain/time';

const change = async (
  id: string,
  now: Instant,
  to: (questions: readonly AskedQuestion[]) => AskedQuestion[],
): Promise<void> => {
  await changeConversation(id, now, (record) => ({ ...record, questions: to(record.questions) }));
};

export const setQuestionState = (
  id: string,
  questionId: string,
  state: QuestionState,
  now: Instant,
): Promise<void> => change(id, now, (questions) => withChange(questions, questionId, { state }));

/** Moves a question to a place in the list, counted from 0. */
export const moveQuestion = (id: string, questionId: string, to: number, now: Instant): Promise<void> =>
  change(id, now, (questions) => movedTo(questions, questionId, to));

/** Puts a question thought of on the spot in front of those still open. Answers its id. */
export async function addQuestion(
  id: string,
  text: string,
  now: Instant,
  group: QuestionGroup = 'work',
): Promise<string> {
  const question: AskedQuestion = {
    id: newId(),
    group,
    text: text.trim(),
    formalText: '',
    isMustAsk: false,
    minutes: 2,
    state: 'prepared',
    source: '',
    leftFor: null,
  };
  await change(id, now, (questions) => inFront(questions, question));
  return question.id;
}

/** Takes questions along that were left over from an earlier conversation. */
export const takeAlong = (id: string, taken: readonly Question[], now: Instant): Promise<void> =>
  change(id, now, (questions) => withTakenAlong(questions, taken));

/**
 * Words a question anew for this conversation alone; the set it came from stays as it was. The user's own words serve "je" and "u" alike.
 * Words that say nothing leave the question as it was.
 */
export const rewordQuestion = (id: string, questionId: string, text: string, now: Instant): Promise<void> =>
  change(id, now, (questions) =>
    text.trim() === '' ? [...questions] : withChange(questions, questionId, { text, formalText: '' }),
  );

/** Where the answer was found; the question counts as already known. */
export const setSource = (id: string, questionId: string, source: string, now: Instant): Promise<void> =>
  change(id, now, (questions) => withChange(questions, questionId, { source }));

/** The answer was found before the conversation: the question need not be asked. */
export const knowAlready = (id: string, questionId: string, source: string, now: Instant): Promise<void> =>
  change(id, now, (questions) => withChange(questions, questionId, { state: 'already-known', source }));

/** What becomes of a question that was not asked. */
export const leaveFor = (
  id: string,
  questionId: string,
  leftFor: AskedQuestion['leftFor'],
  now: Instant,
): Promise<void> => change(id, now, (questions) => withChange(questions, questionId, { leftFor }));

/** Puts a removed question back where it stood. */
export const restoreQuestion = (
  id: string,
  question: AskedQuestion,
  at: number,
  now: Instant,
): Promise<void> =>
  change(id, now, (questions) =>
    questions.some((known) => known.id === question.id)
      ? [...questions]
      : [...questions.slice(0, at), question, ...questions.slice(at)],
  );

export const removeQuestion = (id: string, questionId: string, now: Instant): Promise<void> =>
  change(id, now, (questions) => questions.filter((question) => question.id !== questionId));

/** Marks or unmarks a must-ask; leaves all as it is when there are three already. */
export const setMustAsk = (id: string, questionId: string, isMustAsk: boolean, now: Instant): Promise<void> =>
  change(id, now, (questions) =>
    isMustAsk && !canBeMustAsk(questions) ? [...questions] : withChange(questions, questionId, { isMustAsk }),
  );
