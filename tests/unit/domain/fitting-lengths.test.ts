import { describe, expect, it } from 'vitest';
import { SHIPPED_QUESTION_SETS } from '@/lib/content/question-sets';
import { fittingLengths } from '@/lib/domain/fitting-lengths';
import type { Question } from '@/lib/domain/question';
import { aQuestion } from '../../fixtures/records';

/** So many questions of a minute. */
const taking = (minutes: number): Question[] =>
  Array.from({ length: minutes }, () => aQuestion({ minutes: 1 }));

describe('the lengths a set suits', () => {
  it.each([
    [4, 15, 15],
    [10, 15, 20],
    [15, 25, 30],
    [21, 30, 30],
    [30, 45, 45],
    [50, 60, 60],
  ])('%i minutes of questions: %i to %i minutes', (minutes, shortest, longest) => {
    expect(fittingLengths(taking(minutes))).toEqual({ shortest, longest });
  });

  it('more than an hour can hold suits none', () => {
    expect(fittingLengths(taking(80)).longest).toBeNull();
  });

  it('closing questions belong to the close and take none of the time for questions', () => {
    const closing = [aQuestion({ group: 'closing', minutes: 30 })];
    expect(fittingLengths([...taking(10), ...closing])).toEqual(fittingLengths(taking(10)));
  });

  it('every shipped set suits a conversation of 25 or 30 minutes', () => {
    for (const { questions } of SHIPPED_QUESTION_SETS) {
      const { shortest, longest } = fittingLengths(questions);
      expect(shortest).toBeLessThanOrEqual(30);
      expect(longest).toBeGreaterThanOrEqual(25);
    }
  });
});
