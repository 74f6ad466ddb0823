import { describe, expect, it } from 'vitest';
import { nameAloud, spokenName } from '@/lib/domain/spoken-name';

describe('the name as it is said (S2-15)', () => {
  it.each([
    ['Marloes de Wit', 'Marloes'],
    ['  Jan-Willem Bakker ', 'Jan-Willem'],
    ['Wit, Marloes de (Waterschap)', 'Marloes'],
    ['dr. Anna Smit', 'Anna'],
    ['mevrouw Anna Jansen', 'Anna'],
    ['Marloes', 'Marloes'],
    ['Drsika Rao', 'Drsika'],
    ['mijn oude collega Petra Smit', 'Petra'],
    ['mijn buurvrouw', ''],
    ['', ''],
  ])('with "je" %s is %s', (name, first) => {
    expect(spokenName(name, 'nl', 'je')).toBe(first);
    expect(spokenName(name, 'en', 'u')).toBe(first);
  });

  it.each(['mevrouw Jansen', 'Mr. Smith', 'dr. De Wit', 'J. de Wit', 'Van den Berg', 'J.P. Bakker'])(
    'a name without a first name stays whole: %s',
    (name) => {
      expect(spokenName(name, 'nl', 'je')).toBe(name);
    },
  );

  it.each([
    ['Marloes de Wit', 'Marloes de Wit'],
    ['mevrouw De Wit', 'mevrouw De Wit'],
    ['mijn oude collega Petra Smit', 'Petra Smit'],
    ['de Wit', 'de Wit'],
    ['Wit, Marloes de (Waterschap)', 'Marloes de Wit'],
  ])('with "u" %s is %s', (name, whole) => {
    expect(spokenName(name, 'nl', 'u')).toBe(whole);
  });

  it.each([
    ['Jan de Vries', ''],
    ['J. de Vries', ''],
    ['mevrouw De Wit', 'mevrouw De Wit'],
    ['Meneer Bakker', 'Meneer Bakker'],
  ])('nobody says a full name with "u": %s', (name, aloud) => {
    expect(nameAloud(name, 'nl', 'u')).toBe(aloud);
    expect(nameAloud(name, 'nl', 'je')).toBe(spokenName(name, 'nl', 'je'));
    expect(nameAloud(name, 'en', 'u')).toBe(spokenName(name, 'en', 'u'));
  });
});
