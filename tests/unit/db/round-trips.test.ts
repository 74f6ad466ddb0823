import { describe, expect, it } from 'vitest';
import {
  addConversation,
  changeConversation,
  conversationsThatAre,
  getConversation,
  listConversations,
} from '@/lib/db/conversations';
import { noteText, notesOf, writeNote } from '@/lib/db/notes';
import { addPerson, changePerson, getPerson, listPeople } from '@/lib/db/people';
import { minutes } from '@/lib/domain/time';
import {
  aConversation,
  aLiveConversation,
  anAskedQuestion,
  aPerson,
  at,
  idOf,
  NOON,
} from '../../fixtures/records';
import { emptyDatabaseAfterEach, rowsIn } from '../../fixtures/database';

emptyDatabaseAfterEach();

describe('a conversation', () => {
  const full = aLiveConversation({
    personId: idOf(200),
    plannedFor: NOON,
    meetingLink: 'https://app.zoom.us/wc/123/join',
    goal: 'Weten of de zorg bij me past',
    agreements: [
      { at: NOON, lengthMs: minutes(25), isCutShort: false },
      { at: at(9), lengthMs: minutes(15), isCutShort: true },
    ],
    pauses: [{ from: at(3), until: null }],
    meetingIds: [idOf(300)],
    questionSetId: 'explore-field',
    questions: [anAskedQuestion({ state: 'answered' })],
    ticks: [{ itemId: 'light', at: NOON }],
    steps: [{ step: 'glad', atMs: minutes(1) }],
    introduction: { from: at(1), until: at(2) },
  });

  it('comes back as it was stored, every field', async () => {
    await addConversation(full);
    expect(await getConversation(full.id)).toEqual(full);
    expect(await getConversation(idOf(2))).toBeNull();
  });

  it('is never stored over another', async () => {
    await addConversation(full);
    await expect(addConversation({ ...full, goal: 'another' })).rejects.toThrow();
    expect(await getConversation(full.id)).toEqual(full);
  });

  it('lists the last changed first, and by state', async () => {
    await addConversation(aConversation({ id: idOf(1), updatedAt: at(1) }));
    await addConversation(aConversation({ id: idOf(2), updatedAt: at(3), status: 'closed' }));
    await addConversation(aConversation({ id: idOf(3), updatedAt: at(2), status: 'live' }));
    const ids = async (list: ReturnType<typeof listConversations>) => (await list).map(({ id }) => id);
    expect(await ids(listConversations())).toEqual([idOf(2), idOf(3), idOf(1)]);
    expect(await ids(conversationsThatAre('planned', 'live'))).toEqual([idOf(3), idOf(1)]);
    expect(await ids(conversationsThatAre('cancelled'))).toEqual([]);
  });

  it('two changes in the same moment both survive, in the order they were asked for', async () => {
    await addConversation(aConversation());
    const more = (goal: string) =>
      changeConversation(idOf(1), at(1), (record) => ({ ...record, goal: record.goal + goal }));
    await Promise.all(['a', 'b', 'c', 'd'].map(more));
    expect((await getConversation(idOf(1)))?.goal).toBe('abcd');
  });

  it('a change answers what is stored, with the moment of the change', async () => {
    await addConversation(aConversation());
    const changed = await changeConversation(idOf(1), at(7), (record) => ({ ...record, goal: 'x' }));
    expect(changed).toEqual(aConversation({ goal: 'x', updatedAt: at(7) }));
    expect(await getConversation(idOf(1))).toEqual(changed);
  });

  it('a change that fails half-way stores nothing', async () => {
    await addConversation(aConversation());
    const failing = changeConversation(idOf(1), at(1), () => {
      throw new RangeError('half-way');
    });
    await expect(failing).rejects.toThrow('half-way');
    expect(await getConversation(idOf(1))).toEqual(aConversation());
  });

  it('what could not be read again is not stored', async () => {
    await addConversation(aConversation());
    const tooMany = Array.from({ length: 201 }, () => ({
      at: NOON,
      lengthMs: minutes(25),
      isCutShort: false,
    }));
    const tooLong = anAskedQuestion({ text: 'x'.repeat(501) });
    for (const wrong of [{ agreements: tooMany }, { questions: [tooLong] }, { startedAt: 0.5 as never }]) {
      const changing = changeConversation(idOf(1), at(1), (record) => ({ ...record, ...wrong }));
      await expect(changing).rejects.toThrow();
      await expect(addConversation(aConversation({ id: idOf(2), ...wrong }))).rejects.toThrow();
    }
    expect(await rowsIn('conversations')).toEqual([aConversation()]);
  });
});

describe('a person', () => {
  it('comes back as stored, by name in the list', async () => {
    const mieke = aPerson({ id: idOf(201), name: 'Mieke' });
    await addPerson(mieke);
    await addPerson(aPerson({ name: 'élise' }));
    expect((await listPeople()).map(({ name }) => name)).toEqual(['élise', 'Mieke']);
    expect(await getPerson(mieke.id)).toEqual(mieke);
    expect(await getPerson(idOf(9))).toBeNull();
  });

  it('is changed as a whole, one change after the other', async () => {
    await addPerson(aPerson());
    await Promise.all([
      changePerson(idOf(200), at(1), (person) => ({ ...person, organisation: 'Gemeente' })),
      changePerson(idOf(200), at(2), (person) => ({ ...person, viaWhom: 'Els' })),
    ]);
    expect(await getPerson(idOf(200))).toEqual(
      aPerson({ organisation: 'Gemeente', viaWhom: 'Els', updatedAt: at(2) }),
    );
  });

  it('what could not be read again is not stored', async () => {
    await addPerson(aPerson());
    const tooLong = { name: 'x'.repeat(201) };
    await expect(addPerson(aPerson({ id: idOf(201), ...tooLong }))).rejects.toThrow();
    await expect(changePerson(idOf(200), at(1), (person) => ({ ...person, ...tooLong }))).rejects.toThrow();
    expect(await rowsIn('people')).toEqual([aPerson()]);
  });
});

describe('a note', () => {
  it('is empty until it is written, then has the last text', async () => {
    expect(await noteText(idOf(1), 'conversation')).toBe('');
    await writeNote(idOf(1), 'conversation', 'one', at(1));
    await writeNote(idOf(1), 'conversation', 'one two', at(2));
    expect(await noteText(idOf(1), 'conversation')).toBe('one two');
    expect(await rowsIn('notes')).toMatchObject([{ createdAt: at(1), updatedAt: at(2) }]);
  });

  it('has one text a subject, also when a first letter is written twice at once', async () => {
    await Promise.all([
      writeNote(idOf(1), 'conversation', 'h', at(1)),
      writeNote(idOf(1), 'conversation', 'he', at(1)),
      writeNote(idOf(1), 'question', 'apart', at(1)),
      writeNote(idOf(2), 'conversation', 'another', at(1)),
    ]);
    expect(await noteText(idOf(1), 'conversation')).toBe('he');
    expect((await notesOf(idOf(1))).map(({ text }) => text).toSorted()).toEqual(['apart', 'he']);
  });

  it('ends as the newest text, however many writes are under way', async () => {
    const text = 'Alles wat je typt staat er nog. '.repeat(4);
    const typed = Array.from(text, (_, end) => text.slice(0, end + 1));
    await Promise.all(typed.map((soFar) => writeNote(idOf(1), 'x', soFar, NOON)));
    expect(await noteText(idOf(1), 'x')).toBe(text);
  });

  it('can be emptied', async () => {
    await writeNote(idOf(1), 'x', 'gone', NOON);
    await writeNote(idOf(1), 'x', '', NOON);
    expect(await noteText(idOf(1), 'x')).toBe('');
  });

  it('what could not be read again is refused, and the text that was there stays', async () => {
    await writeNote(idOf(1), 'x', 'kept', NOON);
    await expect(writeNote(idOf(1), 'x', 'x'.repeat(200_001), NOON)).rejects.toThrow();
    expect(await noteText(idOf(1), 'x')).toBe('kept');
  });
});
