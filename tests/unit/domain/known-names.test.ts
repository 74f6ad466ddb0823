import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameBlanker } from '@/lib/domain/known-names';

const blanker = new NameBlanker(
  [
    { name: 'Ingrid de Wit', label: '[A]' },
    { name: 'Dr. José van den Berg', label: '[B]' },
    { name: 'Bo', label: '[C]' },
    { name: '', label: '[D]' },
  ],
  '[adres]',
);

describe('a known name in free text', () => {
  it.each([
    ['whole', 'Gesproken met Ingrid de Wit over werk.', 'Gesproken met [A] over werk.'],
    [
      'by its first part, with an ending',
      "Ingrids idee, Ingrid's vraag en INGRID’S plan",
      '[A] idee, [A] vraag en [A] plan',
    ],
    ['by its last part', 'Mevrouw Wit belt', 'Mevrouw [A] belt'],
    ['without its accent', 'Jose zei ja, José ook', '[B] zei ja, [B] ook'],
    ['turned round', 'Wit, Ingrid de', '[A] de'],
    ['run together', 'Zie @IngridDeWit en #josevandenberg', 'Zie @[A] en #[B]'],
    ['inside a longer word', 'de Ingridlijst', 'de [A]'],
    [
      'in an address',
      'Mail ingrid@wit.nl of www.wit.nl/ingrid, bel 06-12 34 56 78.',
      'Mail [adres] of [adres] bel [adres].',
    ],
    ['short, only as a word of its own', 'Bo boft met de bonus van Bo.', '[C] boft met de bonus van [C].'],
  ])('%s', (_, text, blanked) => {
    expect(blanker.blank(text)).toBe(blanked);
  });

  it('leaves alone what only stands between names', () => {
    const text = 'De kant van de berging en het witte doek: dr. in 2026, de 3 van 10.';
    expect(blanker.blank('Van den 12 keer de tijd')).toBe('Van den 12 keer de tijd');
    expect(new NameBlanker([{ name: 'Jan van den Bos', label: '[A]' }], '[adres]').blank(text)).toBe(text);
  });

  it('never stays, whoever it is and wherever it stands', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéïüß'),
      minLength: 3,
      maxLength: 9,
    });
    fc.assert(
      fc.property(letters, letters, fc.array(letters), fc.nat(10), (first, last, words, place) => {
        fc.pre(
          ![first, last].some((part) =>
            ['van', 'von', 'den', 'der', 'het', 'ten', 'ter', 'tot', 'the', 'and', 'und'].includes(part),
          ),
        );
        const told = words
          .toSpliced(place % (words.length + 1), 0, `${first} ${last}`, last, `${first}s`)
          .join(' ');
        const blanked = new NameBlanker([{ name: `${first} ${last}`, label: '[A]' }], '[adres]').blank(told);
        const left = blanked.toLowerCase().match(/[\p{L}]+/gu) ?? [];
        expect(left).not.toContain(first);
        expect(left).not.toContain(last);
      }),
      { numRuns: 1000 },
    );
  });
});
