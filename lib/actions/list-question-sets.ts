import { SHIPPED_QUESTION_SETS } from '@/lib/content/question-sets';
import { listOwnQuestionSets } from '@/lib/db/question-sets';
import type { QuestionSet } from '@/lib/domain/question';

/** `shipped` as it came · `changed` by the user, in place of the shipped one · `own`: made by the user. */
export interface ListedSet {
  readonly set: QuestionSet;
  readonly origin: 'shipped' | 'changed' | 'own';
}

/** All sets the user can choose from: the shipped ones in their order (or the user's version of them), then the user's own. */
export async function listQuestionSets(): Promise<ListedSet[]> {
  const own = await listOwnQuestionSets();
  const shipped = SHIPPED_QUESTION_SETS.flatMap((set): ListedSet[] => {
    const stored = own.find(({ id }) => id === set.id);
    if (stored === undefined) return [{ set, origin: 'shipped' }];
    if (stored.isHidden) return [];
    return [isSameSet(stored, set) ? { set, origin: 'shipped' } : { set: stored, origin: 'changed' }];
  });
  return [
    ...shipped,
    ...own.filter(({ id }) => shippedSet(id) === null).map((set): ListedSet => ({ set, origin: 'own' })),
  ];
}

/** The set with this id as it came with the product; null for the user's own. */
export const shippedSet = (id: string): QuestionSet | null =>
  SHIPPED_QUESTION_SETS.find((set) => set.id === id) ?? null;

/** Whether two sets say the same, whatever else is stored with them. */
export function isSameSet(one: QuestionSet, other: QuestionSet): boolean {
  return (
    one.name === other.name &&
    one.description === other.description &&
    one.language === other.language &&
    one.questions.length === other.questions.length &&
    one.questions.every((question, place) => {
      const { id, group, text, formalText, isMustAsk, minutes } = question;
      const like = other.questions[place];
      return (
        like?.id === id &&
        like.group === group &&
        like.text === text &&
        like.formalText === formalText &&
        like.isMustAsk === isMustAsk &&
        like.minutes === minutes
      );
    })
  );
}
