import * as z from 'zod/mini';
import { asClause } from './clause';
import type { Address, Language } from './question';

/** The words that a rescue phrase takes from the conversation. */
export const PHRASE_SLOTS = ['name', 'viaWhom', 'goal', 'minutes'] as const;
export type PhraseSlot = (typeof PHRASE_SLOTS)[number];

export const PHRASE_FORMS = ['je', 'u', 'en'] as const;
/** A phrase is worded for "je", for "u" and in English. */
export type PhraseForm = (typeof PHRASE_FORMS)[number];

export const PHRASE_LONGEST = 500;
/** Of the situation a sentence is for. */
export const PHRASE_TITLE_LONGEST = 100;

/** The templates of one phrase. An empty `u` means that `je` serves both. */
export const phraseWordsSchema = z.strictObject({
  je: z.string().check(z.maxLength(PHRASE_LONGEST)),
  u: z.string().check(z.maxLength(PHRASE_LONGEST)),
  en: z.string().check(z.maxLength(PHRASE_LONGEST)),
});
export type PhraseWords = z.infer<typeof phraseWordsSchema>;

/** The template to fill for this conversation; empty when the phrase has no words in its language. */
export function phraseTemplate(
  words: PhraseWords,
  { language, address }: { readonly language: Language; readonly address: Address },
): string {
  if (language === 'en') return words.en;
  return address === 'u' && words.u !== '' ? words.u : words.je;
}

/** Part of a filled template. What the user typed in a slot is never looked into: a dot in a name ends no sentence. */
type Piece =
  | { readonly kind: 'template'; readonly text: string }
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'missing' };

type Slots = Readonly<Record<string, string>>;

/**
 * Fills a template: `{name}` becomes the slot's text, and a group in square brackets, as in `Dag[, {name}].`, vanishes when a slot
 * inside is empty. An empty slot outside a group takes its sentence along, or only itself where commas set it off. Should nothing be
 * left, the sentences stay and "…" stands where the user fills in aloud. Names of slots that are not given are ordinary text.
 *
 * The outcome has no double spaces, no space before punctuation, and begins every sentence of the template with a capital; what the
 * user typed goes on in small letters where it stands in the middle of one.
 */
export function fillPhrase(template: string, slots: Slots): string {
  const whole = inSentences(piecesOf(template, slots, 'filled'))
    .map(withoutSetOff)
    .filter((pieces) => !pieces.some(isMissing))
    .map(spell)
    .filter(saysSomething);
  return tidy(
    (whole.length > 0 ? whole : inSentences(piecesOf(template, slots, 'all')).map(spell)).join(' '),
  );
}

function piecesOf(template: string, slots: Slots, groups: 'filled' | 'all'): Piece[] {
  // `split` answers what stands between the groups and, at the odd places, what stands in them.
  return template.split(/\[([^[\]]*)\]/).flatMap((text, place) => {
    const pieces = slotsFilled(text, slots);
    if (place % 2 === 0) return pieces;
    if (pieces.every(({ kind }) => kind === 'template')) return slotsFilled(`[${text}]`, slots);
    return groups === 'filled' && pieces.some(isMissing) ? [] : pieces;
  });
}

function slotsFilled(text: string, slots: Slots): Piece[] {
  return text.split(/\{(\w+)\}/).flatMap((part, place): Piece[] => {
    if (place % 2 === 0) return part === '' ? [] : [{ kind: 'template', text: part }];
    if (!Object.hasOwn(slots, part)) return [{ kind: 'template', text: `{${part}}` }];
    const value = tidy(slots[part] ?? '').replace(/^[.,;:?!…\s]+/, '');
    return [saysSomething(value) ? { kind: 'value', text: value } : { kind: 'missing' }];
  });
}

const isMissing = ({ kind }: Piece): boolean => kind === 'missing';

/** A sentence ends where the template's own words end it. */
function inSentences(pieces: readonly Piece[]): Piece[][] {
  const sentences: Piece[][] = [[]];
  const add = (piece: Piece): void => void sentences.at(-1)?.push(piece);
  for (const piece of joined(pieces)) {
    if (piece.kind !== 'template') add(piece);
    else {
      for (const [place, text] of piece.text.split(/(?<=[.?!…]["”’)]*)\s+/).entries()) {
        if (place > 0) sentences.push([]);
        if (text !== '') add({ kind: 'template', text });
      }
    }
  }
  return sentences;
}

/** Neighbouring pieces of template as one, so that a sentence may end in one and begin in the next. */
const joined = (pieces: readonly Piece[]): Piece[] =>
  pieces.reduce<Piece[]>((before, piece) => {
    const last = before.at(-1);
    return last?.kind === 'template' && piece.kind === 'template'
      ? [...before.slice(0, -1), { kind: 'template', text: last.text + piece.text }]
      : [...before, piece];
  }, []);

/** Leaves out what is missing where commas set it off: "Fijn, …, dat", "Dag, …." and "…, mag ik". */
function withoutSetOff(pieces: readonly Piece[]): Piece[] {
  const says = (place: number, what: RegExp): boolean => {
    const piece = pieces[place];
    return piece?.kind === 'template' && what.test(piece.text);
  };
  const isSetOff = (place: number): boolean => {
    if (pieces[place]?.kind !== 'missing') return false;
    if (place === 0) return says(1, /^\s*,/);
    return says(place - 1, /,\s*$/) && (place === pieces.length - 1 || says(place + 1, /^\s*[.,;:?!…]/));
  };
  return pieces.flatMap((piece, place): Piece[] => {
    if (isSetOff(place)) return [];
    if (piece.kind !== 'template') return [piece];
    const tail = isSetOff(place + 1) ? piece.text.replace(/,\s*$/, '') : piece.text;
    return [{ ...piece, text: place === 1 && isSetOff(0) ? tail.replace(/^\s*,/, '') : tail }];
  });
}

/** One sentence as it is said. What the user ended with a dot of their own does not end twice. */
function spell(pieces: readonly Piece[]): string {
  const text = pieces.reduce((before, piece) => {
    if (piece.kind === 'missing') return `${before}…`;
    if (piece.kind === 'value') return before + (saysSomething(before) ? asClause(piece.text) : piece.text);
    if (!/^\s*[.,;:?!…]/.test(piece.text)) return before + piece.text;
    const isEnded = /[?!…]$/.test(before) && /^\s*\./.test(piece.text);
    return isEnded
      ? before + piece.text.replace(/^\s*\./, '')
      : before.replace(/[\s.,;:]+$/, '') + piece.text;
  }, '');
  return tidy(text).replace(/^([“‘"(]*)(\p{Ll})/u, (_, opening: string, letter: string) => {
    return opening + letter.toUpperCase();
  });
}

const tidy = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/ +(?=[.,;:?!])/g, '')
    .trim();

/** Whether there is a letter or digit in it. */
export const saysSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/**
 * Words somebody jotted down, made fit to stand in a sentence or a list: on one line, without a bullet before or loose punctuation at
 * either end. Empty when they say nothing.
 */
export function jotted(text: string): string {
  const words = tidy(text)
    .replace(/^[^\p{L}\p{N}([{<“‘"'«€$£#@+]+/u, '')
    .replace(/[^\p{L}\p{N}.!?…)\]}>”’"'»%€+#]+$/u, '');
  return saysSomething(words) ? words : '';
}
