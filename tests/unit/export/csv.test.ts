import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvOf } from '@/lib/export/csv';

/** A reader of our own kind of file: every cell quoted. */
function read(csv: string, between: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /"((?:[^"]|"")*)"(\r\n|.)/gsy;
  cells.lastIndex = 1;
  for (let found = cells.exec(csv); found; found = cells.exec(csv)) {
    rows.at(-1)?.push((found[1] ?? '').replaceAll('""', '"'));
    if (found[2] === '\r\n') rows.push([]);
    else expect(found[2]).toBe(between);
  }
  rows.pop();
  return rows;
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '=1+1',
    '+31 6',
    '-2',
    '@SUM(A1)',
    '\t=1',
    ' =cmd|x',
    '＝1',
    '"=1',
    'a;=1',
    '\r\n=1',
    '\0=1',
    '%0A',
    '\v\t',
  ),
);

it.each([',', ';'] as const)(
  'whatever is typed comes back from the file, and no cell is a formula (%s)',
  (between) => {
    fc.assert(
      fc.property(fc.array(fc.array(hostile, { minLength: 1 }), { minLength: 1 }), (rows) => {
        const csv = csvOf(rows, between);
        expect(csv.startsWith('\uFEFF')).toBe(true);
        const back = read(csv, between);
        expect(back.map((row) => row.length)).toEqual(rows.map((row) => row.length));
        for (const [index, cell] of back.flat().entries()) {
          expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠|%\t\r\n]/);
          const typed = (rows.flat()[index] ?? '').replaceAll('\0', '').replace(/\r\n?/g, '\n');
          expect(cell.replace(/^'/, '')).toBe(typed.replace(/^'/, ''));
        }
      }),
      { numRuns: 2000 },
    );
  },
);
