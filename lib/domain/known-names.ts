/** Words inside names that say nothing about whose they are; alone they are never blanked. */
const PARTICLES = new Set(
  "aan bij da de del den der des di do dos du el en het in la le les op of 't te ten ter tot und van vd ver von y zu and the".split(
    ' ',
  ),
);
const TITLES = new Set('dhr mevr mw mr mrs ms miss prof dr drs ir ing heer mevrouw meneer'.split(' '));

/** From this length on, a part of a name is also found inside a longer word ("@IngridDeWit"). In letters. */
const TELLING = 4;

/**
 * What hides names in free text. A name is found whole, by each of its parts ("Ingrid", "Wit"), with a Dutch or English ending
 * ("Ingrids", "Ingrid’s"), whatever its capitals and accents; addresses of mail and web pages, and numbers to call, go as well since
 * they spell names in ways of their own.
 */
export class NameBlanker {
  readonly #labels = new Map<string, string>();
  readonly #telling: string[] = [];

  /** `names` are hidden under the label that stands with them. What two share goes by the first. */
  constructor(
    names: readonly { readonly name: string; readonly label: string }[],
    private readonly addressLabel: string,
  ) {
    for (const { name, label } of names) {
      for (const part of partsOf(name)) {
        if (this.#labels.has(part)) continue;
        this.#labels.set(part, label);
        if (part.length >= TELLING) this.#telling.push(part);
      }
    }
    // The longest first: "Ingridvandermeer" is found before "Ingrid".
    this.#telling.sort((a, b) => b.length - a.length);
  }

  blank(text: string): string {
    const withoutAddresses = text.replace(ADDRESSES, this.addressLabel);
    const hidden = withoutAddresses.replace(WORDS, (word) => this.#labelOf(word) ?? word);
    return this.#withoutRepeats(hidden);
  }

  /** Whether a word of the text would be hidden. */
  finds(text: string): boolean {
    return this.blank(text) !== text;
  }

  #labelOf(word: string): string | null {
    const folded = foldName(word);
    const own = this.#labels.get(folded) ?? this.#labels.get(folded.replace(/['’]?s$/, ''));
    if (own !== undefined) return own;
    const inside = this.#telling.find((part) => folded.includes(part));
    return inside === undefined ? null : (this.#labels.get(inside) ?? null);
  }

  /** "[A] de [A]" was one name and reads as one. */
  #withoutRepeats(text: string): string {
    let shorter = text;
    for (const label of new Set(this.#labels.values())) {
      if (!shorter.includes(label)) continue;
      const quoted = label.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
      const between = `(?:[\\s.,-]|${[...PARTICLES].join('|')})*?`;
      shorter = shorter.replace(new RegExp(`${quoted}(?:${between}${quoted})+`, 'giu'), label);
    }
    return shorter;
  }
}

const ADDRESSES =
  /[^\s<>()"',;]+@[^\s<>()"',;]+|\b(?:https?:\/\/|www\.)[^\s<>"]+|\+?\d(?:[\s().-]*\d){8,}/giu;
const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

const foldName = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");

/** The parts by which somebody may be called, and the name in one word. */
function partsOf(name: string): string[] {
  const words = (name.match(WORDS) ?? []).map(foldName);
  const whole = words.join('');
  const parts = words.filter(
    (word) => [...word].length > 1 && !PARTICLES.has(word) && !TITLES.has(word) && !/^\d+$/.test(word),
  );
  return words.length > 1 ? [whole, ...parts] : parts;
}
