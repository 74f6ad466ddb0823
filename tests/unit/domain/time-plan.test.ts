import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClock, type ClockFacts } from '@/lib/domain/clock';
import type { Agreement } from '@/lib/domain/conversation';
import type { AskedQuestion } from '@/lib/domain/question';
import { fittingQuestions, partOf, planTime, type PartsDone, type TimePlan } from '@/lib/domain/time-plan';
import { asDuration, asInstant, inMinutes, later, minutes, type Instant } from '@/lib/domain/time';

const START = asInstant(1_800_000_000_000);
const RUNS = { numRuns: 10_000 };

const facts = (lengthMin: number, more: Partial<ClockFacts> = {}): ClockFacts => ({
  startedAt: START,
  endedAt: null,
  pauses: [],
  agreements: [{ at: START, lengthMs: minutes(lengthMin), isCutShort: false }],
  ...more,
});
const NOTHING_DONE: PartsDone = { opening: null, introduction: null };
const lengths = (plan: TimePlan): number[] => plan.parts.map(({ lengthMs }) => inMinutes(lengthMs));
const left = (plan: TimePlan): number => plan.parts.reduce((sum, { leftMs }) => sum + leftMs, 0);

/** Ten thousand histories take longer than the runner's usual patience; how long is not what is tested. */
const PATIENCE_MS = 120_000;

describe('the time plan', () => {
  it.each([
    [15, [1.5, 1.2, 9.9, 2.4]],
    [20, [2, 1.6, 13.2, 3.2]],
    [25, [2.5, 2, 16.5, 4]],
    [30, [3, 2.4, 20.6, 4]],
    [60, [5, 3, 48, 4]],
    [5, [0.5, 1, 1.5, 2]],
  ])('cuts %i minutes as the advice says (S4-5b, S4-7b)', (lengthMin, expected) => {
    const plan = planTime(facts(lengthMin), NOTHING_DONE, START);
    expect(lengths(plan).map((part) => Math.round(part * 100) / 100)).toEqual(expected);
  });

  it('goes through its parts in order as time passes', () => {
    const at = (minute: number) => planTime(facts(25), NOTHING_DONE, later(START, minutes(minute))).current;
    expect([0, 2.4, 2.6, 4.4, 4.6, 20.9, 21.1, 25, 40].map(at)).toEqual([
      'opening',
      'opening',
      'introduction',
      'introduction',
      'questions',
      'questions',
      'close',
      'close',
      'close',
    ]);
  });

  it('gives the questions the time that an early introduction left over', () => {
    const early: PartsDone = { opening: minutes(1), introduction: minutes(2) };
    expect(partOf(planTime(facts(25), early, START), 'questions').lengthMs).toBe(minutes(19));
  });

  it('keeps only the questions and the close of a conversation that is cut short (S2-11)', () => {
    const now = later(START, minutes(1));
    const cut = facts(25, { agreements: [{ at: now, lengthMs: minutes(11), isCutShort: true }] });
    const plan = planTime(cut, NOTHING_DONE, now);
    expect(plan.current).toBe('questions');
    expect(partOf(plan, 'introduction').leftMs).toBe(0);
    expect(partOf(plan, 'close').leftMs).toBe(minutes(2));
    expect(left(plan)).toBe(minutes(10));
  });

  const minute = fc.integer({ min: 0, max: 150 });
  const history = fc.record({
    lengthMin: fc.integer({ min: 5, max: 120 }),
    agreed: fc.array(
      fc.record({ atMin: minute, lengthMin: fc.integer({ min: 1, max: 240 }), isCutShort: fc.boolean() }),
      { maxLength: 4 },
    ),
    pauses: fc.array(fc.record({ fromMin: minute, forMin: fc.integer({ min: 0, max: 20 }) }), {
      maxLength: 3,
    }),
    opening: fc.option(fc.integer({ min: 0, max: 9_000_000 })),
    introduction: fc.option(fc.integer({ min: 0, max: 9_000_000 })),
    looks: fc.array(fc.integer({ min: 0, max: 12_000_000 }), { minLength: 2, maxLength: 6 }),
  });

  it(
    'always sums exactly, never has a negative part, keeps the close and never runs backwards',
    () => {
      fc.assert(
        fc.property(history, ({ lengthMin, agreed, pauses, opening, introduction, looks }) => {
          const record = facts(lengthMin, {
            pauses: pauses.map(({ fromMin, forMin }) => ({
              from: later(START, minutes(fromMin)),
              until: later(START, minutes(fromMin + forMin)),
            })),
          });
          const cut: Agreement[] = agreed
            .sort((a, b) => a.atMin - b.atMin)
            .map(({ atMin, lengthMin: wanted, isCutShort }) => {
              const at = later(START, minutes(atMin));
              const soFar = readClock(record, at).elapsedMs;
              // "They have less time" is agreed as what is left, and never less than the close needs.
              return {
                at,
                lengthMs: isCutShort
                  ? asDuration(soFar + minutes(Math.max(2, wanted % 30)))
                  : minutes(Math.max(2, wanted)),
                isCutShort,
              };
            });
          const all = { ...record, agreements: [...record.agreements, ...cut] };
          const done: PartsDone = {
            opening: opening === null ? null : asDuration(opening),
            introduction: introduction === null ? null : asDuration(introduction),
          };
          let before = -1;
          for (const look of looks.sort((a, b) => a - b)) {
            const now: Instant = asInstant(START + look);
            const clock = readClock(all, now);
            const plan = planTime(all, done, now);
            expect(plan.parts.reduce((sum, { lengthMs }) => sum + lengthMs, 0)).toBe(clock.agreedMs);
            expect(left(plan)).toBe(Math.max(0, clock.remainingMs));
            for (const { lengthMs, leftMs } of plan.parts) {
              expect(lengthMs).toBeGreaterThanOrEqual(0);
              expect(leftMs).toBeGreaterThanOrEqual(0);
              expect(leftMs).toBeLessThanOrEqual(lengthMs);
            }
            const close = partOf(plan, 'close');
            expect(close.leftMs).toBeGreaterThanOrEqual(Math.min(minutes(2), Math.max(0, clock.remainingMs)));
            expect(partOf(plan, 'introduction').lengthMs).toBeLessThanOrEqual(
              introduction === null ? minutes(3) : clock.agreedMs,
            );
            expect(clock.elapsedMs).toBeGreaterThanOrEqual(before);
            before = clock.elapsedMs;
          }
        }),
        RUNS,
      );
    },
    PATIENCE_MS,
  );
});

describe('which questions still fit', () => {
  const question = (
    id: string,
    isMustAsk: boolean,
    take: number,
    group: AskedQuestion['group'] = 'work',
  ): AskedQuestion => ({
    id,
    group,
    text: id,
    formalText: '',
    isMustAsk,
    minutes: take,
    state: 'prepared',
    source: '',
    leftFor: null,
  });

  it('takes must-asks first and always, then what the minutes allow (S4-10a)', () => {
    const list = [
      question('a', false, 3),
      question('b', true, 2),
      question('c', false, 9),
      question('d', false, 2),
    ];
    const plan = planTime(facts(25), NOTHING_DONE, later(START, minutes(13.5)));
    const { fitting, folded } = fittingQuestions(list, plan, false);
    expect(fitting.map(({ id }) => id)).toEqual(['b', 'a', 'd']);
    expect(folded.map(({ id }) => id)).toEqual(['c']);
  });

  it(
    'never hides a must-ask, however little time is left',
    () => {
      const list = fc.array(fc.record({ isMustAsk: fc.boolean(), take: fc.integer({ min: 1, max: 30 }) }), {
        maxLength: 12,
      });
      fc.assert(
        fc.property(list, fc.integer({ min: 0, max: 40 }), fc.boolean(), (entries, atMin, onlyMustAsks) => {
          const questions = entries.map(({ isMustAsk, take }, index) =>
            question(String(index), isMustAsk, take),
          );
          const plan = planTime(facts(25), NOTHING_DONE, later(START, minutes(atMin)));
          const { fitting, folded } = fittingQuestions(questions, plan, onlyMustAsks);
          const must = questions.filter(({ isMustAsk }) => isMustAsk);
          expect(fitting.slice(0, must.length)).toEqual(must);
          expect([...fitting, ...folded]).toHaveLength(questions.length);
          if (onlyMustAsks) expect(fitting).toEqual(must);
        }),
        RUNS,
      );
    },
    PATIENCE_MS,
  );
});
