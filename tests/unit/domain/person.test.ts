import { expect, it } from 'vitest';
import { rhythmNear, RHYTHMS } from '@/lib/domain/person';

it.each([
  [null, null],
  [7, 30],
  [30, 30],
  [90, 91],
  [91, 91],
  [180, 182],
  [1000, 365],
])('a rhythm of %s days is shown as the one nearest to it: %s', (days, rhythm) => {
  expect(rhythmNear(days)).toBe(rhythm);
});

it('every rhythm that can be chosen is shown as it is', () => {
  expect(RHYTHMS.map(rhythmNear)).toEqual([...RHYTHMS]);
});
