import { beforeEach, describe, expect, it } from 'vitest';
import { listQuestionSets } from '@/lib/actions/list-question-sets';
import { createQuestionSet } from '@/lib/actions/question-sets';
import {
  blankQuestion,
  moveSetQuestion,
  QUESTIONS_AT_MOST,
  removeSetQuestion,
  writeQuestion,
} from '@/lib/actions/question-sets-questions';
import { putQuestionSets } from '@/lib/db/question-sets';
import { QUESTION_LONGEST, type Question } from '@/lib/domain/question';
import { emptyDatabaseAfterEach } from '../../fixtures/database';
import { aQuestion, aQuestionSet, at, NOON } from '../../fixtures/records';

emptyDatabaseAfterEach();

let setId: string;

beforeEach(async () => {
  setId = await createQuestionSet('Eigen', 'nl', NOON);
});

/** Adds a question as the page does: a blank one with its first words. */
async function add(text: string, change: Partial<Question> = {}): Promise<string> {
  const blank = blankQuestion();
  await writeQuestion(setId, blank.id, { text, ...change }, at(1), blank);
  return blank.id;
}

const questions = async () => (await listQuestionSets()).find(({ set }) => set.id === setId)!.set.questions;
const texts = async () => (await questions()).map(({ text }) => text);

describe('writing', () => {
  it('the first letter puts a blank question in the set, the next ones change it', async () => {
    const blank = blankQuestion();
    for (const text of ['H', 'Ho', 'Hoe']) await writeQuestion(setId, blank.id, { text }, at(1), blank);
    expect(await questions()).toEqual([{ ...blank, text: 'Hoe' }]);
  });

  it('a question that was removed meanwhile stays away', async () => {
    const id = await add('Hoe?');
    await removeSetQuestion(setId, id, at(2));
    await writeQuestion(setId, id, { text: 'Hoezo?' }, at(3));
    expect(await questions()).toEqual([]);
  });

  it('a sentence is one line and no longer than can be stored', async () => {
    const id = await add('Wat\nen\r\nhoe?');
    expect(await texts()).toEqual(['Wat en hoe?']);
    await writeQuestion(setId, id, { text: 'x'.repeat(900), formalText: 'y'.repeat(900) }, at(2));
    const [question] = await questions();
    expect([question?.text.length, question?.formalText.length]).toEqual([
      QUESTION_LONGEST,
      QUESTION_LONGEST,
    ]);
  });

  it('at most three are must-asks', async () => {
    for (const text of ['1', '2', '3', '4']) await add(text, { isMustAsk: true });
    expect((await questions()).map(({ isMustAsk }) => isMustAsk)).toEqual([true, true, true, false]);
  });

  it('another group is another place: at the end of that group', async () => {
    const person = await add('Wie?', { group: 'person' });
    await add('Waar?', { group: 'closing' });
    await writeQuestion(setId, person, { group: 'closing' }, at(2));
    expect(await texts()).toEqual(['Waar?', 'Wie?']);
  });

  it('a full set takes no more and loses none', async () => {
    const full = Array.from({ length: QUESTIONS_AT_MOST }, (_, number) =>
      aQuestion({ id: `q${String(number)}` }),
    );
    await putQuestionSets([aQuestionSet({ id: setId, questions: full })], { without: [], now: NOON });
    await add('Nog een', { group: 'person' });
    expect(await questions()).toEqual(full);
  });
});

describe('order', () => {
  it('follows the groups, whatever the order of adding', async () => {
    await add('slot', { group: 'closing' });
    await add('werk');
    await add('mens', { group: 'person' });
    expect(await texts()).toEqual(['mens', 'werk', 'slot']);
  });

  it('a question moves within its group and the other groups stay', async () => {
    await add('mens', { group: 'person' });
    await add('een');
    await add('twee');
    const third = await add('drie');
    await moveSetQuestion(setId, third, 0, at(2));
    expect(await texts()).toEqual(['mens', 'drie', 'een', 'twee']);
    await moveSetQuestion(setId, third, 9, at(3));
    expect(await texts()).toEqual(['mens', 'drie', 'een', 'twee']);
  });
});

describe('removing', () => {
  it('undone, it stands where it stood with all it had', async () => {
    await add('een');
    const id = await add('twee', { isMustAsk: true, minutes: 7, formalText: 'u' });
    await add('drie');
    const before = await questions();
    const undo = await removeSetQuestion(setId, id, at(2));
    expect(await texts()).toEqual(['een', 'drie']);
    await undo();
    expect(await questions()).toEqual(before);
    await undo();
    expect(await questions()).toEqual(before);
  });

  it('undone after a third must-ask was chosen elsewhere, it comes back without its mark', async () => {
    const id = await add('een', { isMustAsk: true });
    const undo = await removeSetQuestion(setId, id, at(2));
    for (const text of ['2', '3', '4']) await add(text, { isMustAsk: true });
    await undo();
    expect((await questions()).find((question) => question.id === id)?.isMustAsk).toBe(false);
  });
});

it('the first change to a question of a shipped set leaves its other questions as they were', async () => {
  const { set } = (await listQuestionSets())[0]!;
  const [first, ...others] = set.questions;
  await writeQuestion(set.id, first!.id, { text: 'Anders' }, at(1));
  const changed = (await listQuestionSets())[0]!;
  expect(changed).toMatchObject({
    origin: 'changed',
    set: { questions: [{ ...first, text: 'Anders' }, ...others] },
  });
});
