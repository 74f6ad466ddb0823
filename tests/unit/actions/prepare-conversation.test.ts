import { beforeEach, describe, expect, it, test } from 'vitest';
import { nameConversation } from '@/lib/actions/about-conversation';
import { addQuestion, knowAlready } from '@/lib/actions/change-questions';
import { describePerson } from '@/lib/actions/describe-person';
import { listAcquaintances } from '@/lib/actions/list-acquaintances';
import { planConversation, type QuickPlan } from '@/lib/actions/plan-conversation';
import { setAddress, setInviting, setTalkType } from '@/lib/actions/prepare-conversation';
import { recallPerson } from '@/lib/actions/recall-person';
import { shippedSets, talkTypeOfSet } from '@/lib/content/question-sets';
import { changeConversation, getConversation } from '@/lib/db/conversations';
import { database } from '@/lib/db/database';
import { addMark } from '@/lib/db/marks';
import { notesOf, noteText, writeNote } from '@/lib/db/notes';
import { getPerson } from '@/lib/db/people';
import { lineSubject, REMEMBER_ME } from '@/lib/domain/introduction';
import { WHAT_I_BRING } from '@/lib/domain/invitation';
import { WHOLE_CONVERSATION } from '@/lib/domain/note';
import { aMark, at, NOON } from '../../fixtures/records';

const setOf = (start: string, language: 'nl' | 'en' = 'nl') =>
  shippedSets(language).find(({ id }) => id.startsWith(start))!;

const plan = (over: Partial<QuickPlan> = {}) =>
  planConversation(
    {
      name: 'Ingrid',
      plannedFor: null,
      lengthMin: 25,
      questionSet: setOf('explore-field'),
      meetingLink: '',
      language: 'nl',
      address: 'je',
      ...over,
    },
    NOON,
  );
const stored = async (id: string) => (await getConversation(id))!;

beforeEach(async () => {
  await database.delete({ disableAutoOpen: false });
});

describe('the kind of talk (S4-2a)', () => {
  it.each([
    ['explore-field', 'explore'],
    ['explore-organisation', 'explore'],
    ['explore-role', 'explore'],
    ['sow', 'sow'],
    ['reconnect', null],
  ])('a conversation planned with %s is %s', async (start, talkType) => {
    const set = setOf(start);
    expect(talkTypeOfSet(set.id)).toBe(talkType);
    expect((await plan({ questionSet: set })).talkType).toBe(talkType);
  });

  it('without questions it is still open', async () => {
    expect((await plan({ questionSet: null })).talkType).toBeNull();
  });

  it('chooses the question set that goes with it, in the same language; what the user added stays', async () => {
    const { id } = await plan({ questionSet: setOf('explore-role', 'en'), language: 'en' });
    await addQuestion(id, 'My own question?', at(1));
    await setTalkType(id, 'sow', at(2));
    const sowing = await stored(id);
    expect(sowing).toMatchObject({ talkType: 'sow', questionSetId: setOf('sow', 'en').id, language: 'en' });
    expect(sowing.questions.map(({ text }) => text)).toContain('My own question?');
    await setTalkType(id, 'explore', at(3));
    expect(await stored(id)).toMatchObject({
      talkType: 'explore',
      questionSetId: setOf('explore-field', 'en').id,
    });
  });

  it.each([
    ['a set for this kind', 'explore-role'],
    ['a set for both', 'reconnect'],
  ])('leaves %s where it is', async (_, start) => {
    const { id } = await plan({ questionSet: setOf(start) });
    await setTalkType(id, 'explore', at(1));
    expect((await stored(id)).questionSetId).toBe(setOf(start).id);
  });
});

describe('a new conversation with somebody known starts from what is known', () => {
  const prepared = async () => {
    const { id } = await plan();
    await writeNote(id, lineSubject('who-i-am'), 'Ik ben Truus.', at(1));
    await writeNote(id, REMEMBER_ME, 'de vrouw van de dijken', at(1));
    await writeNote(id, WHOLE_CONVERSATION, 'Ze verhuist.', at(1));
    await writeNote(id, WHAT_I_BRING, 'een artikel', at(1));
    return id;
  };

  it('with the introduction that was prepared for them, and nothing that was said', async () => {
    await prepared();
    const { id } = await plan({ name: 'ingrid' });
    const texts = (await notesOf(id)).map(({ subject, text }) => [subject, text]);
    expect(Object.fromEntries(texts)).toEqual({
      [lineSubject('who-i-am')]: 'Ik ben Truus.',
      [REMEMBER_ME]: 'de vrouw van de dijken',
    });
  });

  it('not with somebody else', async () => {
    await prepared();
    expect(await notesOf((await plan({ name: 'Karim' })).id)).toEqual([]);
  });

  it('also when they are chosen later; what was written already stays', async () => {
    await prepared();
    const { id } = await plan({ name: '' });
    await writeNote(id, REMEMBER_ME, 'iets anders', at(2));
    await nameConversation(id, 'Ingrid', at(3), 'none');
    expect(await noteText(id, REMEMBER_ME)).toBe('iets anders');
    expect(await noteText(id, lineSubject('who-i-am'))).toBe('Ik ben Truus.');
  });

  it('offers how they were last addressed, and when they were last talked to', async () => {
    const { id } = await plan({ address: 'u' });
    await changeConversation(id, at(1), (record) => ({ ...record, status: 'closed', startedAt: at(-60) }));
    await plan({ name: 'Karim', language: 'en' });
    expect(await listAcquaintances()).toMatchObject([
      { name: 'Ingrid', last: { address: 'u', language: 'nl' }, talkedAt: at(-60) },
      { name: 'Karim', last: { address: 'je', language: 'en' }, talkedAt: null },
    ]);
  });
});

test('what was said last time is recalled, with the promises marked then (S0-6, S1-11)', async () => {
  const { id, personId } = await plan();
  await changeConversation(id, at(1), (record) => ({ ...record, status: 'closed', startedAt: at(-60) }));
  await writeNote(id, WHOLE_CONVERSATION, 'Ze verhuist.', at(1));
  await addMark(aMark({ conversationId: id, kind: 'my-promise', text: 'Artikel sturen' }));
  await addMark(aMark({ id: aMark().id.replace(/.$/, '0'), conversationId: id, kind: 'insight' }));
  const next = await plan();
  const recalled = await recallPerson(personId!, next.id, NOON);
  expect(recalled).toMatchObject({
    last: { id },
    notes: 'Ze verhuist.',
    promises: [{ kind: 'my-promise', text: 'Artikel sturen' }],
  });
  expect((await recallPerson(personId!, id, NOON)).last).toBeNull();
});

test('who made the introduction is recognised among the people one knows (S2-5, S4-17)', async () => {
  const karim = await plan({ name: 'Karim' });
  const { personId } = await plan({ name: 'Ingrid' });
  await describePerson(personId!, { viaWhom: 'karim' }, at(1));
  expect(await getPerson(personId!)).toMatchObject({ viaWhom: 'karim', viaPersonId: karim.personId });
  await describePerson(personId!, { role: 'Planner' }, at(2));
  expect(await getPerson(personId!)).toMatchObject({ role: 'Planner', viaPersonId: karim.personId });
  await describePerson(personId!, { viaWhom: 'Karim H' }, at(3));
  expect((await getPerson(personId!))?.viaPersonId).toBeNull();
  await describePerson(personId!, { viaWhom: 'Ingrid' }, at(4));
  expect((await getPerson(personId!))?.viaPersonId).toBeNull();
});

test('address, invitation and what is known already are kept (S2-15, S4-5a, S4-11)', async () => {
  const { id, questions } = await plan();
  await setAddress(id, 'u', at(1));
  await setInviting(id, true, at(2));
  await knowAlready(id, questions[0]!.id, 'waterschap.nl', at(3));
  const after = await stored(id);
  expect(after).toMatchObject({ address: 'u', isInviting: true });
  expect(after.questions[0]).toMatchObject({ state: 'already-known', source: 'waterschap.nl' });
});
