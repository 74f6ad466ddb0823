import { MUST_ASKS_AT_MOST, type AskedQuestion, type QuestionSet } from './question';
import { snapshot } from './questions';

/**
 * A conversation's questions after another set was chosen. Whatever the user did something with stays: a question with a tick, a
 * source, a note or other words, one made a must-ask, or one that does not come from the `former` set. The new set's must-asks give way to those kept, so that three remain.
 */
export function swapQuestions(
  questions: readonly AskedQuestion[],
  former: QuestionSet | null,
  next: QuestionSet | null,
  notedIds: ReadonlySet<string>,
): AskedQuestion[] {
  const asItCame = new Map(former?.questions.map((question) => [question.id, question]));
  const kept = questions.filter(({ id, text, state, source, isMustAsk }) => {
    const before = asItCame.get(id);
    if (before === undefined || state !== 'prepared' || source !== '' || notedIds.has(id)) return true;
    return text !== before.text || (isMustAsk && !before.isMustAsk);
  });
  const keptIds = new Set(kept.map(({ id }) => id));
  let mustAsks = kept.filter(({ isMustAsk }) => isMustAsk).length;
  const fresh = snapshot({ questions: next?.questions.filter(({ id }) => !keptIds.has(id)) ?? [] }).map(
    (question) =>
      question.isMustAsk && ++mustAsks > MUST_ASKS_AT_MOST ? { ...question, isMustAsk: false } : question,
  );
  return [...kept, ...fresh];
}
