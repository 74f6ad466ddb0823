import fc from 'fast-check';
import { expect, it } from 'vitest';
import { limitRate } from '@/lib/messaging/limit-rate';

it('takes so many in each stretch, and the next stretch begins with the first after it', () => {
  let now = 1_000;
  const mayTake = limitRate({ atMost: 3, perMs: 100, now: () => now });
  const take = (count: number): boolean[] => Array.from({ length: count }, () => mayTake(7));
  expect(take(5)).toEqual([true, true, true, false, false]);
  now = 1_099;
  expect(take(1)).toEqual([false]);
  now = 1_100;
  expect(take(4)).toEqual([true, true, true, false]);
  now = 5_000;
  expect(take(1)).toEqual([true]);
});

it('around the border of two stretches twice as many pass', () => {
  let now = 0;
  const mayTake = limitRate({ atMost: 3, perMs: 100, now: () => now });
  const take = (count: number): boolean[] => Array.from({ length: count }, () => mayTake(7));
  expect(take(1)).toEqual([true]);
  now = 99;
  expect(take(3)).toEqual([true, true, false]);
  now = 100;
  expect(take(4)).toEqual([true, true, true, false]);
});

it('one that floods takes nothing from another', () => {
  const mayTake = limitRate({ atMost: 2, perMs: 100, now: () => 0 });
  for (let time = 0; time < 10_000; time++) mayTake(7);
  expect([mayTake(8), mayTake(8), mayTake(8)]).toEqual([true, true, false]);
});

it('whatever comes when, no hundred ms let more than twice as many through: two stretches touch them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ sender: fc.integer({ min: 1, max: 3 }), afterMs: fc.nat(60) })),
      (all) => {
        let now = 0;
        const mayTake = limitRate({ atMost: 4, perMs: 100, now: () => now });
        const taken: { sender: number; at: number }[] = [];
        for (const { sender, afterMs } of all) {
          now += afterMs;
          if (mayTake(sender)) taken.push({ sender, at: now });
        }
        for (const { sender, at } of taken) {
          const near = taken.filter(
            (other) => other.sender === sender && other.at >= at && other.at < at + 100,
          );
          expect(near.length).toBeLessThanOrEqual(8);
        }
      },
    ),
  );
});
