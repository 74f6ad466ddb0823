/** Words inside names that say nothing about whose they are; alone they are never hidden. */
const PARTICLES = new Set(
  "aan bij da de del den der des di do dos du el en het in la le les op 't te ten ter tot und van vd ver von y zu and the".split(
    ' ',
  ),
);
const TITLES = new Set('dhr mevr mw mr mrs ms miss prof dr drs ir ing heer mevrouw meneer'.split(' '));

/** A name to hide, and what stands in its place. */
export interface HiddenName {
  readonly name: string;
  readonly label: string;
}

export interface HidingChoice {
  /**
   * How a part of a name ("Mark" of Mark Wit) is found: whatever its capitals, only as names are written ("Mark" and not "mark"), or not
   * at all.
   */
  readonly parts: 'any' | 'as-names' | 'none';
  /** Names that stay, with their parts, also where they are like a hidden one. */
  readonly keep?: readonly string[];
}

/**
 * How free text is made to name nobody of these. A name is found as a whole, whatever its capitals and accents and also run together
 * ("@IngridDeWit"), and by each of its parts, with a Dutch or English ending ("Ingrids", "Ingrid’s"). What two share goes by the first.
 */
export function nameHider(
  names: readonly HiddenName[],
  { parts: howParts, keep = [] }: HidingChoice,
): (text: string) => string {
  /** What stands for a name; null for one that stays. */
  const wholes = new Map<string, string | null>();
  const parts = new Map<string, string | null>();
  let longest = 1;
  const learn = (name: string, label: string | null): void => {
    const words = wordsOf(name)
      .map(fold)
      .filter((word) => !TITLES.has(word));
    longest = Math.max(longest, words.length);
    const whole = words.join('');
    if (words.some(isTelling) && !wholes.has(whole)) wholes.set(whole, label);
    if (howParts === 'none') return;
    for (const part of words.filter(isTelling)) if (!parts.has(part)) parts.set(part, label);
  };
  for (const name of keep) learn(name, null);
  for (const { name, label } of names) learn(name, label);

  const partLabel = (word: string): string | null => {
    if (howParts === 'as-names' && !/^\P{L}*\p{Lu}/u.test(word)) return null;
    return found(parts, fold(word)) ?? null;
  };
  const labelOf = (word: string): string | null => {
    const whole = found(wholes, fold(word));
    if (whole !== undefined) return whole;
    // "IngridWit": a word that was run together.
    const within = word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
    return [word, ...within].map(partLabel).find((label) => label !== null) ?? null;
  };

  return (text) => {
    const words = [...text.matchAll(WORDS)];
    let hidden = '';
    let at = 0;
    for (let index = 0; index < words.length;) {
      const run = runFrom(words, index, longest, wholes);
      const first = words[index];
      const last = words[index + (run?.length ?? 1) - 1];
      if (first === undefined || last === undefined) break;
      const label = run === null ? labelOf(first[0]) : run.label;
      if (label !== null) {
        const between = text.slice(at, first.index);
        // A name of which only the parts are known is one name all the same.
        hidden += hidden.endsWith(label) && /^[\s.-]*$/.test(between) ? '' : between + label;
        at = last.index + last[0].length;
      }
      index += run?.length ?? 1;
    }
    return hidden + text.slice(at);
  };
}

/** The longest whole name that begins at this word, and how many words it takes. */
function runFrom(
  words: readonly RegExpExecArray[],
  from: number,
  longest: number,
  wholes: ReadonlyMap<string, string | null>,
): { readonly label: string | null; readonly length: number } | null {
  for (let length = Math.min(longest, words.length - from); length > 1; length -= 1) {
    const run = words
      .slice(from, from + length)
      .map(([word]) => fold(word))
      .join('');
    const label = found(wholes, run);
    if (label !== undefined) return { label, length };
  }
  return null;
}

/** Addresses of mail and pages, and numbers to call: they spell names in ways of their own. */
const ADDRESSES =
  /[^\s<>()"',;]+@[^\s<>()"',;]+|\b(?:https?:\/\/|www\.)[^\s<>"]+|\+?\d(?:[\s().-]*\d){8,}/giu;

export const withoutAddresses = (text: string, label: string): string => text.replace(ADDRESSES, label);

const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

const wordsOf = (name: string): string[] => name.match(WORDS) ?? [];

const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");

const isTelling = (word: string): boolean => word.length > 1 && !PARTICLES.has(word) && !/^\d+$/.test(word);

/** By itself or with an ending. */
const found = (labels: ReadonlyMap<string, string | null>, folded: string): string | null | undefined => {
  const own = labels.get(folded);
  return own === undefined ? labels.get(folded.replace(/'?s$/, '')) : own;
};
