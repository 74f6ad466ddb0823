import { describe, expect, it } from 'vitest';
import { readPanelRecords, type PanelQuestion } from '@/lib/actions/list-conversations';
import { changeConversation } from '@/lib/db/conversations';
import { database } from '@/lib/db/database';
import { changePerson } from '@/lib/db/people';
import { write } from '@/lib/db/store';
import type { Conversation } from '@/lib/domain/conversation';
import { emptyDatabaseAfterEach, putRaw } from '../../fixtures/database';
import { aConversation, aLiveConversation, aPerson, at, idOf } from '../../fixtures/records';

emptyDatabaseAfterEach();

const read = (about: Partial<PanelQuestion> = {}) =>
  readPanelRecords({ pastCount: 10, openedId: null, writtenId: null, meetingIds: [], ...about });
const idsOf = (all: readonly { readonly conversation: Conversation }[]): string[] =>
  all.map(({ conversation }) => conversation.id);
const over = (number: number, min: number): Promise<unknown> =>
  putRaw('conversations', aLiveConversation({ id: idOf(number), status: 'closed', endedAt: at(min) }));

describe('what the panel shows', () => {
  it('is what runs and what is planned, the last changed first, and what is over, the last one first', async () => {
    await putRaw('conversations', aConversation({ id: idOf(1), updatedAt: at(1) }));
    await putRaw('conversations', aLiveConversation({ id: idOf(2), updatedAt: at(2) }));
    await putRaw('conversations', aConversation({ id: idOf(3), status: 'cancelled' }));
    await over(4, 30);
    await putRaw('conversations', aLiveConversation({ id: idOf(5), status: 'wrapping-up', endedAt: at(40) }));
    const { open, past, hasEarlier } = await read();
    expect(idsOf(open)).toEqual([idOf(2), idOf(1)]);
    expect(idsOf(past)).toEqual([idOf(5), idOf(4)]);
    expect(hasEarlier).toBe(false);
  });

  it('is no more of what is over than was asked for, and whether there is more', async () => {
    for (const number of [1, 2, 3]) await over(number, number);
    expect(await read({ pastCount: 2 })).toMatchObject({ past: [{}, {}], hasEarlier: true });
    expect(await read({ pastCount: 3 })).toMatchObject({ past: [{}, {}, {}], hasEarlier: false });
  });

  it('comes with whom it is with; who is not there is nobody', async () => {
    await putRaw('people', aPerson());
    await putRaw('conversations', aConversation({ id: idOf(1), personId: aPerson().id }));
    await putRaw('conversations', aConversation({ id: idOf(2), personId: idOf(404) }));
    const { opened, written, open } = await read({ openedId: idOf(1), writtenId: idOf(2) });
    expect(opened).toMatchObject({ conversation: { id: idOf(1) }, person: { name: aPerson().name } });
    expect(written).toMatchObject({ conversation: { id: idOf(2) }, person: null });
    expect(open.map(({ person }) => person?.id)).toEqual(expect.arrayContaining([aPerson().id, undefined]));
    expect(await read({ openedId: idOf(404) })).toMatchObject({ opened: null, written: null });
  });

  it('names the meetings that no record is kept of', async () => {
    await putRaw('conversations', aLiveConversation({ meetingIds: [idOf(300)] }));
    expect((await read({ meetingIds: [idOf(300), idOf(301)] })).unbound).toEqual([idOf(301)]);
  });

  it('is of one moment: what goes from one list to the other meanwhile is in one of them', async () => {
    const states = [aLiveConversation({ status: 'wrapping-up', endedAt: at(25) }), aLiveConversation()];
    for (const [before, after] of [states, states.toReversed()]) {
      for (let turns = 0; turns < 20; turns += 1) {
        await putRaw('conversations', before!);
        const writing = changeConversation(before!.id, at(26), () => after!);
        for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
        const { open, past } = await read();
        await writing;
        expect(idsOf([...open, ...past])).toEqual([before!.id]);
      }
    }
  });

  it('is of one moment: a person put right meanwhile is not read with the talk as it was before', async () => {
    for (let turns = 0; turns < 20; turns += 1) {
      await putRaw('people', aPerson({ name: 'Marlos' }));
      await putRaw('conversations', aConversation({ personId: aPerson().id, goal: 'Marlos' }));
      const reading = read();
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      const writing = write([database.conversations, database.people], async () => {
        await changePerson(aPerson().id, at(1), (person) => ({ ...person, name: 'Marloes' }));
        await changeConversation(idOf(1), at(1), (talk) => ({ ...talk, goal: 'Marloes' }));
      });
      const [{ conversation, person } = {}] = (await reading).open;
      await writing;
      expect(person?.name).toBe(conversation?.goal);
    }
  });
});
