import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameHider, withoutAddresses } from '@/lib/domain/known-names';

const names = [
  { name: 'Ingrid de Wit', label: '[A]' },
  { name: 'Dr. José van den Berg', label: '[B]' },
  { name: 'Bo', label: '[C]' },
  { name: 'Mark Wit', label: '[D]' },
  { name: '', label: '[E]' },
];

describe('a name in free text', () => {
  const hide = nameHider(names, { hasParts: true });
  it.each([
    ['as a whole', 'Gesproken met Ingrid de Wit over werk.', 'Gesproken met [A] over werk.'],
    ['in small letters', 'bel ingrid de wit', 'bel [A]'],
    [
      'by its first part, with an ending',
      "Ingrids idee, Ingrid's vraag en INGRID’S plan",
      '[A] idee, [A] vraag en [A] plan',
    ],
    ['by its last part', 'Mevrouw Wit belt', 'Mevrouw [A] belt'],
    ['with a part that two share', 'Mark Wit en Mark de Boer', '[D] en [D] de Boer'],
    ['by two of its parts', 'Ingrid Wit en Jose Berg', '[A] en [B]'],
    ['without its accent', 'Jose zei ja, José ook', '[B] zei ja, [B] ook'],
    ['turned round', 'Wit, Ingrid de', '[A], [A] de'],
    ['run together', 'Zie @IngridDeWit, #josevandenberg en IngridWit', 'Zie @[A], #[B] en [A]'],
    ['short, only as a word of its own', 'Bo boft met de bonus van Bo.', '[C] boft met de bonus van [C].'],
  ])('%s', (_, text, hidden) => {
    expect(hide(text)).toBe(hidden);
  });

  it('is not seen in the words that stand between names, nor inside other words', () => {
    const text = 'De marketing van de berging: dr. in 2026, de 3 van 10, den Haag.';
    expect(hide(text)).toBe(text);
  });

  it('is only seen as names are written', () => {
    expect(hide('Mark maakt een mark van wit papier voor Wit en ingrid de wit')).toBe(
      '[D] maakt een mark van wit papier voor [A] en [A]',
    );
  });

  it.each([
    [
      'haar zus Pien',
      'Ik stuur haar het artikel; zijn zus kent Pien.',
      'Ik stuur haar het artikel; zijn zus kent [A].',
    ],
    [
      'Her sister Pien',
      'I send her the text. Her sister is Pien.',
      'I send her the text. Her sister is [A].',
    ],
    ['somebody', 'Somebody at TNO, or somebody else', 'Somebody at TNO, or somebody else'],
    ['Will', 'I will send it to Will; will’s and Will’s', 'I will send it to [A]; will’s and [A]'],
    ['Mark Bos', 'Mark this mark: het bos van Bos', '[A] this mark: het bos van [A]'],
    ['fatima', 'Fatima en fatima', '[A] en [A]'],
    ['Ingrid de Wit', 'mevrouw De Wit koopt de wit', 'mevrouw [A] koopt de wit'],
    ['Jan Smit', 'Jan-Willem en Anne-Jan, Jan - Piet', '[A] en [A], [A] - Piet'],
  ])('of "%s" no ordinary words are taken along, and no half is left', (name, told, hidden) => {
    expect(nameHider([{ name, label: '[A]' }], { hasParts: true })(told)).toBe(hidden);
  });

  it('can be asked for as a whole only, and others keep what is theirs', () => {
    expect(
      nameHider([{ name: 'Waterschap Noord', label: '…' }], { hasParts: false })('waterschap noord, Noord'),
    ).toBe('…, Noord');
    const hideOne = nameHider(
      [
        { name: 'Jan', label: '…' },
        { name: 'Eva Bos', label: '…' },
      ],
      {
        hasParts: true,
        keep: ['Jan Smit', 'Eva Kok'],
      },
    );
    expect(hideOne('Jan Smit, jan smit, Eva, Eva Bos, Bos en Kok')).toBe(
      'Jan Smit, jan smit, Eva, …, … en Kok',
    );
  });

  it('never stays, whoever it is and wherever it stands', () => {
    const word = fc
      .string({
        unit: fc.constantFrom(...'abcdefghijklmnopqrstuwxyzéïü'.split(/(?:)/)),
        minLength: 4,
        maxLength: 9,
      })
      .filter((text) => !['heer', 'mevr', 'miss', 'prof'].includes(text));
    fc.assert(
      fc.property(word, word, fc.array(word), fc.nat(10), (first, last, words, place) => {
        const told = words.toSpliced(place, 0, `${first} ${last}`, last, `${first}s`, `${last}’s`).join(' ');
        const left = nameHider([{ name: `${first} ${last}`, label: '[A]' }], { hasParts: true })(told).match(
          /[\p{L}]+/gu,
        );
        expect(left).not.toContain(first);
        expect(left).not.toContain(last);
        expect(left).not.toContain(`${first}s`);
      }),
      { numRuns: 1000 },
    );
  });
});

it('addresses and numbers to call go whole', () => {
  expect(
    withoutAddresses('Mail ingrid@wit.nl of www.wit.nl/ingrid, bel 06-12 34 56 78 om 14:00 in 2026.', {
      address: '…',
      number: '#',
    }),
  ).toBe('Mail … of … bel # om 14:00 in 2026.');
});
