import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUESTION_GROUPS, askedQuestionSchema, questionStateSchema, wording } from '@/lib/domain/question';
import {
  canBeMustAsk,
  isOpen,
  moved,
  movedTo,
  snapshot,
  totalMinutes,
  withChange,
} from '@/lib/domain/questions';
import { anAskedQuestion, aQuestion } from '../../fixtures/records';

const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
const listOf = (...names: string[]) => names.map((id) => ({ id }));

describe("a conversation's own copy of a set", () => {
  it('has the must-asks first, the closing questions last, the rest as they stood', () => {
    const set = [
      aQuestion({ id: 'person', group: 'person' }),
      aQuestion({ id: 'bye', group: 'closing', isMustAsk: true }),
      aQuestion({ id: 'work' }),
      aQuestion({ id: 'must', isMustAsk: true }),
      aQuestion({ id: 'names', group: 'closing' }),
      aQuestion({ id: 'must too', isMustAsk: true }),
    ];
    expect(ids(snapshot({ questions: set }))).toEqual(['must', 'must too', 'person', 'work', 'bye', 'names']);
  });

  it('is a copy: prepared, valid, and the set stays as it is', () => {
    const question = Object.freeze(aQuestion());
    const [copy] = snapshot({ questions: Object.freeze([question]) as never });
    expect(askedQuestionSchema.parse(copy)).toEqual({
      ...question,
      state: 'prepared',
      source: '',
      leftFor: null,
    });
    expect(copy).not.toBe(question);
  });

  it('holds every question of the set once', () => {
    const question = fc.record({
      id: fc.uuid(),
      group: fc.constantFrom(...QUESTION_GROUPS),
      isMustAsk: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(question, { selector: ({ id }) => id }), (questions) => {
        const copy = snapshot({ questions: questions.map(aQuestion) });
        expect(ids(copy).toSorted()).toEqual(ids(questions).toSorted());
      }),
    );
  });
});

it.each(questionStateSchema.options)('only a prepared one is open, not one that is %s', (state) => {
  expect(isOpen(anAskedQuestion({ state }))).toBe(state === 'prepared');
});

describe('what becomes of a question', () => {
  it('changes the one that is meant and no other', () => {
    const list = [anAskedQuestion({ id: 'a' }), anAskedQuestion({ id: 'b' })];
    expect(withChange(list, 'b', { state: 'answered' }).map(({ state }) => state)).toEqual([
      'prepared',
      'answered',
    ]);
    expect(withChange(list, 'elsewhere', { state: 'answered' })).toEqual(list);
  });
});

describe('another place in the list', () => {
  it.each([
    ['b', -1, ['b', 'a', 'c']],
    ['b', 1, ['a', 'c', 'b']],
    ['a', -1, ['a', 'b', 'c']],
    ['c', 1, ['a', 'b', 'c']],
    ['x', 1, ['a', 'b', 'c']],
    ['x', -1, ['a', 'b', 'c']],
  ] as const)('%s by %i', (id, by, expected) => {
    expect(ids(moved(listOf('a', 'b', 'c'), id, by))).toEqual(expected);
  });

  it.each([
    ['a', 2, ['b', 'c', 'a']],
    ['c', 0, ['c', 'a', 'b']],
    ['a', 0, ['a', 'b', 'c']],
    ['a', 3, ['a', 'b', 'c']],
    ['a', -1, ['a', 'b', 'c']],
    ['x', 1, ['a', 'b', 'c']],
  ] as const)('%s to %i', (id, to, expected) => {
    expect(ids(movedTo(listOf('a', 'b', 'c'), id, to))).toEqual(expected);
  });

  it('loses and doubles nothing', () => {
    const list = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(list, fc.nat(14), fc.integer({ min: -2, max: 14 }), (names, which, to) => {
        const id = names[which % names.length]!;
        const after = ids(movedTo(listOf(...names), id, to));
        expect(after.toSorted()).toEqual(names.toSorted());
        if (to >= 0 && to < names.length) expect(after[to]).toBe(id);
      }),
    );
  });
});

describe('must-asks and minutes', () => {
  it('three at most', () => {
    const must = (id: string) => aQuestion({ id, isMustAsk: true });
    expect(canBeMustAsk([must('a'), must('b'), aQuestion()])).toBe(true);
    expect(canBeMustAsk([must('a'), must('b'), must('c')])).toBe(false);
  });

  it('adds the minutes up', () => {
    expect(totalMinutes([aQuestion({ minutes: 3 }), aQuestion({ minutes: 4 })])).toBe(7);
    expect(totalMinutes([])).toBe(0);
  });
});

it.each([
  ['je', 'Hoe doe je dat?'],
  ['u', 'Hoe doet u dat?'],
] as const)('the sentence to say with "%s"', (address, expected) => {
  expect(wording({ text: 'Hoe doe je dat?', formalText: 'Hoe doet u dat?' }, address)).toBe(expected);
  expect(wording({ text: 'Wat is belangrijk?', formalText: '' }, address)).toBe('Wat is belangrijk?');
});
