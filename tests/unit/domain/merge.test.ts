import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonical,
  isDead,
  merge,
  mergeRows,
  type Grave,
  type Records,
  type TimedRow,
} from '@/lib/domain/merge';
import { asInstant } from '@/lib/domain/time';

const TOGETHER = [['status', 'endedAt']];
const togetherIn = () => TOGETHER;
const merged = (a: Records, b: Records): Records => merge(a, b, togetherIn);

/** Few values and few moments, so that everything meets everything. */
const moment = fc.integer({ min: 1, max: 5 }).map(asInstant);
const word = fc.constantFrom('', 'a', 'b', 'ab');
const fields = fc.record({ name: word, text: word, status: word, endedAt: fc.option(moment) });

const timedRow = (id: string): fc.Arbitrary<TimedRow> =>
  fc
    .tuple(fields, moment, moment, fc.record({ name: moment, text: moment, status: moment }))
    .map(([row, createdAt, updatedAt, times]) => ({ row: { id, ...row, createdAt, updatedAt }, times }));

/** What one machine may know of one record: nothing, the record, that it is gone, or that it is there again. */
const known = (id: string): fc.Arbitrary<{ timed?: TimedRow; grave?: Grave }> =>
  fc.oneof(
    fc.constant({}),
    timedRow(id).map((timed) => ({ timed })),
    moment.map((deletedAt) => ({ grave: { deletedAt } })),
    fc
      .tuple(timedRow(id), moment, fc.nat(2))
      .map(([timed, at, by]) => ({ timed, grave: { deletedAt: at, undoneAt: asInstant(at + by) } })),
  );

const KEYS = ['people/1', 'people/2', 'notes/1'];
const machine: fc.Arbitrary<Records> = fc.tuple(...KEYS.map((key) => known(key.slice(-1)))).map((all) => ({
  rows: new Map(all.flatMap(({ timed }, place) => (timed ? [[KEYS[place] ?? '', timed] as const] : []))),
  graves: new Map(all.flatMap(({ grave }, place) => (grave ? [[KEYS[place] ?? '', grave] as const] : []))),
}));

/** A set of records as one text, whatever order they stand in. */
const asText = ({ rows, graves }: Records): string =>
  canonical([Object.fromEntries(rows), Object.fromEntries(graves)]);

const RUNS = { numRuns: 6000 };

describe('merging two machines', () => {
  it('comes to the same from either side', () => {
    fc.assert(
      fc.property(machine, machine, (a, b) => {
        expect(asText(merged(a, b))).toBe(asText(merged(b, a)));
      }),
      RUNS,
    );
  });

  it('comes to the same in any order', () => {
    fc.assert(
      fc.property(machine, machine, machine, (a, b, c) => {
        expect(asText(merged(merged(a, b), c))).toBe(asText(merged(a, merged(b, c))));
      }),
      RUNS,
    );
  });

  it('twice is once', () => {
    fc.assert(
      fc.property(machine, machine, (a, b) => {
        const once = merged(a, b);
        expect(asText(merged(a, a))).toBe(asText(a));
        expect(asText(merged(once, b))).toBe(asText(once));
        expect(asText(merged(once, a))).toBe(asText(once));
      }),
      RUNS,
    );
  });

  it('makes up nothing: every value was on one of the two, and what is deleted stays deleted', () => {
    fc.assert(
      fc.property(machine, machine, (a, b) => {
        const { rows, graves } = merged(a, b);
        for (const [key, { row }] of rows) {
          const [one, other] = [a.rows.get(key)?.row, b.rows.get(key)?.row];
          for (const field of Object.keys(row))
            expect([one?.[field], other?.[field]]).toContainEqual(row[field]);
          expect(isDead(graves.get(key))).toBe(false);
        }
        for (const key of new Set([...a.rows.keys(), ...b.rows.keys()])) {
          expect(rows.has(key)).toBe(!isDead(graves.get(key)));
        }
      }),
      RUNS,
    );
  });
});

describe('one record on two machines', () => {
  const at = (times: Record<string, number>, row: Record<string, unknown>): TimedRow => ({
    row: { id: '1', createdAt: 1, updatedAt: Math.max(...Object.values(times)), ...row },
    times: times as TimedRow['times'],
  });

  it('keeps what was written last, field by field', () => {
    const here = at({ name: 9, text: 2 }, { name: 'Ingrid', text: 'old' });
    const there = at({ name: 3, text: 7 }, { name: 'ingrid', text: 'new' });
    expect(mergeRows(here, there, [])).toMatchObject({
      row: { name: 'Ingrid', text: 'new', updatedAt: 9 },
      times: { name: 9, text: 7 },
    });
  });

  it('takes fields that belong together from one side', () => {
    const here = at({ status: 5 }, { status: 'live', endedAt: null });
    const there = at({ status: 6 }, { status: 'closed', endedAt: 6 });
    expect(mergeRows(here, there, TOGETHER).row).toMatchObject({ status: 'closed', endedAt: 6 });
  });
});
