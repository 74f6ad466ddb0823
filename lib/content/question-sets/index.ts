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
