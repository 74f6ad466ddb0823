import { beforeEach, describe, expect, it } from 'vitest';
import {
  keepMark,
  meetNamedPeople,
  removeMark,
  retagMark,
  settleMark,
  tagMoment,
  wordMark,
} from '@/lib/actions/mark-moment';
import { setGoal, startIntroduction, stopIntroduction, takeStep } from '@/lib/actions/take-steps';
import { addConversation, getConversation } from '@/lib/db/conversations';
import { database } from '@/lib/db/database';
import { marksOf } from '@/lib/db/marks';
import { addPerson, listPeople } from '@/lib/db/people';
import type { MarkKind } from '@/lib/domain/mark';
import { minutes, type Instant } from '@/lib/domain/time';
import { aLiveConversation, aPerson, at, idOf } from '../../fixtures/records';
import { emptyDatabaseAfterEach } from '../../fixtures/database';

emptyDatabaseAfterEach();

const ID = idOf(1);
const record = async () => (await getConversation(ID))!;

async function markMoment(kind: MarkKind, when: Instant): Promise<string> {
  const mark = tagMoment(await record(), kind, when);
  await keepMark(mark);
  return mark.id;
}

beforeEach(async () => {
  await addPerson(aPerson());
  const pauses = [{ from: at(2), until: at(3) }];
  await addConversation(aLiveConversation({ personId: aPerson().id, pauses }));
});

describe('a marked moment', () => {
  it("is on disk at once, at its minute of the conversation's own time; words follow", async () => {
    const id = await markMoment('my-promise', at(8));
    expect(await marksOf(ID)).toMatchObject([{ id, kind: 'my-promise', text: '', atMs: minutes(7) }]);
    await Promise.all([wordMark(id, 'Artikel sturen', at(9)), retagMark(id, 'their-promise', at(9))]);
    await settleMark(id, at(20));
    expect(await marksOf(ID)).toMatchObject([
      { kind: 'their-promise', text: 'Artikel sturen', isSettled: true, atMs: minutes(7) },
    ]);
    await removeMark(id, at(21));
    expect(await marksOf(ID)).toEqual([]);
  });

  it('that was removed can be put back', async () => {
    const mark = tagMoment(await record(), 'insight', at(8));
    await keepMark(mark);
    await removeMark(mark.id, at(9));
    await keepMark(mark);
    expect(await marksOf(ID)).toEqual([mark]);
    expect(await database.tombstones.toArray()).toMatchObject([{ id: mark.id, undoneAt: at(9) }]);
  });

  it('with a name makes a person of everybody who is not known yet, once', async () => {
    for (const [kind, text] of [
      ['name', ' Mieke '],
      ['name', 'mieke'],
      ['name', 'INGRID'],
      ['name', ''],
      ['insight', 'Begin klein'],
    ] as const) {
      const id = await markMoment(kind, at(8));
      await wordMark(id, text, at(8));
    }
    await meetNamedPeople(ID, at(30));
    await meetNamedPeople(ID, at(31));
    expect((await listPeople()).map(({ name, viaWhom }) => [name, viaWhom])).toEqual([
      ['Ingrid', 'Joost'],
      ['Mieke', 'Ingrid'],
    ]);
  });
});

describe('the steps of a conversation', () => {
  it('are ticked once, at their own time', async () => {
    await takeStep(ID, 'glad', at(1));
    await takeStep(ID, 'goal', at(8));
    await takeStep(ID, 'goal', at(9));
    expect((await record()).steps).toEqual([
      { step: 'glad', atMs: minutes(1) },
      { step: 'goal', atMs: minutes(7) },
    ]);
  });

  it('the introduction has a stopwatch of its own, which can be started anew', async () => {
    await startIntroduction(ID, at(4));
    await startIntroduction(ID, at(5));
    expect((await record()).introduction).toEqual({ from: at(5), until: null });
    await stopIntroduction(ID, at(7));
    expect(await record()).toMatchObject({
      introduction: { from: at(5), until: at(7) },
      steps: [{ step: 'introduction', atMs: minutes(6) }],
    });
  });

  it('the goal is one line, and one too long is refused without losing the record', async () => {
    await setGoal(ID, 'Weten of de zorg bij me past', at(1));
    await expect(setGoal(ID, 'x'.repeat(1001), at(2))).rejects.toThrow();
    expect((await record()).goal).toBe('Weten of de zorg bij me past');
  });
});
