import type { Language, Question, QuestionSet } from '@/lib/domain/question';

/** One shipped question: what it is, and how it is said in each language. */
export type ShippedQuestion = Pick<Question, 'group' | 'isMustAsk' | 'minutes'> & {
  /** Ends the id and stays with the question for good; a later question takes the next free number. */
  number: number;
  /** Dutch with "je". */
  je: string;
  /** Dutch with "u"; empty where `je` serves both. */
  u: string;
  en: string;
  /** How a must-ask is known at a glance while it is not its turn: three words at most. */
  short?: Record<Language, string>;
};

export type ShippedSet = {
  id: string;
  name: Record<Language, string>;
  description: Record<Language, string>;
  questions: readonly ShippedQuestion[];
};

/** The set in one language: `explore-field` in Dutch is `explore-field-nl`, its first question `explore-field-nl-1`. */
export function inLanguage(set: ShippedSet, language: Language): QuestionSet {
  const id = `${set.id}-${language}`;
  return {
    id,
    name: set.name[language],
    description: set.description[language],
    language,
    questions: set.questions.map(({ number, group, isMustAsk, minutes, je, u, en }) => ({
      id: `${id}-${number}`,
      group,
      text: language === 'nl' ? je : en,
      formalText: language === 'nl' ? u : '',
      isMustAsk,
      minutes,
    })),
  };
}
