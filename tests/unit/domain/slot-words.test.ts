import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHIPPED_SITUATIONS } from '@/lib/content/rescue-phrases';
import { withoutSlotWords, withSlotWords } from '@/lib/domain/slot-words';

const WORDS = { name: 'naam', viaWhom: 'via wie', goal: 'doel', minutes: 'tijd over' };

describe('slots in the words of the page', () => {
  it('are shown and read back', () => {
    const shown = withSlotWords('Dag[, {name}]. {viaWhom} en {goal}, {minutes}.', WORDS);
    expect(shown).toBe('Dag[, {naam}]. {via wie} en {doel}, {tijd over}.');
    expect(withoutSlotWords(shown, WORDS)).toBe('Dag[, {name}]. {viaWhom} en {goal}, {minutes}.');
  });

  it.each([
    ['{Naam}', '{name}'],
    ['{ via  wie }', '{viaWhom}'],
    ['{name}', '{name}'],
    ['{hond}', '{hond}'],
    ['{naam', '{naam'],
    ['{}', '{}'],
  ])('%s is read as %s', (typed, template) => {
    expect(withoutSlotWords(typed, WORDS)).toBe(template);
  });

  it('every shipped sentence comes back as it was', () => {
    for (const { je, u, en } of SHIPPED_SITUATIONS.flatMap(({ phrases }) => phrases))
      for (const template of [je, u, en])
        expect(withoutSlotWords(withSlotWords(template, WORDS), WORDS)).toBe(template);
  });

  it('reading twice changes nothing more', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      'naam',
      'name',
      'via wie',
      ' ',
      '{naam}',
      '{doel}',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const once = withoutSlotWords(pieces.join(''), WORDS);
        expect(withoutSlotWords(once, WORDS)).toBe(once);
      }),
    );
  });
});
