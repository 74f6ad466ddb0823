import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClock } from '@/lib/domain/clock';
import { clockChange, moveWithClock } from '@/lib/domain/clock-change';
import { conversationSchema } from '@/lib/domain/conversation';
import { asDuration, asInstant, later, minutes, seconds } from '@/lib/domain/time';
import { aConversation, aLiveConversation, at, NOON } from '../../fixtures/records';
import { Computer } from './computer';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

describe('whether the clock on the wall was set', () => {
  const look = (wallMs: number, steadyMs: number) => ({ wall: later(NOON, asDuration(wallMs)), steadyMs });

  it.each([
    ['both clocks went on alike', 10 * MINUTE, 10 * MINUTE, 0],
    ['one rounds another way', 1000, 999.6, 0],
    ['the network put it right by two seconds', SECOND - 2 * SECOND, SECOND, 0],
    ['it was set back by an hour', SECOND - HOUR, SECOND, -HOUR],
    ['it was set ahead by an hour', SECOND + HOUR, SECOND, HOUR],
    ['it was set back by five minutes', SECOND - 5 * MINUTE, SECOND, -5 * MINUTE],
    ['it was set back by three seconds', SECOND - 3 * SECOND, SECOND, -3 * SECOND],
    ['the computer slept five minutes and the steady clock with it', 5 * MINUTE, 0, 0],
    ['the computer slept five minutes and the steady clock ran on', 5 * MINUTE, 5 * MINUTE, 0],
    ['it leapt just under half an hour', 30 * MINUTE - 1, 0, 0],
    ['it leapt half an hour', 30 * MINUTE, 0, 30 * MINUTE],
  ])('%s', (_, wallMs, steadyMs, expected) => {
    expect(clockChange(look(0, 0), look(wallMs, steadyMs))).toBe(expected);
  });
});

describe('the record, told in a clock that was set', () => {
  const record = aLiveConversation({
    plannedFor: at(-5),
    agreements: [
      { at: at(-60), lengthMs: minutes(25), isCutShort: false },
      { at: at(10), lengthMs: minutes(30), isCutShort: true },
    ],
    pauses: [
      { from: at(3), until: at(4) },
      { from: at(12), until: null },
    ],
    introduction: { from: at(1), until: at(2) },
    ticks: [{ itemId: 'light', at: at(-20) }],
  });

  it.each([HOUR, -HOUR])('moves every instant that the clock is computed from (%i ms)', (by) => {
    const moved = moveWithClock(record, asDuration(by));
    expect(readClock(moved, later(at(20), asDuration(by)))).toEqual({
      ...readClock(record, at(20)),
      endsAt: later(readClock(record, at(20)).endsAt, asDuration(by)),
    });
    expect(moved.introduction).toEqual({
      from: later(at(1), asDuration(by)),
      until: later(at(2), asDuration(by)),
    });
    expect(conversationSchema.parse(moved)).toEqual(moved);
  });

  it('leaves alone what was told in another clock, and what is not there', () => {
    const { plannedFor, ticks, createdAt } = moveWithClock(record, asDuration(HOUR));
    expect({ plannedFor, ticks, createdAt }).toEqual({
      plannedFor: record.plannedFor,
      ticks: record.ticks,
      createdAt: record.createdAt,
    });
    expect(moveWithClock(aConversation(), asDuration(HOUR))).toMatchObject({
      startedAt: null,
      endedAt: null,
    });
  });

  it('moves an end too', () => {
    const ended = aConversation({ startedAt: NOON, endedAt: at(20) });
    expect(moveWithClock(ended, asDuration(-HOUR)).endedAt).toBe(at(-40));
  });
});

/** What may happen to a computer during a talk, each followed by a look at the clocks. */
const happening = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constant('pass' as const),
      ms: fc.double({ min: 1, max: 9 * MINUTE, noNaN: true }),
    }),
  },
  fc.record({
    what: fc.constant('sleep' as const),
    ms: fc.integer({ min: SECOND, max: 29 * MINUTE }),
    standsStill: fc.boolean(),
  }),
  fc.record({
    what: fc.constant('set' as const),
    by: fc.oneof(
      fc.integer({ min: -26 * HOUR, max: -3 * SECOND }),
      fc.integer({ min: 30 * MINUTE, max: 26 * HOUR }),
    ),
  }),
  fc.record({ what: fc.constant('pause or continue' as const) }),
  fc.record({ what: fc.constant('agree' as const), min: fc.integer({ min: 5, max: 120 }) }),
);

describe('over an hour with hidden tabs, naps, pauses and a clock that is set', () => {
  it('what the clock tells is within a second of what was really talked, and never runs backwards', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 30 }), (story) => {
        const computer = new Computer();
        let before = 0;
        for (const event of story) {
          if (event.what === 'pass') computer.pass(event.ms);
          else if (event.what === 'sleep') computer.sleep(event.ms, event.standsStill);
          else if (event.what === 'set') computer.setClock(event.by);
          else if (event.what === 'agree') computer.agree(event.min * MINUTE);
          else computer.pauseOrContinue();
          const told = computer.look();
          expect(Math.abs(told - computer.talkedMs)).toBeLessThan(SECOND);
          expect(told).toBeGreaterThanOrEqual(before - 1);
          before = told;
        }
        expect(() => conversationSchema.parse(computer.record)).not.toThrow();
      }),
    );
  });

  it.each([HOUR, -HOUR])('an hour, a nap of five minutes and the clock set by %i ms: exact', (by) => {
    const computer = new Computer();
    for (let minute = 0; minute < 60; minute += 1) {
      if (minute === 20) computer.sleep(5 * MINUTE, true);
      if (minute === 40) computer.setClock(by);
      computer.pass(MINUTE);
      computer.look();
    }
    const { elapsedMs, remainingMs } = readClock(computer.record, computer.now);
    expect(elapsedMs).toBe(65 * MINUTE);
    expect(remainingMs).toBe(-40 * MINUTE);
    expect(computer.sinceNoon).toBe(65 * MINUTE + by);
  });
});

it('a clock wrong by less than two seconds is put right without moving the record', () => {
  const record = aLiveConversation();
  const by = clockChange(
    { wall: asInstant(NOON), steadyMs: 0 },
    { wall: later(NOON, seconds(-1)), steadyMs: 500 },
  );
  expect(moveWithClock(record, by)).toEqual(record);
});
