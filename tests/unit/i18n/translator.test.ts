import { describe, expect, it } from 'vitest';
import { chosenLanguage, createTranslator } from '@/lib/i18n/translator';

const dutch = createTranslator('nl');
const english = createTranslator('en');
/** Friday 4 December 2026, 14:05 where this runs. */
const FRIDAY = new Date(2026, 11, 4, 14, 5).getTime();

describe('a sentence', () => {
  it('is that of the language', () => {
    expect(dutch.t('badge.inCall')).toBe('Bakkie: in gesprek');
    expect(english.t('badge.inCall')).toBe('Bakkie: in a call');
    expect([dutch.language, english.language]).toEqual(['nl', 'en']);
  });

  it.each([
    [0, 'Bakkie: in gesprek, nog 0 minuten'],
    [1, 'Bakkie: in gesprek, nog 1 minuut'],
    [2, 'Bakkie: in gesprek, nog 2 minuten'],
    [21, 'Bakkie: in gesprek, nog 21 minuten'],
  ])('has the form that belongs to %i', (count, sentence) => {
    expect(dutch.t('badge.left', { count })).toBe(sentence);
  });

  it('takes what stands in a slot as it is, also signs that a replacement would read', () => {
    expect(dutch.t('sort.up', { name: '$& $1 {name} <b>' })).toBe('Omhoog: $& $1 {name} <b>');
  });

  it('leaves a slot empty that was not filled, and takes the plural without a count', () => {
    expect(dutch.t('sort.up')).toBe('Omhoog: ');
    expect(dutch.t('badge.left')).toBe('Bakkie: in gesprek, nog  minuten');
  });
});

describe('times and days', () => {
  it.each([
    [dutch, '14:05', 'vrijdag 4 december', 'vr 4 dec'],
    [english, '14:05', 'Friday 4 December', 'Fri 4 Dec'],
  ])('read as people of the language write them', ({ clockTime, day, dayAndTime }, time, date, short) => {
    expect(clockTime(FRIDAY)).toBe(time);
    expect(day(FRIDAY).replace(',', '')).toBe(date);
    expect(dayAndTime(FRIDAY).replaceAll(',', '')).toContain(short);
    expect(dayAndTime(FRIDAY)).toContain(time);
  });

  it('midnight is 00, not 24', () => {
    const midnight = new Date(2026, 11, 4).getTime();
    expect(dutch.clockTime(midnight)).toBe('00:00');
    expect(english.clockTime(midnight)).toBe('00:00');
  });
});

describe('the language to speak', () => {
  it.each([
    ['nl', 'en-GB', 'nl'],
    ['en', 'nl-NL', 'en'],
    ['browser', 'nl', 'nl'],
    ['browser', 'nl-BE', 'nl'],
    ['browser', 'NL-nl', 'nl'],
    ['browser', 'en-US', 'en'],
    ['browser', 'de', 'en'],
    ['browser', '', 'en'],
  ] as const)('chosen %s in a browser that speaks %j: %s', (choice, browserLanguage, expected) => {
    expect(chosenLanguage(choice, browserLanguage)).toBe(expected);
  });
});
