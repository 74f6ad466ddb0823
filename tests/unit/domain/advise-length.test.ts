import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedSets } from '@/lib/content/question-sets';
import { adviseLength, overfull } from '@/lib/domain/advise-length';
import { OFFERED_LENGTHS_MIN } from '@/lib/domain/conversation';
import { CLOSENESS, type Closeness } from '@/lib/domain/person';
import { QUESTION_GROUPS, type AskedQuestion, type QuestionGroup } from '@/lib/domain/question';
import { snapshot } from '@/lib/domain/questions';
import { anAskedQuestion } from '../../fixtures/records';

const questions = (count: number, minutes: number, groups: readonly QuestionGroup[]): AskedQuestion[] =>
  Array.from({ length: count }, (_, place) =>
    anAskedQuestion({ id: `q${String(place)}`, minutes, group: groups[place % groups.length]! }),
  );

const FEW = questions(3, 2, ['person', 'work', 'route']);
const MANY = questions(6, 2, ['work']);
const BROAD = questions(4, 2, ['work', 'chances', 'fit', 'day']);
const LONG = questions(3, 5, ['work', 'day', 'route']);
const HUGE = questions(14, 3, ['work', 'chances', 'fit', 'day', 'route']);
const ENDLESS = questions(20, 5, ['work', 'day']);

describe('how long to ask for (S4-5a)', () => {
  it.each([
    ['nothing to ask yet', [], 'far', false, 15, 'no-questions'],
    ['few short questions, hardly known', FEW, 'far', false, 15, 'few-short'],
    ['few short questions, not said how close', FEW, null, false, 15, 'few-short'],
    ['few short questions: well known is no reason to take more', FEW, 'close', false, 15, 'few-short'],
    ['few short questions: nor is a warm welcome', FEW, 'known', true, 15, 'few-short'],
    ['four short questions are few', questions(4, 1, ['work']), 'far', false, 15, 'few-short'],
    ['five are more, however short', questions(5, 1, ['work']), 'far', false, 20, 'broader'],
    ['more questions', MANY, 'far', false, 20, 'broader'],
    ['broader: four subjects', BROAD, 'far', false, 20, 'broader'],
    ['questions that take their time', LONG, 'known', false, 25, 'broader'],
    ['a great deal, hardly known: half an hour at most', HUGE, 'far', false, 30, 'half-hour-at-most'],
    ['a great deal, known: half an hour at most', HUGE, 'known', false, 30, 'half-hour-at-most'],
    ['a great deal, not said how close', HUGE, null, false, 30, 'half-hour-at-most'],
    ['a great deal, well known', HUGE, 'close', false, 60, 'well-known'],
    ['a great deal, clearly inviting', HUGE, 'far', true, 60, 'inviting'],
    ['too much even for an hour', ENDLESS, 'close', true, 60, 'hour-at-most'],
  ] as const)('%s', (_, asked, closeness, isInviting, lengthMin, reason) => {
    expect(adviseLength({ closeness, isInviting, questions: asked })).toEqual({ lengthMin, reason });
  });

  it('45 minutes is enough where it is', () => {
    const asked = questions(10, 3, ['work']);
    expect(adviseLength({ closeness: 'close', isInviting: false, questions: asked })).toEqual({
      lengthMin: 45,
      reason: 'well-known',
    });
  });

  it('what is known already, and what belongs to the close, asks for no time', () => {
    const known = HUGE.map((question) => ({ ...question, state: 'already-known' as const }));
    const closing = questions(10, 3, ['closing']);
    expect(
      adviseLength({ closeness: 'far', isInviting: false, questions: [...FEW, ...known, ...closing] }),
    ).toEqual({ lengthMin: 15, reason: 'few-short' });
  });

  it.each([...shippedSets('nl'), ...shippedSets('en')].map((set) => [set.id, set] as const))(
    '%s fits within half an hour for anybody',
    (_, set) => {
      const { lengthMin } = adviseLength({
        closeness: 'far',
        isInviting: false,
        questions: snapshot(set),
      });
      expect(lengthMin).toBeGreaterThanOrEqual(20);
      expect(lengthMin).toBeLessThanOrEqual(30);
      expect(overfull(snapshot(set), lengthMin)).toBeNull();
    },
  );

  const anyQuestions = fc.array(
    fc
      .tuple(fc.constantFrom(...QUESTION_GROUPS), fc.integer({ min: 1, max: 30 }))
      .map(([group, minutes]) => anAskedQuestion({ group, minutes })),
    { maxLength: 25 },
  );
  const anyCloseness = fc.constantFrom<Closeness | null>(...CLOSENESS, null);

  it('always an offered length within its bounds, the shortest that will do, or it says that nothing will', () => {
    fc.assert(
      fc.property(anyQuestions, anyCloseness, fc.boolean(), (asked, closeness, isInviting) => {
        const { lengthMin, reason } = adviseLength({ closeness, isInviting, questions: asked });
        expect(OFFERED_LENGTHS_MIN).toContain(lengthMin);
        if (closeness !== 'close' && !isInviting) expect(lengthMin).toBeLessThanOrEqual(30);
        const isTooMuch = overfull(asked, lengthMin) !== null;
        expect(isTooMuch).toBe(reason === 'half-hour-at-most' || reason === 'hour-at-most');
        const shorter = OFFERED_LENGTHS_MIN[OFFERED_LENGTHS_MIN.indexOf(lengthMin as 15) - 1];
        if (shorter !== undefined && lengthMin > 20) expect(overfull(asked, shorter)).not.toBeNull();
      }),
    );
  });

  it('better acquaintance never makes the advice shorter', () => {
    fc.assert(
      fc.property(anyQuestions, (asked) => {
        const [far, close] = (['far', 'close'] as const).map(
          (closeness) => adviseLength({ closeness, isInviting: false, questions: asked }).lengthMin,
        );
        expect(close).toBeGreaterThanOrEqual(far!);
      }),
    );
  });
});

describe('questions that do not fit the agreed time', () => {
  it.each([
    [FEW, 15, null],
    [LONG, 15, { neededMin: 15, roomMin: 9 }],
    [HUGE, 30, { neededMin: 42, roomMin: 20 }],
    [HUGE, 60, null],
    [[], 5, null],
  ] as const)('case %#', (asked, lengthMin, expected) => {
    expect(overfull(asked, lengthMin)).toEqual(expected);
  });
});
