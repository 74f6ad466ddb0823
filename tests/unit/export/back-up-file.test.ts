import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { backUpTables } from '@/lib/actions/back-up';
import type { BackUp, SealKey } from '@/lib/domain/back-up';
import {
  backUpFile,
  backUpName,
  isBackUpNameOf,
  openSealedFile,
  readBackUpCopy,
  readBackUpFile,
  type BackUpReading,
  type BackUpTables,
  type SealedFile,
} from '@/lib/export/back-up-file';
import { BACK_UP_LARGEST_BYTES, canBeReadBack } from '@/lib/export/back-up-limits';
import { sealKey } from '@/lib/export/seal';
import { A_BACK_UP as backUp, forged, MARK, sumOf } from '../../fixtures/back-up-files';
import { counted, runsOr } from '../../fixtures/fuzz';
import { aNote, aPerson, idOf, NOON } from '../../fixtures/records';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string): Promise<BackUpReading> => readBackUpFile(bytes(text), backUpTables);

describe('a back-up as a file', () => {
  it('comes back as it went', async () => {
    const { text } = await backUpFile(backUp, null, MARK);
    expect(await read(text)).toEqual({ name: 'back-up', backUp });
    expect(readBackUpCopy(bytes(JSON.stringify(backUp)), backUpTables)).toEqual({ name: 'back-up', backUp });
  });

  it('comes back whatever was typed: half characters, other directions, markup, formulas', async () => {
    const typed = [
      '\ud83d',
      'a\ud83db\udc4d',
      '\u202eabc\u202c',
      '<img src=x onerror=alert(1)>',
      '=1+1',
      '\0',
    ];
    const tables = { notes: typed.map((text, index) => aNote({ id: idOf(index), text })) };
    const { text } = await backUpFile({ ...backUp, tables }, null, MARK);
    expect(await read(text)).toMatchObject({ backUp: { tables } });
  });

  it('is called by its second and the browser that made it, so that names sort by age and two are never one', () => {
    const name = backUpName(new Date(2026, 11, 4, 9, 5, 7).getTime(), MARK);
    expect(name).toBe('bakkie-2026-12-04-09-05-07-3fa91c.json');
    expect(isBackUpNameOf(MARK, name)).toBe(true);
    expect(isBackUpNameOf('3fa91d', name)).toBe(false);
    for (const other of [
      'bakkie-2026-12-04-09-05-07.json',
      'bakkie-2026-12-04-09-05.json',
      'bakkie-3fa91c.json',
    ])
      expect(isBackUpNameOf(MARK, other)).toBe(false);
  });
});

it('a copy with tables that stay behind is read without them, as the first copies before an upgrade are; a file is not', async () => {
  const wide = {
    ...backUp,
    tables: { ...backUp.tables, verdicts: [{ id: 'last' }] },
    unreadable: [...backUp.unreadable, { table: 'verdicts', row: '{}', reason: '' }],
  };
  expect(readBackUpCopy(bytes(JSON.stringify(wide)), backUpTables)).toEqual({ name: 'back-up', backUp });
  expect(await read(forged(wide))).toEqual({ name: 'broken' });
});

describe('a back-up under a passphrase', () => {
  let text = '';
  let file: SealedFile;
  beforeAll(async () => {
    ({ text } = await backUpFile(backUp, await sealKey('crème brûlée'), MARK));
    const reading = await read(text);
    if (reading.name !== 'sealed') throw new Error(reading.name);
    ({ file } = reading);
  });
  const open = (sealed: SealedFile, passphrase = 'crème brûlée') =>
    openSealedFile(sealed, passphrase, backUpTables);

  it('says nothing of what is in it, and opens with the passphrase however its letters are composed', async () => {
    expect(text).not.toMatch(/Ingrid|people/);
    expect(file.seal).toMatchObject({
      cipher: 'AES-256-GCM',
      derivation: 'PBKDF2-SHA-256',
      iterations: 600_000,
    });
    expect(await open(file, 'crème brûlée'.normalize('NFD'))).toEqual({ name: 'back-up', backUp });
  });

  it('is never sealed twice in the same way', async () => {
    const key = await sealKey('crème brûlée');
    const [one, other] = [await backUpFile(backUp, key, MARK), await backUpFile(backUp, key, MARK)];
    expect(one.text).not.toBe(other.text);
  });

  it('opens whatever spaces stand around the passphrase, also when it was sealed with them', async () => {
    expect(await open(file, ' crème brûlée \n')).toMatchObject({ name: 'back-up' });
    const older = await read((await backUpFile(backUp, await sealKey('crème brûlée '), MARK)).text);
    if (older.name !== 'sealed') throw new Error(older.name);
    expect(await open(older.file, 'crème brûlée ')).toMatchObject({ name: 'back-up' });
  });

  it('does not open with another passphrase, and says that it is that', async () => {
    expect(await open(file, 'creme brulee')).toEqual({ name: 'wrong-passphrase' });
  });

  it('that somebody changed who did not know it is told apart', async () => {
    const body = `${file.body.startsWith('A') ? 'B' : 'A'}${file.body.slice(1)}`;
    const changed = JSON.stringify({
      format: 'bakkie-back-up',
      version: 1,
      sum: sumOf(JSON.stringify([file.seal, body])),
      seal: file.seal,
      body,
    });
    expect((await read(changed)).name).toBe('sealed');
    expect(await open({ ...file, body })).toEqual({ name: 'tampered' });
  });

  it('whose salt or rounds somebody changed, sum and all, reads as a wrong passphrase: nothing tells the two apart', async () => {
    for (const change of [{ salt: btoa('0123456789abcdef') }, { iterations: 600_001 }]) {
      const seal = { ...file.seal, ...change };
      const sum = sumOf(JSON.stringify([seal, file.body]));
      const forgedFile = { format: 'bakkie-back-up', version: 1, sum, seal, body: file.body };
      expect((await read(JSON.stringify(forgedFile))).name).toBe('sealed');
      expect(await open({ ...file, seal })).toEqual({ name: 'wrong-passphrase' });
      expect(await read(JSON.stringify({ ...forgedFile, sum: sumOf('') }))).toEqual({ name: 'broken' });
    }
  });

  it('that was damaged on the way is told as that', async () => {
    const place = Math.floor(text.length / 2);
    const letter = text[place] === 'A' ? 'B' : 'A';
    expect(await read(`${text.slice(0, place)}${letter}${text.slice(place + 1)}`)).toEqual({
      name: 'broken',
    });
    expect((await read(text.slice(0, place))).name).toBe('broken');
  });

  it.each([
    ['fewer rounds', { iterations: 1000 }],
    ['rounds that take minutes', { iterations: 1_000_000_000 }],
    ['another cipher', { cipher: 'none' }],
    ['a short salt', { salt: 'AAAA' }],
    ['something more', { extra: 1 }],
  ])('whose header asks for %s is not looked into', async (_, change) => {
    const seal = { ...file.seal, ...change };
    const sum = sumOf(JSON.stringify([seal, file.body]));
    const changed = JSON.stringify({ format: 'bakkie-back-up', version: 1, sum, seal, body: file.body });
    expect(await read(changed)).toEqual({ name: 'broken' });
  });
});

describe('a file that is no back-up of ours', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['a text', 'Beste Ingrid,', 'not-json'],
    ['a zip', 'PK\u0003\u0004…', 'not-json'],
    ['a question set', '{"format":"bakkie-question-sets","version":1,"sets":[]}', 'question-set'],
    ['a list', '[]', 'other-json'],
    ['a newer format', '{"format":"bakkie-back-up","version":2}', 'newer-version'],
    ['a newer database', forged({ ...backUp, schema: 99, tables: 'elsewhere' }), 'newer-version'],
    ['half a header', '{"format":"bakkie-back-up","version":1}', 'broken'],
    ['a file that was cut short', forged(backUp).slice(0, -40), 'broken'],
    ['another sum', forged(backUp).replace('Weten', 'weten'), 'broken'],
  ])('%s', async (_, text, name) => {
    expect(await read(text)).toEqual({ name });
  });

  it('a picture', async () => {
    expect((await readBackUpFile(new Uint8Array([0x89, 0x50, 0x4e, 0x47]), backUpTables)).name).toBe(
      'picture',
    );
  });

  it('a file one byte too large', async () => {
    const large = new Uint8Array(BACK_UP_LARGEST_BYTES + 1).fill(32);
    expect((await readBackUpFile(large, backUpTables)).name).toBe('too-large');
    expect((await readBackUpFile(large.subarray(1), backUpTables)).name).toBe('empty');
  });
});

describe('a file that is not right to the last row', () => {
  const withRow = (table: string, row: object) =>
    forged({ ...backUp, tables: { ...backUp.tables, [table]: [row] } });

  it.each([
    ['a row without an id', withRow('people', { name: 'Ingrid' })],
    ['a row of another shape', withRow('people', { ...aPerson(), name: 42 })],
    ['a row with more in it', withRow('people', { ...aPerson(), extra: 1 })],
    ['a text too long', withRow('notes', aNote({ text: 'x'.repeat(200_001) }))],
    ['a table nobody knows', withRow('secrets', { id: '1' })],
    [
      'a deletion in a table nobody knows',
      forged({ ...backUp, tombstones: [{ id: '1', table: 'x', deletedAt: 1 }] }),
    ],
    ['a time that is none', forged({ ...backUp, times: { 'people/1': { name: 'now' } } })],
    ['something beside it', forged({ ...backUp, extra: 1 })],
  ])('%s', async (_, text) => {
    expect(await read(text)).toEqual({ name: 'broken' });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('a key called %s', async (key) => {
    const content = JSON.stringify(backUp).replace('"name"', `"${key}":{"isAdmin":true},"name"`);
    const file = `{"format":"bakkie-back-up","version":1,"sum":"${sumOf(content)}","content":${content}}`;
    expect(await read(file)).toEqual({ name: 'broken' });
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });

  it('a nest as deep as the file is long, and more values than there can be', async () => {
    const nest = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const many = `[${'0,'.repeat(3_000_000)}0]`;
    for (const settings of [nest, many]) {
      const text = forged(backUp).replace('"dark"', settings);
      expect((await read(text)).name).toMatch(/broken|not-json/);
    }
  });

  it('more rows than there can be', async () => {
    const row = { id: 'goal', createdAt: NOON, updatedAt: NOON, text: '' };
    const withRows = (count: number) => forged({ ...backUp, tables: { ownTexts: Array(count).fill(row) } });
    expect((await read(withRows(200_000))).name).toBe('back-up');
    expect(await read(withRows(200_001))).toEqual({ name: 'broken' });
  });

  it('of a copy of our own it is only kept apart', () => {
    const copy = { ...backUp, tables: { people: [aPerson(), { id: '2', name: 42 }] } };
    expect(readBackUpCopy(bytes(JSON.stringify(copy)), backUpTables)).toMatchObject({
      backUp: {
        tables: { people: [aPerson()] },
        unreadable: [{}, { table: 'people', row: '{"id":"2","name":42}' }],
      },
    });
  });
});

describe('what is written can be read back, to the last byte and row', () => {
  const ofSize = async (size: number, key: SealKey | null): Promise<{ filled: BackUp; text: string }> => {
    const filled = (letters: number): BackUp => ({
      ...backUp,
      unreadable: [{ table: 'people', row: 'x'.repeat(letters), reason: '' }],
    });
    const empty = (await backUpFile(filled(0), key, MARK)).text.length;
    // Under a passphrase three letters become four, in whole fours.
    const fitting = filled(key === null ? size - empty : Math.floor((size - empty) / 4) * 3);
    return { filled: fitting, text: (await backUpFile(fitting, key, MARK)).text };
  };

  it('of a file', async () => {
    const { filled, text } = await ofSize(BACK_UP_LARGEST_BYTES, null);
    expect(text).toHaveLength(BACK_UP_LARGEST_BYTES);
    expect(canBeReadBack(filled, text)).toBe(true);
    expect((await read(text)).name).toBe('back-up');
    expect(canBeReadBack(filled, `${text} `)).toBe(false);
    expect((await read(`${text} `)).name).toBe('too-large');
  });

  it('of one under a passphrase', async () => {
    const key = await sealKey('crème brûlée');
    const { filled, text } = await ofSize(BACK_UP_LARGEST_BYTES, key);
    expect(text.length).toBeGreaterThan(BACK_UP_LARGEST_BYTES - 8);
    expect(canBeReadBack(filled, text)).toBe(true);
    const reading = await read(text);
    if (reading.name !== 'sealed') throw new Error(reading.name);
    expect((await openSealedFile(reading.file, key, backUpTables)).name).toBe('back-up');
  });

  it('in rows and values; a copy in the browser has no such bound', async () => {
    const row = { id: 'goal', createdAt: NOON, updatedAt: NOON, text: '' };
    const withRows = (count: number): BackUp => ({
      ...backUp,
      tables: { ownTexts: Array<typeof row>(count).fill(row) },
    });
    const many = (values: number): BackUp => ({ ...backUp, settings: { list: Array(values).fill(0) } });
    expect(canBeReadBack(withRows(200_000), '')).toBe(true);
    expect(canBeReadBack(withRows(200_001), '')).toBe(false);
    const rest = valuesIn({ format: '', version: 0, sum: '', content: many(0) });
    expect(canBeReadBack(many(3_000_000 - rest), '')).toBe(true);
    expect((await read(forged(many(3_000_000 - rest)))).name).toBe('back-up');
    expect(canBeReadBack(many(3_000_001 - rest), '')).toBe(false);
    expect((await read(forged(many(3_000_001 - rest)))).name).toBe('broken');
    expect(readBackUpCopy(bytes(JSON.stringify(withRows(200_001))), backUpTables).name).toBe('back-up');
  });
});

const valuesIn = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((count: number, inner) => count + valuesIn(inner), 1)
    : 1;

it('a back-up of an older version comes through the same upgrades as the database', async () => {
  const tables: BackUpTables = {
    schema: 3,
    schemaOf: () => z.strictObject({ id: z.string(), name: z.string(), isNew: z.boolean() }),
    upgraded: (_, { title, ...row }, from) => ({ ...row, name: title ?? row['name'], isNew: from < 3 }),
  };
  const old = { ...backUp, tables: { people: [{ id: '1', title: 'Ingrid' }] } };
  expect(await readBackUpFile(bytes(forged(old)), tables)).toMatchObject({
    backUp: { tables: { people: [{ id: '1', name: 'Ingrid', isNew: true }] } },
  });
});

const NASTY: Json[] = [
  null,
  true,
  -1,
  1e308,
  '',
  '\ud800',
  '\u202e',
  '<script>alert(1)</script>',
  '=cmd|calc',
  'x'.repeat(10_000),
  [],
  {},
  [[[[[[[[[]]]]]]]]],
  { id: 'x' },
  { toString: 'x' },
];
const nasty = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.jsonValue().map((value) => value as Json),
);

/** Puts something in the place of one part of a value, takes that part away, or repeats it. */
function mutated(value: Json, steps: readonly number[], what: 'put' | 'drop' | 'repeat', put: Json): Json {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return put;
  if (Array.isArray(value)) {
    if (value.length === 0) return [put];
    const place = step % value.length;
    if (rest.length === 0 && what !== 'put') {
      return what === 'drop' ? value.toSpliced(place, 1) : [...value, value[place] ?? null];
    }
    return value.with(place, mutated(value[place] ?? null, rest, what, put));
  }
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return { added: put };
  if (rest.length === 0 && what === 'drop') {
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  }
  if (rest.length === 0 && what === 'repeat') return { ...value, [`${key}2`]: value[key] ?? null };
  return { ...value, [key]: mutated(value[key] ?? null, rest, what, put) };
}

/** Every one of these says what the file turned out to be. */
const SENTENCES = [
  'broken',
  'newer-version',
  'not-json',
  'other-json',
  'question-set',
  'empty',
  'picture',
  'too-large',
  'sealed',
];

const isWhole = ({ backUp: { tables, schema } }: { backUp: BackUp }): boolean =>
  schema === 1 &&
  Object.entries(tables).every(([table, rows]) =>
    rows.every((row) => backUpTables.schemaOf(table)?.safeParse(row).success),
  );

/** `npm run torture` asks for its own number. */
const INSIDE = runsOr(7_000);
const BY_BYTE = runsOr(3_000);

describe('ten thousand files that were meddled with', () => {
  const content = JSON.parse(JSON.stringify(backUp)) as Json;

  it('inside, with the sum put right: each is read as a whole or refused as a whole', async ({ task }) => {
    const outcomes = new Map<string, number>();
    const change = fc.tuple(
      fc.array(fc.nat(20), { maxLength: 7 }),
      fc.constantFrom('put', 'drop', 'repeat'),
      nasty,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        counted(task);
        const changed = changes.reduce(
          (value, [steps, what, put]) => mutated(value, steps, what, put),
          content,
        );
        const reading = await read(forged(changed));
        outcomes.set(reading.name, (outcomes.get(reading.name) ?? 0) + 1);
        if (reading.name === 'back-up') expect(isWhole(reading)).toBe(true);
        else expect(SENTENCES).toContain(reading.name);
      }),
      { numRuns: INSIDE },
    );
    // Both happen: otherwise nothing was tried.
    expect(outcomes.get('back-up')).toBeGreaterThan(INSIDE / 70);
    expect(outcomes.get('broken')).toBeGreaterThan(INSIDE / 7);
  });

  it('byte by byte: none is taken for a back-up that says something else', async ({ task }) => {
    const whole = bytes(forged(backUp));
    const change = fc.record({ at: fc.nat(), put: fc.uint8Array({ maxLength: 4 }), take: fc.nat(40) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        counted(task);
        let meddled = whole;
        for (const { at: place, put, take } of changes) {
          const from = place % meddled.length;
          meddled = Uint8Array.from([...meddled.subarray(0, from), ...put, ...meddled.subarray(from + take)]);
        }
        const reading = await readBackUpFile(meddled, backUpTables);
        if (reading.name === 'back-up') expect(reading.backUp).toEqual(backUp);
        else expect(SENTENCES).toContain(reading.name);
      }),
      { numRuns: BY_BYTE },
    );
  });
});
