import { beforeEach, describe, expect, it } from 'vitest';
import { listDue } from '@/lib/actions/list-due';
import { addNamed, correctNamed, namedIn, skipNamed } from '@/lib/actions/named-people';
import { endConversation } from '@/lib/actions/run-conversation';
import { decide, planFollowUp } from '@/lib/actions/settle-due';
import { tellEveryone } from '@/lib/actions/tell-everyone';
import {
  addPromise,
  finishConversation,
  finishWrapUp,
  judge,
  keepInTouch,
  keepPromises,
  keepThanksForm,
  keepWrapStep,
  thanksFormOf,
  turnPromise,
  wordPromise,
  wrapPlaceOf,
} from '@/lib/actions/wrap-up';
import { addConversation, changeConversation, getConversation } from '@/lib/db/conversations';
import { database } from '@/lib/db/database';
import { addExchange } from '@/lib/db/exchanges';
import { addFollowUp, followUpsOf, listFollowUps } from '@/lib/db/follow-ups';
import { marksOf } from '@/lib/db/marks';
import { addPerson, getPerson, listPeople } from '@/lib/db/people';
import { emptyDatabaseAfterEach, putRaw, rowsIn } from '../../fixtures/database';
import {
  aConversation,
  aFollowUp,
  aLiveConversation,
  aPerson,
  anExchange,
  at,
  idOf,
  NOON,
} from '../../fixtures/records';

emptyDatabaseAfterEach();

const TODAY = '2026-12-04';
const TALK = idOf(1);
const MARLOES = idOf(200);
const NOW = at(60);
const due = async (kind: string, today = TODAY) => (await listDue(today)).find((each) => each.kind === kind)!;
const kinds = async (today = TODAY) => (await listDue(today)).map(({ kind, dueOn }) => `${kind} ${dueOn}`);
const talk = () => getConversation(TALK).then((record) => record!);

beforeEach(async () => {
  await addPerson(aPerson({ name: 'Marloes', viaWhom: 'Joost', viaPersonId: idOf(201) }));
  await addPerson(aPerson({ id: idOf(201), name: 'Joost', viaWhom: '' }));
  await addConversation(
    aConversation({ status: 'wrapping-up', startedAt: NOON, endedAt: at(25), personId: MARLOES }),
  );
});

describe('what comes back', () => {
  it('S4-14a: follows from the talk, with the people it is about', async () => {
    expect(await listDue(TODAY)).toMatchObject([
      { kind: 'thank-you', person: { name: 'Marloes' }, talkedWith: { name: 'Marloes' } },
      {
        kind: 'thank-referrer',
        dueOn: '2026-12-05',
        person: { name: 'Joost' },
        talkedWith: { name: 'Marloes' },
      },
    ]);
  });

  it('done is done, promises to tell how it ended, and all of it can be taken back', async () => {
    const undo = await decide(await due('thank-you'), { outcome: 'done' }, NOW);
    expect(await kinds()).toEqual(['thank-referrer 2026-12-05', 'how-it-ended 2027-01-15']);
    await undo(at(61));
    expect(await kinds()).toEqual(['thank-you 2026-12-04', 'thank-referrer 2026-12-05']);
    expect(await database.tombstones.count()).toBe(2);
  });

  it('put off it is there on its day; let go it is gone; each can be taken back', async () => {
    await decide(await due('thank-you'), { dueOn: '2026-12-11' }, NOW);
    expect((await due('thank-you')).dueOn).toBe('2026-12-11');
    const undo = await decide(await due('thank-you'), { outcome: 'let-go' }, NOW);
    expect(await kinds()).toEqual(['thank-referrer 2026-12-05']);
    await undo(NOW);
    expect((await due('thank-you')).dueOn).toBe('2026-12-11');
  });

  it('decided in two windows it is stored once', async () => {
    const seen = await due('thank-you');
    await decide(seen, { outcome: 'done' }, NOW);
    await decide(seen, { outcome: 'done' }, NOW);
    expect((await listFollowUps()).map(({ kind }) => kind).toSorted()).toEqual(['how-it-ended', 'thank-you']);
  });

  it('not sent after all it is owed again', async () => {
    const seen = await due('thank-you');
    await decide(seen, { outcome: 'done' }, NOW);
    await decide(seen, { outcome: null }, NOW);
    expect(await kinds()).toContain('thank-you 2026-12-04');
    expect(await followUpsOf(TALK)).toMatchObject([
      { outcome: null, outcomeAt: null },
      { kind: 'how-it-ended' },
    ]);
  });

  it('S4-14b: something to send comes back on its day', async () => {
    const about = {
      kind: 'send-something',
      personId: MARLOES,
      text: 'Artikel',
      dueOn: '2027-02-01',
    } as const;
    const undo = await planFollowUp(about, NOW);
    expect(await due('send-something')).toMatchObject({ text: 'Artikel', person: { name: 'Marloes' } });
    await undo(NOW);
    expect(await kinds()).not.toContain('send-something 2027-02-01');
  });

  it('S1-8: a rhythm begins anew at every contact, also one that was logged by hand', async () => {
    await keepInTouch(MARLOES, 30, NOW);
    expect((await due('keep-in-touch')).dueOn).toBe('2027-01-03');
    await addExchange(anExchange({ on: '2026-12-20' }));
    expect((await due('keep-in-touch')).dueOn).toBe('2027-01-19');
    await keepInTouch(MARLOES, null, NOW);
    expect(await due('keep-in-touch')).toBeUndefined();
  });

  it('S4-14a: once it is settled, telling is due for everybody who helped, also who made the introduction', async () => {
    await decide(await due('thank-you'), { outcome: 'done' }, NOW);
    const { count, undo } = await tellEveryone(NOW);
    expect(count).toBe(2);
    const told = (await listDue(TODAY)).filter(({ kind }) => kind === 'how-it-ended');
    expect(told.map(({ person, dueOn }) => [person?.name, dueOn]).toSorted()).toEqual([
      ['Joost', TODAY],
      ['Marloes', TODAY],
    ]);
    await undo(NOW);
    expect(await kinds()).toEqual(['thank-referrer 2026-12-05', 'how-it-ended 2027-01-15']);
  });

  it('a row that cannot be read is set aside, and the others stay', async () => {
    await addFollowUp(aFollowUp());
    await putRaw('followUps', { ...aFollowUp({ id: idOf(5) }), outcome: 'maybe' });
    expect(await kinds()).toContain('my-promise 2026-12-07');
    await expect.poll(() => rowsIn('quarantine')).toHaveLength(1);
  });
});

describe('a wrap-up', () => {
  it('goes on where it was left, and begins at the beginning', async () => {
    expect(await wrapPlaceOf(await talk())).toMatchObject({ step: 'notes', isBegun: false });
    await keepWrapStep(TALK, 'promises', NOW);
    expect(await wrapPlaceOf(await talk())).toEqual({ step: 'promises', isBegun: true });
    await putRaw('drafts', { id: `wrap-up:${TALK}`, fields: { step: 'of-old' }, updatedAt: NOW });
    expect(await wrapPlaceOf(await talk())).toMatchObject({ step: 'notes' });
  });

  it('is begun when the user ends the talk, and not when a call that came back broke off', async () => {
    await keepWrapStep(TALK, 'goal', at(26));
    await changeConversation(TALK, at(27), (record) => ({ ...record, status: 'live', endedAt: null }));
    await endConversation(TALK, at(30), at(30));
    expect(await wrapPlaceOf(await talk())).toEqual({ step: 'goal', isBegun: false });
    await changeConversation(TALK, at(31), (record) => ({ ...record, status: 'live', endedAt: null }));
    await finishConversation(await talk(), at(35));
    expect(await talk()).toMatchObject({ status: 'wrapping-up', endedAt: at(35) });
    expect(await wrapPlaceOf(await talk())).toEqual({ step: 'goal', isBegun: true });
  });

  it('S2-14, S1-10: keeps this talk and this path apart', async () => {
    await judge(TALK, { talk: 'poor' }, NOW);
    await judge(TALK, { path: 'go-on', goalMet: 'no' }, NOW);
    expect((await talk()).review).toEqual({ talk: 'poor', path: 'go-on', goalMet: 'no' });
  });

  it('S1-11: writes down every promise with its day, in the words it has in the end', async () => {
    await addPromise(await talk(), 'my-promise', 'Artikel sturen', NOW);
    await addPromise(await talk(), 'their-promise', 'Cv lezen', NOW);
    const [mine] = await marksOf(TALK);
    await keepPromises(TALK, NOW);
    await keepPromises(TALK, NOW);
    await wordPromise({ conversationId: TALK, markId: mine!.id }, 'Twee artikelen sturen', NOW);
    expect((await followUpsOf(TALK)).map(({ text, dueOn }) => [text, dueOn]).toSorted()).toEqual([
      ['Cv lezen', '2026-12-11'],
      ['Twee artikelen sturen', '2026-12-11'],
    ]);
  });

  it('a promise is turned round and back, also one that was kept to come back', async () => {
    await addPromise(await talk(), 'my-promise', 'Bellen', NOW);
    const [mark] = await marksOf(TALK);
    const promise = { conversationId: TALK, markId: mark!.id };
    const whose = async () => [(await marksOf(TALK))[0]?.kind, (await followUpsOf(TALK))[0]?.kind];
    await turnPromise(promise, 'their-promise', NOW);
    expect(await whose()).toEqual(['their-promise', undefined]);
    await keepPromises(TALK, NOW);
    await turnPromise(promise, 'my-promise', NOW);
    expect(await whose()).toEqual(['my-promise', 'my-promise']);
    await turnPromise(promise, 'their-promise', NOW);
    expect(await whose()).toEqual(['their-promise', 'their-promise']);
  });

  it('the length of the thank-you stays as it was chosen, also when the wrap-up is over', async () => {
    expect(await thanksFormOf(TALK)).toBe('long');
    await keepThanksForm(TALK, 'short', NOW);
    await finishWrapUp(TALK, NOW);
    expect(await thanksFormOf(TALK)).toBe('short');
  });

  it('finished at once, it keeps the names and the promises', async () => {
    await keepWrapStep(TALK, 'goal', NOW);
    await addPromise(await talk(), 'my-promise', 'Bellen', NOW);
    await addNamed(await talk(), 'Sietske, Rijkswaterstaat', NOW);
    await finishWrapUp(TALK, NOW);
    expect(await talk()).toMatchObject({ status: 'closed', closedAt: NOW });
    expect((await listPeople()).map(({ name }) => name)).toContain('Sietske');
    expect(await followUpsOf(TALK)).toMatchObject([{ text: 'Bellen' }]);
    expect(await rowsIn('drafts')).toEqual([]);
  });
});

describe('somebody who was named (S4-12, S4-16)', () => {
  const only = async () => (await namedIn(TALK))[0]!;

  it('becomes a person, with where they work and the one who led to them', async () => {
    await addNamed(await talk(), 'Sietske, Rijkswaterstaat', NOW);
    expect((await only()).person).toMatchObject({
      name: 'Sietske',
      organisation: 'Rijkswaterstaat',
      viaWhom: 'Marloes',
      viaPersonId: MARLOES,
    });
  });

  it('was known by name only: the one who named them is who led to them', async () => {
    await addPerson(aPerson({ id: idOf(210), name: 'Ingrid Vos', viaWhom: '' }));
    await addNamed(await talk(), 'Ingrid  Vos, 06-12345678', NOW);
    expect(await getPerson(idOf(210))).toMatchObject({ viaWhom: 'Marloes', viaPersonId: MARLOES });
  });

  it.each([
    ['was spoken with before', 'Ingrid Vos', {}, true],
    ['is known through somebody', 'Ingrid Vos', { viaWhom: 'Karim' }, false],
    ['led to whom the talk is with', 'Joost', null, false],
    ['is whom the talk is with', 'Marloes', null, false],
  ] as const)('%s: that stays as it was', async (_, name, about, wasHeld) => {
    if (about) await addPerson(aPerson({ id: idOf(210), name, viaWhom: '', ...about }));
    if (wasHeld) await addConversation(aLiveConversation({ id: idOf(211), personId: idOf(210) }));
    const before = await listPeople();
    await addNamed(await talk(), name, NOW);
    expect(await listPeople()).toEqual(before);
  });

  it('can be put right, in the mark as with the person', async () => {
    await addNamed(await talk(), 'Sitske', NOW);
    await correctNamed(await only(), { name: 'Sietske', organisation: 'RWS' }, NOW);
    expect(await only()).toMatchObject({
      mark: { text: 'Sietske, RWS' },
      person: { name: 'Sietske', organisation: 'RWS', viaPersonId: MARLOES },
    });
    expect(await listPeople()).toHaveLength(3);
  });

  it('is one, however often the name was marked, and put right or skipped everywhere', async () => {
    for (const words of ['Sitske', 'Karim', 'sitske, RWS', 'Sitske'])
      await addNamed(await talk(), words, NOW);
    const namesIn = async () => (await namedIn(TALK)).map(({ mark }) => mark.text);
    expect(await namesIn()).toEqual(['Sitske', 'Karim']);
    await correctNamed(await only(), { name: 'Sietske', organisation: '' }, NOW);
    expect(await namesIn()).toEqual(['Sietske', 'Karim']);
    const undo = await skipNamed(await only(), at(61));
    expect(await namesIn()).toEqual(['Karim']);
    await undo(at(62));
    expect(await namesIn()).toEqual(['Sietske', 'Karim']);
  });

  it('can be skipped: a person known for nothing else goes, and comes back when that is taken back', async () => {
    await addNamed(await talk(), 'Sietske', NOW);
    const { id } = (await only()).person!;
    const undo = await skipNamed(await only(), at(61));
    expect(await namedIn(TALK)).toEqual([]);
    await finishWrapUp(TALK, at(62));
    expect(await getPerson(id)).toBeNull();
    await undo(at(63));
    expect((await only()).person?.id).toBe(id);
    for (const { deletedAt, undoneAt } of await database.tombstones.toArray()) {
      expect(undoneAt).toBe(deletedAt);
    }
  });

  it('skipped, somebody who was known before stays', async () => {
    await addNamed(await talk(), 'Joost', NOW);
    await skipNamed(await only(), NOW);
    expect(await getPerson(idOf(201))).not.toBeNull();
  });
});
