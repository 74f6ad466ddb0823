import { beforeEach, describe, expect, it } from 'vitest';
import { chooseQuestions, nameConversation } from '@/lib/actions/about-conversation';
import { setQuestionState } from '@/lib/actions/change-questions';
import { startUnplanned } from '@/lib/actions/start-unplanned';
import { takeStep } from '@/lib/actions/take-steps';
import { shippedSets } from '@/lib/content/question-sets';
import { getConversation } from '@/lib/db/conversations';
import { getDraft, writeDraft } from '@/lib/db/drafts';
import { writeNote } from '@/lib/db/notes';
import { addPerson, getPerson, listPeople } from '@/lib/db/people';
import { aPerson, at, idOf, NOON } from '../../fixtures/records';
import { emptyDatabaseAfterEach, fillDisk } from '../../fixtures/database';

emptyDatabaseAfterEach();

const DRAFT = 'name:x';
const SETS = shippedSets('nl');
let id = '';
const record = async () => (await getConversation(id))!;
const personOf = async () => getPerson((await record()).personId ?? '');

beforeEach(async () => {
  id = await startUnplanned({ startedAt: NOON, meetingId: idOf(300), language: 'nl' }, NOON);
});

describe('a conversation that runs without a name', () => {
  it('is given one; its draft goes in the same breath and nothing else changes', async () => {
    await takeStep(id, 'glad', at(1));
    const before = await record();
    await writeDraft({ id: DRAFT, fields: { name: 'Marloes' }, updatedAt: at(2) });
    await nameConversation(id, ' Marloes de Wit ', at(2), DRAFT);
    expect(await personOf()).toMatchObject({ name: 'Marloes de Wit' });
    expect(await getDraft(DRAFT)).toBeNull();
    expect({ ...(await record()), personId: null, updatedAt: before.updatedAt }).toEqual(before);
  });

  it('is with somebody who is known already', async () => {
    await addPerson(aPerson());
    await nameConversation(id, 'ingrid', at(2), DRAFT);
    expect((await record()).personId).toBe(aPerson().id);
    expect(await listPeople()).toHaveLength(1);
  });

  it('and a name put right is the same person', async () => {
    await nameConversation(id, 'Marlos', at(2), DRAFT);
    await nameConversation(id, 'Marloes', at(3), DRAFT);
    expect((await listPeople()).map(({ name }) => name)).toEqual(['Marloes']);
  });

  it('keeps what was typed when it cannot be stored', async () => {
    await writeDraft({ id: DRAFT, fields: { name: 'Marloes' }, updatedAt: at(2) });
    const makeRoom = fillDisk();
    await expect(nameConversation(id, 'Marloes', at(2), DRAFT)).rejects.toThrow();
    makeRoom();
    expect((await getDraft(DRAFT))?.fields).toEqual({ name: 'Marloes' });
    expect(await listPeople()).toEqual([]);
  });
});

describe('another set of questions while it runs', () => {
  it('comes beside what was asked and noted, and the first set can come back', async () => {
    const [asked, noted] = (await record()).questions;
    await setQuestionState(id, asked!.id, 'asked', at(3));
    await writeNote(id, noted!.id, 'Ze begint zelf over de markt', at(3));
    await chooseQuestions(id, SETS[1]!, at(4));
    const swapped = await record();
    expect(swapped.questionSetId).toBe(SETS[1]!.id);
    expect(swapped.questions.slice(0, 2).map((question) => question.id)).toEqual([asked!.id, noted!.id]);
    const swappedIds = swapped.questions.map((question) => question.id);
    expect(swappedIds).toEqual(expect.arrayContaining(SETS[1]!.questions.map((question) => question.id)));

    await chooseQuestions(id, SETS[0]!, at(5));
    const ids = (await record()).questions.map((question) => question.id);
    expect(ids).toEqual(expect.arrayContaining(SETS[0]!.questions.map((question) => question.id)));
    expect((await record()).questions.find((question) => question.id === asked!.id)?.state).toBe('asked');
  });

  it('in another language speaks that language; none at all keeps the one it had', async () => {
    await chooseQuestions(id, shippedSets('en')[0]!, at(4));
    expect((await record()).language).toBe('en');
    await chooseQuestions(id, null, at(5));
    expect(await record()).toMatchObject({ language: 'en', questionSetId: null, questions: [] });
  });

  it('chosen twice changes nothing', async () => {
    const before = (await record()).questions;
    await chooseQuestions(id, SETS[0]!, at(4));
    expect((await record()).questions).toEqual(before);
  });
});
