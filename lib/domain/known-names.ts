/** Words inside names that say nothing about whose they are; alone they are never hidden. */
const PARTICLES = new Set(
  "aan bij da de del den der des di do dos du el en het in la le les op 't te ten ter tot und van vd ver von y zu and the".split(
    ' ',
  ),
);
/** Who somebody is to somebody: written beside a name ("haar zus Pien") or in place of one ("somebody at TNO"). */
const RELATIONS = new Set(
  (
    'ik jij je u hij zij ze wij we jullie mij me jou hem haar hen hun mijn jouw uw zijn ons onze een die dat deze dit ' +
    'zus zusje broer moeder vader man vrouw vriend vriendin buurman buurvrouw buur neef nicht oom tante dochter zoon partner ' +
    'collega chef baas directeur manager iemand niemand ergens via met voor over uit als ook en of ' +
    'i you he she it we they him her us them my your his its our their a an this that who ' +
    'sister brother mother father husband wife friend neighbour neighbor cousin uncle aunt daughter son colleague boss director ' +
    'somebody someone nobody anybody anyone with for from about or at of to'
  ).split(' '),
);
const TITLES = new Set('dhr mevr mw mr mrs ms miss prof dr drs ir ing heer mevrouw meneer'.split(' '));

/** A name to hide, and what stands in its place. */
export interface HiddenName {
  readonly name: string;
  readonly label: string;
}

export interface HidingChoice {
  /**
   * Whether a part of a name ("Mark" of Mark Wit) is found too. Then a single word is found as names are written: "Mark" is not seen in
   * "mark", but "fatima", who was written down so, is seen in both.
   */
  readonly hasParts: boolean;
  /** Names that stay, with their parts, also where they are like a hidden one. */
  readonly keep?: readonly string[];
}

/** What stands for a name, null for one that stays; and whether the text must have it with a capital. */
interface Known {
  readonly label: string | null;
  readonly needsCapital: boolean;
}

/**
 * How free text is made to name nobody of these. A name is found as a whole, whatever its capitals and accents and also run together
 * ("@IngridDeWit"), and by each of its parts, with a Dutch or English ending ("Ingrids", "Ingrid’s"). What two share goes by the first.
 */
export function nameHider(
  names: readonly HiddenName[],
  { hasParts, keep = [] }: HidingChoice,
): (text: string) => string {
  const known = new Map<string, Known>();
  let longest = 1;
  const learn = (words: readonly string[], label: string | null, needsCapital: boolean): void => {
    const folded = words.map(fold).join('');
    if (known.has(folded)) return;
    longest = Math.max(longest, words.length);
    known.set(folded, { label, needsCapital });
  };
  const learnWhole = (name: string, label: string | null): void => {
    const words = wordsOf(name);
    if (tellingOf(words).length > 0)
      learn(words, label, hasParts && words.length === 1 && words.some(hasCapital));
  };
  const learnParts = (name: string, label: string | null): void => {
    const words = wordsOf(name);
    for (const part of tellingOf(words)) {
      const at = words.indexOf(part);
      const before = words.slice(0, at).findLastIndex((word) => !PARTICLES.has(fold(word))) + 1;
      learn([part], label, hasCapital(part));
      // "mevrouw De Wit": the small words of a name go with it.
      if (before < at) learn(words.slice(before, at + 1), label, hasCapital(part));
    }
  };
  const all = [...keep.map((name) => ({ name, label: null })), ...names];
  for (const { name, label } of all) learnWhole(name, label);
  if (hasParts) for (const { name, label } of all) learnParts(name, label);

  const labelOf = (word: string): string | null => {
    const whole = found(known, [word]);
    if (whole !== undefined) return whole.label;
    // "IngridWit": a word that was run together.
    const within = word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
    return within.map((part) => found(known, [part])?.label ?? null).find((label) => label !== null) ?? null;
  };

  return (text) => {
    const words = [...text.matchAll(WORDS)];
    let hidden = '';
    let at = 0;
    for (let index = 0; index < words.length;) {
      const run = runFrom(words, index, longest, known);
      const first = words[index];
      const last = words[index + (run?.length ?? 1) - 1];
      if (first === undefined || last === undefined) break;
      const label = run === null ? labelOf(first[0]) : run.label;
      index += run?.length ?? 1;
      if (label === null) continue;
      // "Jan-Willem" is one name, also where only Jan is known.
      const [, joined = ''] = (hasParts && JOINED_BEFORE.exec(text.slice(at, first.index))) || [];
      const between = text.slice(at, first.index - joined.length);
      at = last.index + last[0].length;
      if (hasParts) at += JOINED_AFTER.exec(text.slice(at))?.[0].length ?? 0;
      while ((words[index]?.index ?? Infinity) < at) index += 1;
      // A name of which only the parts are known is one name all the same.
      hidden += hidden.endsWith(label) && /^[\s.-]*$/.test(between) ? '' : between + label;
    }
    return hidden + text.slice(at);
  };
}

/** The longest name of several words that begins at this word, and how many words it takes. */
function runFrom(
  words: readonly RegExpExecArray[],
  from: number,
  longest: number,
  known: ReadonlyMap<string, Known>,
): { readonly label: string | null; readonly length: number } | null {
  for (let length = Math.min(longest, words.length - from); length > 1; length -= 1) {
    const run = found(
      known,
      words.slice(from, from + length).map(([word]) => word),
    );
    if (run !== undefined) return { label: run.label, length };
  }
  return null;
}

/** Addresses of mail and pages, and numbers to call: they spell names in ways of their own. */
const ADDRESSES =
  /[^\s<>()"',;]+@[^\s<>()"',;]+|\b(?:https?:\/\/|www\.)[^\s<>"]+|(?<number>\+?\d(?:[\s().-]*\d){8,})/giu;

export const withoutAddresses = (
  text: string,
  { address, number }: { readonly address: string; readonly number: string },
): string =>
  text.replace(ADDRESSES, (_, toCall: string | undefined) => (toCall === undefined ? address : number));

const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

const JOINED_BEFORE = /((?:\p{Lu}[\p{L}\p{M}]*-)+)$/u;
const JOINED_AFTER = /^(?:-\p{Lu}[\p{L}\p{M}]*)+/u;

/** Without titles. */
const wordsOf = (name: string): string[] =>
  (name.match(WORDS) ?? []).filter((word) => !TITLES.has(fold(word)));

const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");

const hasCapital = (word: string): boolean => /^\P{L}*\p{Lu}/u.test(word);

/** The words that say whose name it is; where some have a capital, only those. */
function tellingOf(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => word.length > 1 && !/^\d+$/.test(word) && !isSmall(fold(word)));
  const withCapital = telling.filter(hasCapital);
  return withCapital.length > 0 ? withCapital : telling;
}

const isSmall = (word: string): boolean => PARTICLES.has(word) || RELATIONS.has(word);

/** By itself or with an ending. */
function found(known: ReadonlyMap<string, Known>, words: readonly string[]): Known | undefined {
  const folded = words.map(fold).join('');
  const name = known.get(folded) ?? known.get(folded.replace(/'?s$/, ''));
  return name?.needsCapital && !hasCapital(words.at(-1) ?? '') ? undefined : name;
}
