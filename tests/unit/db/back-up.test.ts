import Dexie from 'dexie';
import { expect, it, vi } from 'vitest';
import { takeBackUp } from '@/lib/db/back-up';
import { addConversation, changeConversation } from '@/lib/db/conversations';
import { database } from '@/lib/db/database';
import { writeNote } from '@/lib/db/notes';
import { noteSchema } from '@/lib/domain/note';
import { emptyDatabaseAfterEach } from '../../fixtures/database';
import { aConversation, at, idOf, NOON } from '../../fixtures/records';

emptyDatabaseAfterEach();

it('a copy looks at what it read when writes no longer wait for it (S2-18)', async () => {
  await writeNote(idOf(1), 'conversation', 'Begin klein', NOON);
  const heldUp: boolean[] = [];
  const parse = noteSchema.safeParse.bind(noteSchema);
  const looking = vi.spyOn(noteSchema, 'safeParse').mockImplementation((row, params) => {
    heldUp.push((Dexie.currentTransaction as unknown) !== null);
    return parse(row, params);
  });
  const backUp = await takeBackUp(NOON);
  looking.mockRestore();
  expect(backUp.tables['notes']).toHaveLength(1);
  expect(heldUp).toEqual([false]);
});

it('a copy writes down the times of what changed since the last one, in small pieces', async () => {
  for (let number = 1; number <= 250; number += 1) await addConversation(aConversation({ id: idOf(number) }));
  const writing = vi.spyOn(database.fieldTimes, 'bulkPut');
  await takeBackUp(NOON);
  expect(writing.mock.calls.map(([rows]) => rows.length)).toEqual([200, 50]);
  writing.mockClear();
  await takeBackUp(NOON);
  expect(writing).not.toHaveBeenCalled();
  await changeConversation(idOf(7), at(1), (record) => ({ ...record, goal: 'Horen hoe het is' }));
  await takeBackUp(at(2));
  expect(writing.mock.calls.map(([rows]) => rows.map(({ id }) => id))).toEqual([
    [`conversations/${idOf(7)}`],
  ]);
  writing.mockRestore();
});
