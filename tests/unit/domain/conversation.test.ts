import { describe, expect, it } from 'vitest';
import { agreedLength, bestGuess, fitLength } from '@/lib/domain/conversation';
import { minutes } from '@/lib/domain/time';
import { aConversation, at, idOf } from '../../fixtures/records';

it.each([
  [25, 25],
  [4, 5],
  [-10, 5],
  [121, 120],
  [22.4, 22],
  [22.5, 23],
])('a length of %d minutes is made to fit: %i', (wanted, fitted) => {
  expect(fitLength(wanted)).toBe(fitted);
});

it('the last agreement counts', () => {
  const agreement = (min: number) => ({ at: at(0), lengthMs: minutes(min), isCutShort: false });
  expect(agreedLength({ agreements: [agreement(25), agreement(15)] })).toBe(minutes(15));
});

describe('which planned conversation a call that begins is', () => {
  const planned = (number: number, min: number | null) =>
    aConversation({ id: idOf(number), plannedFor: min === null ? null : at(min) });

  it.each([
    ['none was planned', [], null],
    ['the only one, however far away', [planned(1, 500)], idOf(1)],
    ['the only one, without a time', [planned(1, null)], idOf(1)],
    ['the nearest, before', [planned(1, -25), planned(2, 30)], idOf(1)],
    ['the nearest, after', [planned(1, -25), planned(2, 20)], idOf(2)],
    ['half an hour away is near', [planned(1, 30), planned(2, 90)], idOf(1)],
    ['more is not', [planned(1, 31), planned(2, 90)], null],
    ['one with a time goes before one without', [planned(1, null), planned(2, 20)], idOf(2)],
    ['two without a time: no guess', [planned(1, null), planned(2, null)], null],
  ])('%s', (_, conversations, expected) => {
    expect(bestGuess(conversations, at(0))?.id ?? null).toBe(expected);
  });
});
