import { expect, it } from 'vitest';
import { addMark, changeMark, deleteMark, marksOf } from '@/lib/db/marks';
import { minutes } from '@/lib/domain/time';
import { aMark, at, idOf } from '../../fixtures/records';
import { emptyDatabaseAfterEach, rowsIn } from '../../fixtures/database';

emptyDatabaseAfterEach();

it('marks come back as stored, in the order of the minutes of their own conversation', async () => {
  const early = aMark({ id: idOf(601), atMs: minutes(2) });
  await addMark(aMark());
  await addMark(early);
  await addMark(aMark({ id: idOf(602), conversationId: idOf(2) }));
  expect(await marksOf(idOf(1))).toEqual([early, aMark()]);
});

it('two changes to a mark in the same moment both survive', async () => {
  await addMark(aMark());
  await Promise.all([
    changeMark(idOf(600), at(8), (mark) => ({ ...mark, text: 'Anders' })),
    changeMark(idOf(600), at(9), (mark) => ({ ...mark, kind: 'name' as const })),
  ]);
  expect(await marksOf(idOf(1))).toEqual([aMark({ text: 'Anders', kind: 'name', updatedAt: at(9) })]);
});

it('a mark that could not be read again is not stored', async () => {
  await addMark(aMark());
  const tooLong = { text: 'x'.repeat(2001) };
  await expect(addMark(aMark({ id: idOf(601), ...tooLong }))).rejects.toThrow();
  await expect(changeMark(idOf(600), at(8), (mark) => ({ ...mark, ...tooLong }))).rejects.toThrow();
  expect(await rowsIn('marks')).toEqual([aMark()]);
});

it('a deleted mark leaves a tombstone', async () => {
  await addMark(aMark());
  await deleteMark(idOf(600), at(8));
  expect(await marksOf(idOf(1))).toEqual([]);
  expect(await rowsIn('tombstones')).toEqual([{ id: idOf(600), table: 'marks', deletedAt: at(8) }]);
});
