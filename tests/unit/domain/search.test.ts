import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, searchable, searchIn } from '@/lib/domain/search';

const texts = [
  'Ingrid de Wit, Waterschap Noord',
  'Begin klein, zei Zoë',
  'ΟΔΟΣ',
  'Ingrid belt dinsdag',
  "Sean O'Brien",
];
const all = texts.map((text) => searchable(text, text));
const find = (wanted: string, atMost = 10) => searchIn(all, wanted, atMost).map(({ entry }) => entry);

describe('what is looked for', () => {
  it.each([
    ['every word must occur, in any order', 'noord ingrid', [texts[0]]],
    ['part of a word will do', 'schap', [texts[0]]],
    ['capitals and accents make no difference', 'ZOE', [texts[1]]],
    ['nor does the Greek s at the end of a word', 'οδοσ', [texts[2]]],
    ['nor do apostrophes', 'obrien', [texts[4]]],
    ['nor do those that are typed', 'o’brien', [texts[4]]],
    ['nothing is found for nothing', '   ', []],
    ['nor for what is not there', 'ingrid klein', []],
  ])('%s', (_, wanted, found) => {
    expect(find(wanted)).toEqual(found);
  });

  it('is found so many times at most, in the order it stands in', () => {
    expect(find('ingrid')).toEqual([texts[0], texts[3]]);
    expect(find('ingrid', 1)).toEqual([texts[0]]);
  });
});

describe('a person', () => {
  const people = [
    searchable('note', 'Annemarie belt Ann'),
    searchable('Annemarie', 'Annemarie Bos', 'Annemarie Bos'),
    searchable('Ann', 'Ann O’Brien · Waterschap', 'Ann O’Brien'),
  ];
  const names = (wanted: string, atMost = 10) => searchIn(people, wanted, atMost).map(({ entry }) => entry);

  it('who is called just so comes first, also when there is room for one', () => {
    expect(names('ann')).toEqual(['Ann', 'note', 'Annemarie']);
    expect(names('ann', 1)).toEqual(['Ann']);
    expect(names("o'brien ANN")).toEqual(['Ann']);
    expect(names('bos')).toEqual(['Annemarie']);
  });

  it('part of a name comes no sooner than anything else', () => {
    expect(names('anne')).toEqual(['note', 'Annemarie']);
  });
});

describe('an excerpt', () => {
  const shown = (text: string, wanted: string) =>
    excerpt(text, wanted)
      .map((piece) => (piece.isHit ? `<${piece.text}>` : piece.text))
      .join('');

  it('tells the hits apart as they are written', () => {
    expect(shown('Begin klein, zei  Zoë\nvan Ingrid', 'zoe in')).toBe(
      'Beg<in> kle<in>, zei <Zoë> van <In>grid',
    );
    expect(shown('e\u0301e\u0301n keer', 'een')).toBe('<e\u0301e\u0301n> keer');
    expect(shown('Straße', 'strasse')).toBe('Straße');
    expect(shown('met O’Brien erbij', 'obrien')).toBe('met <O’Brien> erbij');
  });

  it('shows the surroundings of the first hit of a long text', () => {
    const long = `${'woord '.repeat(60)}Ingrid ${'meer '.repeat(60)}`;
    const text = shown(long, 'ingrid');
    expect(text).toMatch(/^…woord .*<Ingrid> meer .*…$/);
    expect(text.length).toBeLessThan(220);
  });

  it('is never anything but a part of the text, with every hit in it found by the search', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.string({ maxLength: 6 }),
        (text, wanted) => {
          const pieces = excerpt(text, wanted);
          const joined = pieces.map((piece) => piece.text).join('');
          const flat = text.replace(/\s+/g, ' ').trim();
          expect(flat).toContain(
            joined
              .replace(/^…(?!$)/, '')
              .replace(/…$/, '')
              .trim()
              .slice(0, 1),
          );
          expect(flat.includes(joined.replace(/^…/, '').replace(/…$/, '')) || flat.includes(joined)).toBe(
            true,
          );
          if (pieces.some(({ isHit }) => isHit)) expect(wanted.trim()).not.toBe('');
        },
      ),
    );
  });
});
