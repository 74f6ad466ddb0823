import { beforeEach, describe, expect, it } from 'vitest';
import {
  keepMark,
  meetNamedPeople,
  removeMark,
  retagMark,
  settleMark,
  settleName,
  tagMoment,
  wordMark,
} from '@/lib/actions/mark-moment';
import { closeConversation, endConversation } from '@/lib/actions/run-conversation';
import { setGoal, startIntroduction, stopIntroduction, takeStep, untakeStep } from '@/lib/actions/take-steps';
import { addConversation, getConversation } from '@/lib/db/conversations';
import { database } from '@/lib/db/database';
import { marksOf } from '@/lib/db/marks';
import { addPerson, listPeople } from '@/lib/db/people';
import type { MarkKind } from '@/lib/domain/mark';
import { minutes, type Instant } from '@/lib/domain/time';
import { aConversation, aLiveConversation, aPerson, at, idOf } from '../../fixtures/records';
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
    await settleMark(id, true, at(20));
    expect(await marksOf(ID)).toMatchObject([
      { kind: 'their-promise', text: 'Artikel sturen', isSettled: true, atMs: minutes(7) },
    ]);
    await settleMark(id, false, at(20));
    expect(await marksOf(ID)).toMatchObject([{ isSettled: false }]);
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

describe('a name that was marked', () => {
  const names = async () => (await listPeople()).map(({ name }) => name);
  const tagName = async () => {
    const mark = tagMoment(await record(), 'name', at(8));
    await keepMark(mark);
    return mark;
  };

  it('becomes a person once it is settled, through whom the conversation was with', async () => {
    const mark = await tagName();
    await wordMark(mark.id, 'Mie', at(8));
    expect(await names()).toEqual(['Ingrid']);
    await settleName(mark, '', ' Mieke ', at(9));
    expect(await listPeople()).toMatchObject([
      { name: 'Ingrid' },
      { name: 'Mieke', viaWhom: 'Ingrid', viaPersonId: aPerson().id },
    ]);
  });

  it('and put right later is the same person', async () => {
    const mark = await tagName();
    await settleName(mark, '', 'Marlos', at(9));
    const [, met] = await listPeople();
    await settleName(mark, 'Marlos', 'Marloes', at(20));
    expect(await listPeople()).toMatchObject([{ name: 'Ingrid' }, { id: met?.id, name: 'Marloes' }]);
  });

  it('but who was known before, or has a conversation of their own, keeps their name', async () => {
    const mark = await tagName();
    await settleName(mark, 'Ingrid', 'Ingrid van Dam', at(9));
    expect(await names()).toEqual(['Ingrid', 'Ingrid van Dam']);
    const met = (await listPeople())[1]!;
    await addConversation(aConversation({ id: idOf(2), personId: met.id }));
    await settleName(mark, 'Ingrid van Dam', 'Ina', at(10));
    expect(await names()).toEqual(['Ina', 'Ingrid', 'Ingrid van Dam']);
  });

  it('that says nothing, or is known already, makes nobody', async () => {
    const mark = await tagName();
    await settleName(mark, '', '  ', at(9));
    await settleName(mark, '', 'INGRID', at(9));
    expect(await names()).toEqual(['Ingrid']);
  });

  it('and was still being written as the panel closed is met when the wrap-up is done', async () => {
    const mark = await tagName();
    await wordMark(mark.id, 'Mieke', at(8));
    await endConversation(ID, at(25), at(25));
    expect(await names()).toEqual(['Ingrid']);
    await closeConversation(ID, at(26));
    expect(await names()).toEqual(['Ingrid', 'Mieke']);
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

  it('can be unticked, and ticked again', async () => {
    await takeStep(ID, 'glad', at(1));
    await takeStep(ID, 'thanks', at(8));
    await untakeStep(ID, 'glad', at(9));
    await untakeStep(ID, 'goal', at(9));
    expect((await record()).steps).toEqual([{ step: 'thanks', atMs: minutes(7) }]);
    await takeStep(ID, 'glad', at(10));
    expect((await record()).steps).toHaveLength(2);
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
