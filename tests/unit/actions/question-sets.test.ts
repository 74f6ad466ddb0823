import { describe, expect, it } from 'vitest';
import { listQuestionSets } from '@/lib/actions/list-question-sets';
import { planConversation } from '@/lib/actions/plan-conversation';
import {
  changeSetWords,
  createQuestionSet,
  deleteQuestionSet,
  duplicateQuestionSet,
  restoreShippedSets,
} from '@/lib/actions/question-sets';
import { SHIPPED_QUESTION_SETS } from '@/lib/content/question-sets';
import { getConversation } from '@/lib/db/conversations';
import { SET_NAME_LONGEST } from '@/lib/domain/question';
import { emptyDatabaseAfterEach, rowsIn } from '../../fixtures/database';
import { at, NOON } from '../../fixtures/records';

emptyDatabaseAfterEach();

const [shipped, second] = SHIPPED_QUESTION_SETS;
const SHIPPED = shipped!;
const mine = (name: string): string => `${name} (mijn versie)`;

const listed = async (id: string) => (await listQuestionSets()).find(({ set }) => set.id === id);
const named = async (name: string) => (await listQuestionSets()).filter(({ set }) => set.name === name);

describe('a set of one’s own', () => {
  it('begins empty and stands after the shipped ones', async () => {
    const id = await createQuestionSet('Eigen', 'nl', NOON);
    expect((await listQuestionSets()).at(-1)).toMatchObject({
      set: { id, name: 'Eigen', questions: [] },
      origin: 'own',
    });
  });

  it('is called what is typed, as far as it fits', async () => {
    const id = await createQuestionSet('Eigen', 'nl', NOON);
    await changeSetWords(id, { name: 'N'.repeat(500), description: 'Voor straks' }, at(1));
    expect((await listed(id))?.set).toMatchObject({
      name: 'N'.repeat(SET_NAME_LONGEST),
      description: 'Voor straks',
    });
  });

  it('is gone when deleted, and whole again when that is undone', async () => {
    const id = await createQuestionSet('Eigen', 'en', NOON);
    const before = await listed(id);
    const undo = await deleteQuestionSet(id, at(1));
    expect(await listed(id)).toBeUndefined();
    await undo();
    expect(await listed(id)).toEqual(before);
    expect(await rowsIn('tombstones')).toMatchObject([{ id, undoneAt: expect.any(Number) as number }]);
  });

  it('stays gone when a last letter arrives after the deletion', async () => {
    const id = await createQuestionSet('Eigen', 'en', NOON);
    await deleteQuestionSet(id, at(1));
    await changeSetWords(id, { name: 'Eigenwijs' }, at(2));
    expect(await listed(id)).toBeUndefined();
  });
});

describe('a copy', () => {
  it('has the same questions under ids of its own', async () => {
    const id = await duplicateQuestionSet(SHIPPED.id, 'Kopie', NOON);
    const copy = (await listed(id!))?.set;
    const words = ({ text, formalText, minutes }: (typeof SHIPPED.questions)[number]) => [
      text,
      formalText,
      minutes,
    ];
    expect(copy?.questions.map(words)).toEqual(SHIPPED.questions.map(words));
    const ids = new Set([...SHIPPED.questions, ...(copy?.questions ?? [])].map((question) => question.id));
    expect(ids.size).toBe(2 * SHIPPED.questions.length);
  });

  it('of what is not there is none', async () => {
    expect(await duplicateQuestionSet('nowhere', 'Kopie', NOON)).toBeNull();
  });
});

describe('a shipped set', () => {
  it('that is changed stands in its own place, and counts as shipped again when it says the same again', async () => {
    const place = (await listQuestionSets()).findIndex(({ set }) => set.id === SHIPPED.id);
    await changeSetWords(SHIPPED.id, { name: 'Anders' }, NOON);
    expect((await listQuestionSets())[place]).toMatchObject({ set: { name: 'Anders' }, origin: 'changed' });
    await changeSetWords(SHIPPED.id, { name: SHIPPED.name }, at(1));
    expect((await listQuestionSets())[place]).toEqual({ set: SHIPPED, origin: 'shipped' });
  });

  it('that is deleted comes back as it was, changed or not', async () => {
    const undoShipped = await deleteQuestionSet(SHIPPED.id, NOON);
    expect(await listed(SHIPPED.id)).toBeUndefined();
    await undoShipped();
    expect(await listed(SHIPPED.id)).toEqual({ set: SHIPPED, origin: 'shipped' });

    await changeSetWords(SHIPPED.id, { name: 'Anders' }, at(1));
    const undoChanged = await deleteQuestionSet(SHIPPED.id, at(2));
    await undoChanged();
    expect(await listed(SHIPPED.id)).toMatchObject({ set: { name: 'Anders' }, origin: 'changed' });
  });

  it('put back as it came leaves the user’s version beside it', async () => {
    await changeSetWords(SHIPPED.id, { name: 'Anders' }, NOON);
    await restoreShippedSets({ id: SHIPPED.id }, mine, at(1));
    expect(await listed(SHIPPED.id)).toEqual({ set: SHIPPED, origin: 'shipped' });
    expect(await named('Anders (mijn versie)')).toMatchObject([{ origin: 'own' }]);
  });

  it('put back leaves the other sets as they are', async () => {
    await changeSetWords(SHIPPED.id, { name: 'Anders' }, NOON);
    await changeSetWords(second!.id, { name: 'Ook anders' }, NOON);
    await restoreShippedSets({ id: SHIPPED.id }, mine, at(1));
    expect(await listed(second!.id)).toMatchObject({ set: { name: 'Ook anders' }, origin: 'changed' });
  });
});

it('all shipped sets come back and no own one is touched', async () => {
  const own = await createQuestionSet('Eigen', 'nl', NOON);
  await deleteQuestionSet(SHIPPED.id, at(1));
  await changeSetWords(second!.id, { name: 'Anders' }, at(2));
  const ownBefore = await listed(own);
  await restoreShippedSets('all', mine, at(3));
  const sets = await listQuestionSets();
  expect(sets.filter(({ origin }) => origin === 'shipped').map(({ set }) => set)).toEqual(
    SHIPPED_QUESTION_SETS,
  );
  expect(await listed(own)).toEqual(ownBefore);
  expect(sets.map(({ set }) => set.name)).toContain('Anders (mijn versie)');
  expect(sets).toHaveLength(SHIPPED_QUESTION_SETS.length + 2);
});

it('a conversation keeps its questions, whatever happens to the set', async () => {
  const conversation = await planConversation(
    {
      name: 'Marloes',
      plannedFor: null,
      lengthMin: 25,
      questionSet: SHIPPED,
      meetingLink: '',
      language: 'nl',
      address: 'je',
    },
    NOON,
  );
  await changeSetWords(SHIPPED.id, { name: 'Anders' }, at(1));
  await deleteQuestionSet(SHIPPED.id, at(2));
  expect((await getConversation(conversation.id))?.questions).toEqual(conversation.questions);
});
