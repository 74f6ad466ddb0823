import { describe, expect, it, vi } from 'vitest';
import { changeChecklist, getOwnChecklist } from '@/lib/db/checklist';
import { changeConversation, getConversation, listConversations } from '@/lib/db/conversations';
import { listDrafts } from '@/lib/db/drafts';
import { watchQuery } from '@/lib/db/live';
import { changeMark, marksOf } from '@/lib/db/marks';
import { noteText, notesOf, writeNote } from '@/lib/db/notes';
import { getPerson, listPeople } from '@/lib/db/people';
import { checked, countQuarantined } from '@/lib/db/quarantine';
import { changeQuestionSet, listOwnQuestionSets } from '@/lib/db/question-sets';
import { personSchema } from '@/lib/domain/person';
import { failureName } from '@/lib/errors/errors';
import { aConversation, aMark, aNote, aPerson, aQuestionSet, at, idOf, NOON } from '../../fixtures/records';
import { emptyDatabaseAfterEach, fillDisk, putRaw, rowsIn } from '../../fixtures/database';

emptyDatabaseAfterEach();

const setAside = (count: number): Promise<void> =>
  vi.waitFor(async () => {
    expect(await countQuarantined()).toBe(count);
  });

describe('a row that cannot be read', () => {
  const broken = { ...aPerson({ id: idOf(201), name: 'Mieke' }), name: 42, extra: 'kept' };

  it('is set aside as it was found, with its reason; the others are read', async () => {
    await putRaw('people', aPerson());
    await putRaw('people', broken);
    expect(await listPeople()).toEqual([aPerson()]);
    await setAside(1);
    const [kept] = (await rowsIn('quarantine')) as { reason: string }[];
    expect(kept).toMatchObject({ table: 'people', row: broken });
    expect(kept?.reason).toBe('name: invalid_type; : unrecognized_keys');
    expect(await rowsIn('people')).toEqual([aPerson()]);
  });

  it('is set aside once, however many pages meet it at once', async () => {
    await putRaw('people', broken);
    await Promise.all([listPeople(), listPeople(), getPerson(broken.id), listPeople()]);
    await setAside(1);
    await listPeople();
    expect(await rowsIn('quarantine')).toHaveLength(1);
  });

  it('is met by a live query too, which goes on with the others', async () => {
    await putRaw('people', aPerson());
    await putRaw('people', broken);
    const answers = vi.fn();
    const stop = watchQuery(listPeople, answers, (error) => {
      throw error;
    });
    await setAside(1);
    await vi.waitFor(() => {
      expect(answers).toHaveBeenLastCalledWith([aPerson()]);
    });
    stop();
  });

  it('that was put right in the meantime stays where it is', async () => {
    await putRaw('people', aPerson());
    expect(checked('people', personSchema, [{ ...aPerson(), name: 42 }])).toEqual([]);
    expect(checked('people', personSchema, [{ ...broken }])).toEqual([]);
    await putRaw('people', broken);
    await listPeople();
    await setAside(1);
    expect(await rowsIn('people')).toEqual([aPerson()]);
  });

  it('that cannot be set aside (a full disk) stays where it is, and is told to the console without its text', async () => {
    await putRaw('people', broken);
    const makeRoom = fillDisk();
    const told = vi.spyOn(console, 'error').mockReturnValue();
    expect(await listPeople()).toEqual([]);
    await vi.waitFor(() => {
      expect(told).toHaveBeenCalledOnce();
    });
    expect(String(told.mock.calls[0])).not.toContain('Mieke');
    expect(String(told.mock.calls[0])).not.toContain('kept');
    makeRoom();
    expect(await rowsIn('people')).toEqual([broken]);
  });
});

describe('every table that is read', () => {
  it.each<[table: string, row: object, read: () => Promise<unknown>, answer: unknown]>([
    ['conversations', { ...aConversation(), status: 'lost' }, () => getConversation(idOf(1)), null],
    ['conversations', { ...aConversation(), newer: true }, () => listConversations(), []],
    ['people', { ...aPerson(), name: null }, () => getPerson(idOf(200)), null],
    ['notes', { ...aNote(), text: 7 }, () => notesOf(idOf(1)), []],
    ['notes', { ...aNote(), newer: true }, () => noteText(idOf(1), 'conversation'), ''],
    ['marks', { ...aMark(), kind: 'joke' }, () => marksOf(idOf(1)), []],
    ['drafts', { id: 'plan', fields: 'none', updatedAt: NOON }, () => listDrafts(), []],
    ['questionSets', { id: 'mine', name: 'Mijn vragen' }, () => listOwnQuestionSets(), []],
    ['checklists', { id: 'checklist', items: 'none' }, () => getOwnChecklist(), null],
  ])('%s: keeps what it cannot read', async (table, row, read, answer) => {
    await putRaw(table, row);
    expect(await read()).toEqual(answer);
    await setAside(1);
    expect(await rowsIn('quarantine')).toMatchObject([{ table, row }]);
    expect(await rowsIn(table)).toEqual([]);
  });
});

describe('a change to a row that cannot be read', () => {
  it('of a conversation is refused and touches nothing', async () => {
    const row = { ...aConversation(), status: 'lost' };
    await putRaw('conversations', row);
    const changing = changeConversation(idOf(1), at(1), (record) => record);
    expect(await changing.then(() => 'none', failureName)).toBe('not-there');
    expect(await rowsIn('conversations')).toEqual([row]);
  });

  it('of a mark is refused and touches nothing', async () => {
    const row = { ...aMark(), kind: 'joke' };
    await putRaw('marks', row);
    const changing = changeMark(row.id, at(1), (mark) => mark);
    expect(await changing.then(() => 'none', failureName)).toBe('not-there');
    expect(await rowsIn('marks')).toEqual([row]);
  });

  it('of a question set starts from the shipped one and keeps the row aside', async () => {
    const row = { ...aQuestionSet({ id: 'shipped', name: 'Mine' }), newer: true };
    await putRaw('questionSets', row);
    await changeQuestionSet('shipped', at(1), aQuestionSet({ id: 'shipped', name: 'Shipped' }), (set) => set);
    expect(await listOwnQuestionSets()).toMatchObject([{ name: 'Shipped' }]);
    expect(await rowsIn('quarantine')).toMatchObject([{ table: 'questionSets', row }]);
  });

  it('of the checklist starts from the shipped one and keeps the row aside', async () => {
    const row = { id: 'checklist', items: [], createdAt: NOON, updatedAt: NOON, newer: true };
    await putRaw('checklists', row);
    await changeChecklist(at(1), [{ id: 'light', topic: 'light', text: '' }], (items) => items);
    expect(await getOwnChecklist()).toHaveLength(1);
    expect(await rowsIn('quarantine')).toMatchObject([{ table: 'checklists', row }]);
  });

  it('of a note keeps both: the old row aside, the new text in its place', async () => {
    const row = { ...aNote(), text: 'old', newer: true };
    await putRaw('notes', row);
    await writeNote(idOf(1), 'conversation', 'new', NOON);
    expect(await noteText(idOf(1), 'conversation')).toBe('new');
    expect(await rowsIn('quarantine')).toMatchObject([{ table: 'notes', row }]);
  });
});
