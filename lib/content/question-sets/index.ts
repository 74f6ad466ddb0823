import type { TalkType } from '@/lib/domain/conversation';
import { keyWords } from '@/lib/domain/key-words';
import type { Language, QuestionSet } from '@/lib/domain/question';
import { exploreField } from './explore-field';
import { exploreOrganisation } from './explore-organisation';
import { exploreRole } from './explore-role';
import { inLanguage } from './in-language';
import { reconnect } from './reconnect';
import { sow } from './sow';

const SETS = [exploreField, exploreOrganisation, exploreRole, sow, reconnect];

/** The sets that come with the product in one language, in the order to show them. */
export function shippedSets(language: Language): readonly QuestionSet[] {
  return SETS.map((set) => inLanguage(set, language));
}

/** Every shipped set: the Dutch ones first. */
export const SHIPPED_QUESTION_SETS: readonly QuestionSet[] = [...shippedSets('nl'), ...shippedSets('en')];

const SHORT = new Map(
  SETS.flatMap(({ questions }) => questions).flatMap(({ je, u, en, short }): [string, string][] =>
    short
      ? [
          [je, short.nl],
          [u || je, short.nl],
          [en, short.en],
        ]
      : [],
  ),
);

/** By what a question is known at a glance: the words that ship with it, or the telling words of one that the user wrote. */
export const shortQuestion = (sentence: string, language: Language): string =>
  SHORT.get(sentence) ?? keyWords(sentence, language);

const isVersionOf = ({ id }: { id: string }, setId: string): boolean => setId.startsWith(`${id}-`);

/** The kind of talk a shipped set is made for; null for one that serves both, and for the user's own. */
export function talkTypeOfSet(setId: string): TalkType | null {
  if (isVersionOf(sow, setId)) return 'sow';
  const explores = [exploreField, exploreOrganisation, exploreRole];
  return explores.some((set) => isVersionOf(set, setId)) ? 'explore' : null;
}

/** The id of the set to begin with in this kind of talk. */
export const setIdFor = (type: TalkType, language: Language): string =>
  inLanguage(type === 'sow' ? sow : exploreField, language).id;
