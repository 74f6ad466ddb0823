import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPhrase, phraseTemplate } from '@/lib/domain/phrase';

const empty = { name: '', viaWhom: '', goal: '', minutes: '' };
const full = { name: 'Marloes', viaWhom: 'Karim', goal: 'weten hoe het werk is', minutes: '5 minuten' };

describe('filling a phrase', () => {
  it.each([
    ['Dag {name}.', full, 'Dag Marloes.'],
    ['Dag[, {name}].', full, 'Dag, Marloes.'],
    ['Dag[, {name}].', empty, 'Dag.'],
    ['[{viaWhom} noemde jouw naam. ]Mag ik?', full, 'Karim noemde jouw naam. Mag ik?'],
    ['[{viaWhom} noemde jouw naam. ]Mag ik?', empty, 'Mag ik?'],
    ['[{viaWhom} en {name} zijn er. ]Mag ik?', { ...full, name: '' }, 'Mag ik?'],
    ['Mag ik?[ Het gaat om {goal}.]', full, 'Mag ik? Het gaat om weten hoe het werk is.'],
    ['[Via {viaWhom} ]kom ik bij jou.', empty, 'Kom ik bij jou.'],
  ])('a group stands or falls with its slots: %s', (template, slots, spoken) => {
    expect(fillPhrase(template, slots)).toBe(spoken);
  });

  it.each([
    ['Dat mag. {viaWhom} noemde jouw naam. Kan dat?', 'Dat mag. Kan dat?'],
    ['Het komt niet uit, {name}. Zullen we?', 'Het komt niet uit. Zullen we?'],
    ['Zullen we, {name}?', 'Zullen we?'],
    ['Fijn, {name}, dat u er bent.', 'Fijn, dat u er bent.'],
    ['{name}, mag ik iets vragen?', 'Mag ik iets vragen?'],
    ['Mag het? Via {viaWhom}, weet u nog, kom ik hier.', 'Mag het?'],
    ['Het gaat mij hierom: {goal}. Dank.', 'Dank.'],
  ])('an empty slot takes its sentence along, or only what commas set off: %s', (template, spoken) => {
    expect(fillPhrase(template, empty)).toBe(spoken);
  });

  it('never leaves the user with nothing to say', () => {
    expect(fillPhrase('Het gaat mij om {goal}.', empty)).toBe('Het gaat mij om …');
    expect(fillPhrase('[{viaWhom} noemde jouw naam.]', empty)).toBe('… noemde jouw naam.');
    expect(fillPhrase('', full)).toBe('');
  });

  it.each([
    ['{viaWhom} noemde jou.', { ...full, viaWhom: 'mijn buurman' }, 'Mijn buurman noemde jou.'],
    ['Om {goal}. Goed?', { ...full, goal: 'weten hoe het is.' }, 'Om weten hoe het is. Goed?'],
    ['Hierom: {goal}. Goed?', { ...full, goal: 'Hoe word je dat?' }, 'Hierom: hoe word je dat? Goed?'],
    ['Als {goal}.', { ...full, goal: 'De vrouw die doorvraagt' }, 'Als de vrouw die doorvraagt.'],
    ['{viaWhom} zei het.', { ...full, viaWhom: 'Mijn buurman' }, 'Mijn buurman zei het.'],
    ['Dag {name}, goed?', { ...full, name: ' Anna \n Maria ' }, 'Dag Anna Maria, goed?'],
    ['Dag, {name}.', { ...full, name: '...' }, 'Dag.'],
    ['Dag {name}.', { ...full, name: 'J. de Wit' }, 'Dag J. de Wit.'],
  ])('what was typed fits in: %s', (template, slots, spoken) => {
    expect(fillPhrase(template, slots)).toBe(spoken);
  });

  it.each([
    ['Dag {name}.', { ...full, name: '{goal}' }, 'Dag {goal}.'],
    ['Dag[, {name}].', { ...full, name: '[{viaWhom}]' }, 'Dag, [{viaWhom}].'],
    ['Dag {name}.', { ...full, name: '$& $1' }, 'Dag $& $1.'],
  ])('what was typed is never taken for a template: %s', (template, slots, spoken) => {
    expect(fillPhrase(template, slots)).toBe(spoken);
  });

  it.each([
    ['Dag {karim}.', 'Dag {karim}.'],
    ['Ik [lach] nu.', 'Ik [lach] nu.'],
    ['Ik [ en { en ] en }.', 'Ik [ en { en ] en }.'],
    ['Zo [{constructor}] en {toString}.', 'Zo [{constructor}] en {toString}.'],
  ])('brackets and braces that mean nothing are ordinary text: %s', (template, spoken) => {
    expect(fillPhrase(template, full)).toBe(spoken);
  });
});

describe('the template for a conversation (S2-15)', () => {
  const words = { je: 'Met je.', u: 'Met u.', en: 'With you.' };

  it('follows its language and form of address', () => {
    expect(phraseTemplate(words, { language: 'nl', address: 'je' })).toBe('Met je.');
    expect(phraseTemplate(words, { language: 'nl', address: 'u' })).toBe('Met u.');
    expect(phraseTemplate(words, { language: 'en', address: 'u' })).toBe('With you.');
    expect(phraseTemplate({ ...words, u: '' }, { language: 'nl', address: 'u' })).toBe('Met je.');
  });
});

const RUNS = { numRuns: 10_000 };

/** Sentences as people write them, with slots in every place a slot can stand. */
const sentence = fc.constantFrom(
  'Ik merk het, {name}.',
  'Ik merk het[, {name}].',
  '{name}, mag ik iets vragen?',
  'Fijn, {name}, dat u er bent.',
  '{viaWhom} noemde jouw naam.',
  '[{viaWhom} noemde jouw naam.]',
  '[{viaWhom} en {name} kennen elkaar. ]',
  'Het gaat mij hierom: {goal}.',
  'Ik wil advies[: {goal}].',
  'We hebben nog {minutes}.',
  'Mag ik[ nog {minutes}]?',
  'Daar kom ik op terug.',
  'Zal ik “ja” zeggen?',
);
const template = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', '  ', '\n')), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.flat().join(''));
/** Of these something is left whatever is empty. */
const lasting = template.map((text) => `${text} Kan dat?`);

/** What nobody types by accident, and what somebody might type on purpose. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('{name}', '{goal}', '[', ']', '{', '}', '[, {viaWhom}]', '$&', '$1', '\\', '<b>'),
      fc.constantFrom('Jan', 'Ørsted', 'Çelik', 'i', 'ß', 'ĳ', '’t Hart', 'J. de Wit', '𝒜da', '李'),
      fc.constantFrom(' ', '  ', '\t', '\n', '\u00a0', '\u0000', '.', ' ,', '?', '…', '"', '“'),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''));
const slots = fc.record({ name: hostile, viaWhom: hostile, goal: hostile, minutes: hostile });

const plainWord = fc.constantFrom('', 'Jan', 'anna', 'de gemeente', 'é');
const plainSlots = fc.record({ name: plainWord, viaWhom: plainWord, goal: plainWord, minutes: plainWord });

/** What a slot's text looks like once it stands in a sentence. */
const asSpoken = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/ +(?=[.,;:?!])/g, '')
    .replace(/^[\s.,;:?!…]+|[\s.,;:?!…]+$/g, '');

describe('for any phrase and any name', () => {
  it('there are no double spaces and no space before punctuation, and something is said', () => {
    fc.assert(
      fc.property(template, slots, (text, values) => {
        const spoken = fillPhrase(text, values);
        expect(spoken).not.toMatch(/\s\s|\p{Cc}|^\s|\s$|\s[.,;:?!]/u);
        expect(spoken).not.toMatch(/^[\s.,;:]*$/);
      }),
      RUNS,
    );
  });

  it('no slot stays open, and every sentence begins with a capital', () => {
    fc.assert(
      fc.property(lasting, plainSlots, (text, values) => {
        const spoken = fillPhrase(text, values);
        expect(spoken).not.toMatch(/[[\]{}]/);
        for (const begun of spoken.split(/(?<=[.?!…])\s/)) expect(begun).toMatch(/^\p{Lu}/u);
      }),
      RUNS,
    );
  });

  it('an empty slot leaves no hole: no two marks in a row, no comma without its word', () => {
    fc.assert(
      fc.property(lasting, fc.constantFrom(...Object.keys(full)), (text, open) => {
        expect(fillPhrase(text, { ...full, [open]: '' })).not.toMatch(/[,:][\s]*[.,:?…]|\.\.|\?\./);
      }),
      RUNS,
    );
  });

  it('a text stands in the sentence as it was typed, whatever brackets it has', () => {
    fc.assert(
      fc.property(hostile, (typed) => {
        const word = asSpoken(typed);
        fc.pre(/[\p{L}\p{N}]/u.test(word));
        const expected = `Dag ${word}, goed`;
        expect(fillPhrase('Dag {name}, goed?', { ...full, name: word })).toBe(`${expected}?`);
        expect(fillPhrase('Dag[ {name}], goed?', { ...full, name: word })).toBe(`${expected}?`);
      }),
      RUNS,
    );
  });
});
