import { nameHider, withoutAddresses } from './known-names';
import type { Mark } from './mark';
import type { Person } from './person';

/** What stands for whom: a letter each, in the order in which the texts name them. */
export interface HidingWords {
  readonly person: (letter: string) => string;
  readonly organisation: string;
  readonly address: string;
  readonly number: string;
}

/**
 * How a text is made to name nobody the user wrote down as a person, as whoever made an introduction, or in a name mark; nor the
 * organisations they belong to. The texts of one page come in their order. A name that stands only in free text is not known and stays: who shares the text reads it first.
 */
export function hideEverybody(
  people: readonly Person[],
  marks: readonly Pick<Mark, 'kind' | 'text'>[],
  words: HidingWords,
): (text: string) => string {
  const names = [
    ...people.map(({ name }) => name),
    ...people.map(({ viaWhom }) => viaWhom),
    ...marks.filter(({ kind }) => kind === 'name').map(({ text }) => namesIn(text)),
  ];
  const known = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
  const hideNames = nameHider(
    known.map((name, index) => ({ name, label: `\uE000${String(index)}\uE001` })),
    { hasParts: true },
  );
  const seen: string[] = [];
  const withLetters = (text: string): string =>
    text.replace(/\uE000\d+\uE001/g, (whom) => {
      if (!seen.includes(whom)) seen.push(whom);
      return words.person(letterOf(seen.indexOf(whom)));
    });
  const hideOrganisations = nameHider(
    people.map(({ organisation }) => ({ name: organisation, label: words.organisation })),
    { hasParts: false },
  );
  return (text) => withLetters(hideNames(hideOrganisations(withoutAddresses(text, words))));
}

/** "Fatima, collega van ons bij Noord": what comes before the rest; of "de zus van Eva" the word with a capital. */
function namesIn(text: string): string {
  const [named = ''] = text.split(/[,;:(]|\s[-–—]\s|\s(?:bij|at|from)\s/i);
  const words = named.split(/[^\p{L}\p{M}'’-]+/u).filter(Boolean);
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  return (capital.length > 0 ? capital : words.filter((word) => word.length > 2)).join(' ');
}

/** A … Z, then A2 … Z2 and so on. */
function letterOf(index: number): string {
  const round = Math.floor(index / 26);
  return String.fromCharCode(65 + (index % 26)) + (round === 0 ? '' : String(round + 1));
}
