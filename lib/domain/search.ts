/**
 * Search over texts: every word that is looked for must occur, in any order, also as part of a word. Capitals, accents and
 * apostrophes make no difference.
 */

/** A text made ready to be searched, with what it stands for. */
export interface Searchable<Entry> {
  readonly entry: Entry;
  readonly text: string;
  readonly folded: string;
  /** The words of the name of whom it describes; none for anything else. */
  readonly called: readonly string[];
}

/** Part of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

export const searchable = <Entry>(entry: Entry, text: string, name = ''): Searchable<Entry> => ({
  entry,
  text,
  folded: fold(text),
  called: wordsOf(name),
});

/**
 * At most `atMost` entries with every wanted word, in the order they stand in, but first whoever is called just so; none when nothing is
 * wanted.
 */
export function searchIn<Entry>(
  all: readonly Searchable<Entry>[],
  wanted: string,
  atMost: number,
): Searchable<Entry>[] {
  const words = wordsOf(wanted);
  if (words.length === 0) return [];
  const isCalledSo = ({ called }: Searchable<Entry>): boolean => words.every((word) => called.includes(word));
  const found = all.filter(isCalledSo).slice(0, atMost);
  for (const one of all) {
    if (found.length === atMost) break;
    if (words.every((word) => one.folded.includes(word)) && !isCalledSo(one)) found.push(one);
  }
  return found;
}

/** What stands before and after a hit in an excerpt, in characters. */
const AROUND = 60;

/** The text around the first hit, with every hit told apart; a cut is shown by "…". Joined, the pieces are what is read. */
export function excerpt(text: string, wanted: string): Piece[] {
  const flat = text.replace(/\s+/g, ' ').trim();
  const hits = hitsIn(flat, wordsOf(wanted));
  const first = hits[0]?.[0] ?? 0;
  const from = first <= AROUND ? 0 : startOfWord(flat, first - AROUND);
  const to = flat.length <= from + 3 * AROUND ? flat.length : endOfWord(flat, from + 3 * AROUND);
  const pieces: Piece[] = from > 0 ? [{ text: '…', isHit: false }] : [];
  let at = from;
  for (const [start, end] of hits) {
    if (end <= at || start >= to) continue;
    if (start > at) pieces.push({ text: flat.slice(at, start), isHit: false });
    pieces.push({ text: flat.slice(Math.max(start, at), Math.min(end, to)), isHit: true });
    at = Math.min(end, to);
  }
  if (at < to) pieces.push({ text: flat.slice(at, to), isHit: false });
  if (to < flat.length) pieces.push({ text: '…', isHit: false });
  return pieces;
}

const wordsOf = (wanted: string): string[] => [...new Set(fold(wanted).split(/\s+/).filter(Boolean))];

/** Without accents, capitals and apostrophes ("O'Brien", "O’Brien", "obrien"). The two forms of a Greek s are one. */
const fold = (text: string): string =>
  text
    .replace(/['’‘ʼ`´]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ');

/** Where the words stand in the text itself, in order and without overlap. */
function hitsIn(text: string, words: readonly string[]): [start: number, end: number][] {
  const places: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const part = fold(character);
    for (let index = 0; index < part.length; index += 1) places.push(at);
    folded += part;
    at += character.length;
  }
  const isHit = new Array<boolean>(folded.length).fill(false);
  for (const word of words) {
    for (let found = folded.indexOf(word); found >= 0; found = folded.indexOf(word, found + 1)) {
      isHit.fill(true, found, found + word.length);
    }
  }
  const hits: [number, number][] = [];
  for (let index = 0; index < folded.length; index += 1) {
    if (isHit[index] !== true) continue;
    let end = index;
    while (isHit[end + 1] === true) end += 1;
    hits.push([places[index] ?? 0, places[end + 1] ?? text.length]);
    index = end;
  }
  return hits;
}

const startOfWord = (text: string, from: number): number => {
  const space = text.indexOf(' ', from);
  return space < 0 || space > from + 20 ? from : space + 1;
};

const endOfWord = (text: string, to: number): number => {
  const space = text.lastIndexOf(' ', to);
  return space < to - 20 ? to : space;
};
