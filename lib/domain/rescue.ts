import type { PhraseWords } from './phrase';
import type { Language } from './question';

/** What there is to do once a sentence has been said. */
export type RescueOffer =
  /** Another appointment, as mail text and for the calendar. */
  | 'new-appointment'
  /** The other has 5, 10 or 15 minutes left. */
  | 'less-time'
  /** Five minutes more. */
  | 'five-more'
  /** The user's own introduction, to be told at once. */
  | 'introduction';

/** One sentence to say. */
export interface RescuePhrase extends PhraseWords {
  readonly id: string;
  /** What tells it from the other sentences of its situation; null where it is the only one. */
  readonly branch: Readonly<Record<Language, string>> | null;
  readonly offers: readonly RescueOffer[];
}

/** A difficult moment and what can be said in it. The first phrase is shown at once, the others are a choice away. */
export interface RescueSituation {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  /** Words to find it by besides its title, in both languages. */
  readonly keywords: string;
  readonly phrases: readonly RescuePhrase[];
}

/** The situations in which every typed word begins a word of the title, a branch or the keywords, accents and case aside. */
export function findSituations<S extends RescueSituation>(situations: readonly S[], typed: string): S[] {
  const wanted = wordsOf(typed);
  return situations.filter((situation) => {
    const branches = situation.phrases.flatMap(({ branch }) =>
      branch === null ? [] : [branch.nl, branch.en],
    );
    const words = wordsOf(
      [situation.title.nl, situation.title.en, situation.keywords, ...branches].join(' '),
    );
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}&]+/gu) ?? [];
