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

/**
 * How free text is made to name nobody of these. A name is found as a whole, whatever its capitals and accents and also run together
 * ("@IngridDeWit"), and by each of its parts, with a Dutch or English ending ("Ingrids", "Ingrid’s"). Where two share a part, it goes by
 * the first. With `onlyCapitals` a part is only found as names are written: "Mark" and not "mark".
 */
export function nameHider(
  names: readonly HiddenName[],
  { onlyCapitals = false }: { readonly onlyCapitals?: boolean } = {},
): (text: string) => string {
  const wholes = new Map<string, string>();
  const parts = new Map<string, string>();
  let longest = 1;
  for (const { name, label } of names) {
    const words = wordsOf(name)
      .map(fold)
      .filter((word) => !TITLES.has(word));
    longest = Math.max(longest, words.length);
    const whole = words.join('');
    if (words.some(isTelling) && !wholes.has(whole)) wholes.set(whole, label);
    for (const part of words.filter(isTelling)) if (!parts.has(part)) parts.set(part, label);
  }
  const partLabel = (word: string): string | undefined => {
    if (onlyCapitals && !/^\P{L}*\p{Lu}/u.test(word)) return undefined;
    const folded = fold(word);
    return parts.get(folded) ?? parts.get(folded.replace(/'?s$/, ''));
  };
  const labelOf = (word: string): string | undefined => {
    const folded = fold(word);
    const own = wholes.get(folded) ?? wholes.get(folded.replace(/'?s$/, '')) ?? partLabel(word);
    if (own !== undefined) return own;
    // "IngridWit": a word that was run together.
    return word
      .split(/(?<=\p{Ll})(?=\p{Lu})/u)
      .map(partLabel)
      .find(isString);
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
      const label = run?.label ?? labelOf(first[0]);
      if (label !== undefined) {
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
  wholes: ReadonlyMap<string, string>,
): { readonly label: string; readonly length: number } | null {
  for (let length = Math.min(longest, words.length - from); length > 1; length -= 1) {
    const run = words
      .slice(from, from + length)
      .map(([word]) => fold(word))
      .join('');
    const label = wholes.get(run) ?? wholes.get(run.replace(/'?s$/, ''));
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

const isString = (value: string | undefined): value is string => value !== undefined;
