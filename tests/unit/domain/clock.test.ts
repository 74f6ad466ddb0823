import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lengthToTell,
  elapsed,
  isClosing,
  minutesLeft,
  readClock,
  timeToDraw,
  type ClockFacts,
  type ClockState,
} from '@/lib/domain/clock';
import { asDuration, asInstant, between, later, minutes, seconds, type Instant } from '@/lib/domain/time';
import { aConversation, aLiveConversation, at, NOON } from '../../fixtures/records';

const agreed = (min: number, since: Instant = NOON): ClockFacts['agreements'][number] => ({
  at: since,
  lengthMs: minutes(min),
  isCutShort: false,
});
const talkOf = (min: number): ClockFacts => aLiveConversation({ agreements: [agreed(min)] });

describe('the clock', () => {
  it('stands still until the conversation starts', () => {
    const clock = readClock(aConversation(), at(300));
    expect(clock).toMatchObject({
      state: 'not-started',
      elapsedMs: 0,
      remainingMs: minutes(25),
      isPaused: false,
    });
  });

  it.each([
    [0, 0, 25],
    [10, 10, 15],
    [25, 25, 0],
    [27, 27, -2],
    [60, 60, -35],
  ])('of 25 agreed minutes, %i minutes in: %i talked, %i left', (min, talked, left) => {
    const clock = readClock(talkOf(25), at(min));
    expect(clock).toMatchObject({ elapsedMs: minutes(talked), remainingMs: minutes(left) });
    expect(clock.endsAt).toBe(at(25));
  });

  it('stops at the end of the conversation, however late one looks', () => {
    const ended = aConversation({ status: 'closed', startedAt: NOON, endedAt: at(20) });
    expect(readClock(ended, at(20))).toEqual(readClock(ended, at(9000)));
    expect(readClock(ended, at(9000))).toMatchObject({ elapsedMs: minutes(20), endsAt: at(25) });
  });

  it('counts from the start when another length is agreed on the way', () => {
    const longer = { ...talkOf(25), agreements: [agreed(25), agreed(45, at(20))] };
    expect(readClock(longer, at(20))).toMatchObject({ remainingMs: minutes(25), endsAt: at(45) });
    const shorter = { ...talkOf(25), agreements: [agreed(25), agreed(15, at(20))] };
    expect(readClock(shorter, at(20))).toMatchObject({
      remainingMs: minutes(-5),
      state: 'over',
      endsAt: at(15),
    });
  });
});

describe('the calm states', () => {
  // The close takes 16 % of the agreed time, between two and four minutes (`part-lengths.ts`).
  it.each<[agreedMin: number, min: number, sec: number, state: ClockState]>([
    [25, 0, 0, 'running'],
    [25, 19, 59, 'running'],
    [25, 20, 0, 'five-left'],
    [25, 20, 59, 'five-left'],
    [25, 21, 0, 'time-to-close'],
    [25, 24, 59, 'time-to-close'],
    [25, 25, 0, 'time-is-up'],
    [25, 25, 59, 'time-is-up'],
    [25, 26, 0, 'over'],
    [15, 10, 0, 'five-left'],
    [15, 12, 35, 'five-left'],
    [15, 12, 36, 'time-to-close'],
    [60, 55, 0, 'five-left'],
    [60, 56, 0, 'time-to-close'],
    [5, 0, 0, 'running'],
    [5, 2, 59, 'running'],
    [5, 3, 0, 'time-to-close'],
    [5, 5, 0, 'time-is-up'],
  ])('of %i minutes, %i:%i in: %s', (agreedMin, min, sec, state) => {
    expect(readClock(talkOf(agreedMin), at(min, sec)).state).toBe(state);
  });

  it('come in their order, whatever was agreed', () => {
    const order: ClockState[] = ['running', 'five-left', 'time-to-close', 'time-is-up', 'over'];
    const length = fc.integer({ min: 5, max: 120 });
    const looks = fc.array(fc.integer({ min: 0, max: 150 * 60 }), { minLength: 2 });
    fc.assert(
      fc.property(length, looks, (min, secs) => {
        const ranks = secs
          .sort((a, b) => a - b)
          .map((sec) => order.indexOf(readClock(talkOf(min), at(0, sec)).state));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        expect(ranks).not.toContain(-1);
      }),
    );
  });

  it.each<[ClockState, boolean]>([
    ['not-started', false],
    ['running', false],
    ['five-left', false],
    ['time-to-close', true],
    ['time-is-up', true],
    ['over', true],
  ])('%s is closing time: %s', (state, expected) => {
    expect(isClosing(state)).toBe(expected);
  });
});

describe('the number of minutes left', () => {
  it.each([
    [minutes(25), 25],
    [asDuration(minutes(25) - 1), 25],
    [asDuration(minutes(24) + 1), 25],
    [minutes(24), 24],
    [minutes(1), 1],
    [asDuration(1), 1],
    [asDuration(0), 0],
    [asDuration(-1), 0],
    [asDuration(-59_999), 0],
    [minutes(-1), -1],
    [asDuration(-119_999), -1],
    [minutes(-2), -2],
    [minutes(-61), -61],
  ])('%i ms left is told as %i', (left, told) => {
    expect(minutesLeft(left)).toBe(told);
  });

  it('is below zero in the state "over" and only there, and never minus zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (ms) => {
        const { remainingMs, state } = readClock(talkOf(25), later(at(25), asDuration(-ms)));
        expect(remainingMs).toBe(ms);
        expect(minutesLeft(remainingMs) < 0).toBe(state === 'over');
        expect(minutesLeft(remainingMs)).not.toBe(-0);
      }),
    );
  });
});

describe('a pause', () => {
  const paused = (...pauses: [from: number, until: number | null][]): ClockFacts =>
    aLiveConversation({
      pauses: pauses.map(([from, until]) => ({ from: at(from), until: until === null ? null : at(until) })),
    });

  it('holds the clock and moves the end', () => {
    const clock = readClock(paused([5, null]), at(12));
    expect(clock).toMatchObject({ isPaused: true, elapsedMs: minutes(5), endsAt: at(32) });
  });

  it('is over once it has been ended, and its time is not counted', () => {
    const clock = readClock(paused([5, 8], [10, 11]), at(20));
    expect(clock).toMatchObject({ isPaused: false, elapsedMs: minutes(16), endsAt: at(29) });
  });

  it.each([
    ['from before the start', paused([-10, 5]), 15],
    ['wholly before the start', paused([-10, -5]), 20],
    ['to come', paused([30, 40]), 20],
    ['that ends before it begins', paused([10, 5]), 20],
    ['that lasts past now', paused([15, 40]), 15],
  ])('%s counts as far as it lies in the conversation', (_, facts, talkedMin) => {
    expect(elapsed(facts, at(20))).toBe(minutes(talkedMin));
  });

  it('is over when the conversation is', () => {
    const ended = aConversation({
      startedAt: NOON,
      endedAt: at(20),
      pauses: [{ from: at(15), until: null }],
    });
    expect(readClock(ended, at(60))).toMatchObject({ isPaused: false, elapsedMs: minutes(15) });
  });
});

describe('over an hour of looks at any moment (a hidden tab looks seldom)', () => {
  const looks = fc.array(fc.integer({ min: 1, max: 20 * 60_000 }), { minLength: 1, maxLength: 60 });
  const stretches = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 3_600_000 }), fc.integer({ min: 1, max: 600_000 })),
    {
      maxLength: 6,
    },
  );

  /** Pauses one after the other, as the panel makes them: a next one begins after the last one ended. */
  const inARow = (wanted: [number, number][]): { from: Instant; until: Instant }[] =>
    wanted
      .toSorted(([a], [b]) => a - b)
      .reduce<{ from: Instant; until: Instant }[]>((pauses, [from, length]) => {
        const start = Math.max(NOON + from, (pauses.at(-1)?.until ?? 0) + 1);
        return [...pauses, { from: asInstant(start), until: asInstant(start + length) }];
      }, []);

  it('tells exactly the time that passed outside the pauses', () => {
    fc.assert(
      fc.property(looks, stretches, (gaps, wanted) => {
        const pauses = inARow(wanted);
        const facts = aLiveConversation({ pauses });
        let now: Instant = NOON;
        let before = 0;
        for (const gap of gaps) {
          now = later(now, asDuration(gap));
          let talked = between(NOON, now) as number;
          for (const { from, until } of pauses)
            talked -= Math.max(0, Math.min(until, now) - Math.min(from, now));
          const { elapsedMs, remainingMs, agreedMs } = readClock(facts, now);
          expect(elapsedMs).toBe(talked);
          expect(elapsedMs).toBeGreaterThanOrEqual(before);
          expect(elapsedMs + remainingMs).toBe(agreedMs);
          before = elapsedMs;
        }
      }),
    );
  });

  it('is never negative, whatever stands in the record', () => {
    const instant = fc.integer({ min: NOON - 7_200_000, max: NOON + 7_200_000 }).map(asInstant);
    const pause = fc.record({ from: instant, until: fc.option(instant) });
    const facts = fc.record({
      startedAt: fc.option(instant),
      endedAt: fc.option(instant),
      pauses: fc.array(pause, { maxLength: 5 }),
    });
    fc.assert(
      fc.property(facts, instant, (record, now) => {
        expect(elapsed(record, now)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('does not run while paused and tells an end that moves with the clock on the wall', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_600_000 }), looks, (from, gaps) => {
        const facts = aLiveConversation({ pauses: [{ from: later(NOON, asDuration(from)), until: null }] });
        let now = later(NOON, asDuration(from));
        for (const gap of gaps) {
          now = later(now, asDuration(gap));
          const clock = readClock(facts, now);
          expect(clock.elapsedMs).toBe(from);
          expect(clock.endsAt).toBe(later(now, clock.remainingMs));
        }
      }),
    );
  });
});

it('a look a second later is a second later', () => {
  expect(elapsed(talkOf(25), at(7, 5))).toBe(seconds(425));
});

describe('the time to draw by', () => {
  it.each([
    ['a change made just after the last look', 0.4, 0.4],
    ['an older change', -60, 0],
    ['a change from a clock that was set back since', 3600, 0],
  ])('%s', (_, changedAfterSec, drawnAfterSec) => {
    const changedAt = later(NOON, seconds(changedAfterSec));
    expect(timeToDraw(NOON, changedAt)).toBe(later(NOON, seconds(drawnAfterSec)));
  });
});

it('what is told of the length is what was agreed, and the real one once it is over', () => {
  const talk = aLiveConversation();
  expect(lengthToTell(talk)).toBe(minutes(25));
  expect(lengthToTell({ ...talk, endedAt: at(0, 20) })).toBe(seconds(20));
});
