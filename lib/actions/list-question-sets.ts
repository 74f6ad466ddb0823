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
    const changed = own.find(({ id }) => id === set.id);
    if (changed === undefined) return [{ set, origin: 'shipped' }];
    return changed.isHidden ? [] : [{ set: changed, origin: 'changed' }];
  });
  const isShipped = (id: string): boolean => SHIPPED_QUESTION_SETS.some((set) => set.id === id);
  return [
    ...shipped,
    ...own.filter(({ id }) => !isShipped(id)).map((set): ListedSet => ({ set, origin: 'own' })),
  ];
}
