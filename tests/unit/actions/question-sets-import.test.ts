import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listQuestionSets } from '@/lib/actions/list-question-sets';
import { createQuestionSet } from '@/lib/actions/question-sets';
import { freeName, importQuestionSets, planImport } from '@/lib/actions/question-sets-import';
import { SHIPPED_QUESTION_SETS } from '@/lib/content/question-sets';
import { listOwnQuestionSets } from '@/lib/db/question-sets';
import { questionSetFile, readQuestionSetFile, type SharedSet } from '@/lib/export/question-set-file';
import { emptyDatabaseAfterEach, fillDisk, rowsIn } from '../../fixtures/database';
import { at, NOON } from '../../fixtures/records';

emptyDatabaseAfterEach();

const [SHIPPED] = SHIPPED_QUESTION_SETS;
const TEXT = questionSetFile(SHIPPED!).text;

const setsIn = (text: string): readonly SharedSet[] | null => {
  const reading = readQuestionSetFile(new TextEncoder().encode(text));
  return reading.name === 'sets' ? reading.sets : null;
};
const existing = async () => (await listQuestionSets()).map(({ set }) => set);

describe('a dry run', () => {
  it('says what will be added and changes nothing', async () => {
    const planned = planImport(setsIn(TEXT)!, await existing());
    expect(planned).toMatchObject([{ nameInFile: SHIPPED!.name, set: { name: `${SHIPPED!.name} (2)` } }]);
    expect(await rowsIn('questionSets')).toEqual([]);
  });

  it('two sets of one name in a file get two names', () => {
    const [set] = setsIn(TEXT)!;
    expect(planImport([set!, set!], []).map((planned) => planned.set.name)).toEqual([
      SHIPPED!.name,
      `${SHIPPED!.name} (2)`,
    ]);
  });

  it('a name is free in whatever capitals, and never too long', () => {
    expect(freeName('Zaaien', ['zaaien', ' ZAAIEN (2) '])).toBe('Zaaien (3)');
    expect(freeName('n'.repeat(200), ['n'.repeat(200)])).toHaveLength(200);
  });
});

describe('adding', () => {
  it('puts the sets beside those that are there, under ids of their own', async () => {
    const own = await createQuestionSet('Eigen', 'nl', NOON);
    const before = await existing();
    const [id] = await importQuestionSets(planImport(setsIn(TEXT)!, before), at(1));
    const after = await existing();
    expect(after.slice(0, -1)).toEqual(before);
    expect(after.at(-1)).toMatchObject({ id, name: `${SHIPPED!.name} (2)`, language: SHIPPED!.language });
    expect(after.at(-1)?.questions.map(({ text }) => text)).toEqual(
      SHIPPED!.questions.map(({ text }) => text),
    );
    const ids = after.flatMap((set) => [set.id, ...set.questions.map((question) => question.id)]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(own);
  });

  it('a full disk leaves all as it was', async () => {
    const planned = planImport([...setsIn(TEXT)!, ...setsIn(TEXT)!], []);
    fillDisk();
    await expect(importQuestionSets(planned, NOON)).rejects.toMatchObject({ name: 'disk-full' });
    expect(await rowsIn('questionSets')).toEqual([]);
  });
});

/** Somewhere in the file something else stands: letters lost, doubled, replaced. */
const damagedText = fc
  .array(
    fc.record({
      at: fc.nat(TEXT.length),
      lost: fc.nat(30),
      put: fc.oneof(
        fc.string({ maxLength: 6 }),
        fc.constantFrom(
          '"',
          '{',
          '}',
          '[',
          ']',
          ',',
          'null',
          '-1',
          '1e9',
          '"__proto__":{},',
          '\u0000',
          '\ud800',
        ),
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((damages) =>
    damages.reduce(
      (text, { at: place, lost, put }) => text.slice(0, place) + put + text.slice(place + lost),
      TEXT,
    ),
  );

/** A file whose JSON is right but one of whose values is another. */
const forgedText = fc
  .tuple(fc.nat(), fc.oneof(fc.jsonValue(), fc.nat(40), fc.string()))
  .map(([which, value]) => {
    const file: unknown = JSON.parse(TEXT);
    const places = placesIn(file);
    const [owner, key] = places[which % places.length]!;
    owner[key] = value;
    return JSON.stringify(file);
  });

/** Every place in a parsed file where a value stands. */
function placesIn(value: unknown): [owner: Record<string, unknown>, key: string][] {
  if (typeof value !== 'object' || value === null) return [];
  const owner = value as Record<string, unknown>;
  return Object.keys(owner).flatMap((key) => [[owner, key], ...placesIn(owner[key])]);
}

it.each([
  ['damaged', damagedText],
  ['forged', forgedText],
])('no %s file crashes, and none comes in by half or unreadable', async (_, texts) => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const before = (await listOwnQuestionSets()).length;
      const sets = setsIn(text);
      if (sets !== null) await importQuestionSets(planImport(sets, []), NOON);
      expect(await listOwnQuestionSets()).toHaveLength(before + (sets?.length ?? 0));
      expect(await rowsIn('quarantine')).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
