import { expect, it } from 'vitest';
import { expireLastWords, keepLastWords, listLastWords } from '@/lib/db/last-words';
import { addMark, deleteMark } from '@/lib/db/marks';
import { emptyDatabaseAfterEach } from '../../fixtures/database';
import { playLocalStorage } from '../../fixtures/local-storage';
import { aMark, at, idOf } from '../../fixtures/records';

emptyDatabaseAfterEach();
playLocalStorage();

it('last words go with the record they are about, and only when that was deleted', async () => {
  await addMark(aMark());
  await addMark(aMark({ id: idOf(601) }));
  keepLastWords(`mark:${idOf(600)}`, 'Begin kl', []);
  keepLastWords(`mark:${idOf(601)}`, 'Blijft', []);
  keepLastWords(`note:${idOf(1)}:conversation`, 'Een gesprek dat er niet meer is', []);
  keepLastWords('own:looking-for', 'Ik zoek', []);
  await deleteMark(idOf(600), at(8));
  await expireLastWords();
  expect(listLastWords().map(({ text }) => text)).toEqual([
    'Blijft',
    'Een gesprek dat er niet meer is',
    'Ik zoek',
  ]);

  await deleteMark(idOf(601), at(8));
  await addMark(aMark({ id: idOf(601) }));
  await expireLastWords();
  expect(listLastWords()).toHaveLength(3);
});
