import { describe, expect, it } from 'vitest';
import { changeChecklist, getOwnChecklist } from '@/lib/db/checklist';
import {
  changeQuestionSet,
  getOwnQuestionSet,
  listOwnQuestionSets,
  putQuestionSets,
} from '@/lib/db/question-sets';
import { failureName } from '@/lib/errors/errors';
import { aQuestion, aQuestionSet, at, idOf } from '../../fixtures/records';
import { emptyDatabaseAfterEach, rowsIn } from '../../fixtures/database';

emptyDatabaseAfterEach();

const put = (...sets: Parameters<typeof putQuestionSets>[0]): Promise<void> =>
  putQuestionSets(sets, { without: [], now: at(1) });
const remove = (id: string): Promise<void> => putQuestionSets([], { without: [id], now: at(5) });

describe('own question sets', () => {
  it('come back as stored, the oldest first', async () => {
    const older = aQuestionSet({ id: idOf(701), createdAt: at(-1) });
    await put(aQuestionSet(), older);
    expect(await listOwnQuestionSets()).toEqual([older, aQuestionSet()]);
    expect(await getOwnQuestionSet(idOf(701))).toEqual(older);
    expect(await getOwnQuestionSet(idOf(9))).toBeNull();
  });

  it('two changes in the same moment both survive', async () => {
    await put(aQuestionSet());
    await Promise.all([
      changeQuestionSet(idOf(700), at(1), null, (set) => ({ ...set, name: 'Anders' })),
      changeQuestionSet(idOf(700), at(2), null, (set) => ({ ...set, description: 'Kort' })),
    ]);
    const both = aQuestionSet({ name: 'Anders', description: 'Kort', updatedAt: at(2) });
    expect(await listOwnQuestionSets()).toEqual([both]);
  });

  it('the first change to a shipped set starts from that set, and from nothing elsewhere', async () => {
    const shipped = aQuestionSet({ id: 'shipped' });
    await changeQuestionSet('shipped', at(1), shipped, (set) => ({ ...set, name: 'Mijn versie' }));
    expect(await listOwnQuestionSets()).toMatchObject([{ id: 'shipped', name: 'Mijn versie' }]);
    const gone = changeQuestionSet(idOf(9), at(1), null, (set) => set);
    expect(await gone.then(() => 'none', failureName)).toBe('not-there');
  });

  it('are stored all or none: one that could not be read again stops the others', async () => {
    const broken = aQuestionSet({ id: idOf(701), questions: [aQuestion({ minutes: 0 })] });
    await expect(put(aQuestionSet(), broken)).rejects.toThrow();
    expect(await rowsIn('questionSets')).toEqual([]);
  });

  it('a deletion leaves a tombstone, and putting the set back takes it away', async () => {
    await put(aQuestionSet());
    await remove(idOf(700));
    expect(await rowsIn('questionSets')).toEqual([]);
    expect(await rowsIn('tombstones')).toEqual([{ id: idOf(700), table: 'questionSets', deletedAt: at(5) }]);
    await put(aQuestionSet());
    expect(await listOwnQuestionSets()).toEqual([aQuestionSet()]);
    expect(await rowsIn('tombstones')).toMatchObject([{ id: idOf(700), undoneAt: at(5) }]);
  });
});

describe('the checklist', () => {
  const light = { id: 'light', topic: 'light', text: '' } as const;
  const cat = { id: idOf(800), topic: null, text: 'Kat de kamer uit' };

  it('is the shipped one until it is changed, and then the own one', async () => {
    expect(await getOwnChecklist()).toBeNull();
    expect(await changeChecklist(at(1), [light], (items) => [...items, cat])).toEqual([light]);
    await changeChecklist(at(2), [], (items) => items.toReversed());
    expect(await getOwnChecklist()).toEqual([cat, light]);
  });
});
