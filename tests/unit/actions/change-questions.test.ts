import { beforeEach, describe, expect, it } from 'vitest';
import {
  addQuestion,
  leaveFor,
  moveQuestion,
  removeQuestion,
  setMustAsk,
  setQuestionState,
  setSource,
} from '@/lib/actions/change-questions';
import { tickItem } from '@/lib/actions/tick-item';
import { addConversation, getConversation } from '@/lib/db/conversations';
import type { Conversation } from '@/lib/domain/conversation';
import { questionStateSchema, type AskedQuestion } from '@/lib/domain/question';
import { aConversation, anAskedQuestion, at, idOf } from '../../fixtures/records';
import { emptyDatabaseAfterEach } from '../../fixtures/database';

emptyDatabaseAfterEach();

const ID = idOf(1);
const record = async (): Promise<Conversation> => (await getConversation(ID))!;
const order = async (): Promise<string[]> => (await record()).questions.map(({ id }) => id);
const question = async (id: string): Promise<AskedQuestion | undefined> =>
  (await record()).questions.find((found) => found.id === id);

beforeEach(() =>
  addConversation(
    aConversation({
      questions: [
        anAskedQuestion({ id: 'must', isMustAsk: true }),
        anAskedQuestion({ id: 'asked', state: 'asked' }),
        anAskedQuestion({ id: 'plain' }),
        anAskedQuestion({ id: 'bye', group: 'closing' }),
      ],
    }),
  ),
);

describe('a question in a conversation', () => {
  it.each(questionStateSchema.options)('is told to be %s, and no other with it', async (state) => {
    await setQuestionState(ID, 'plain', state, at(3));
    expect((await question('plain'))?.state).toBe(state);
    expect((await question('asked'))?.state).toBe('asked');
    expect((await question('must'))?.state).toBe('prepared');
  });

  it('ticks in the same moment all count', async () => {
    await Promise.all(['must', 'plain', 'bye'].map((id) => setQuestionState(ID, id, 'asked', at(3))));
    expect((await record()).questions.every(({ state }) => state === 'asked')).toBe(true);
  });

  it('goes to another place', async () => {
    await moveQuestion(ID, 'bye', 0, at(3));
    expect(await order()).toEqual(['bye', 'must', 'asked', 'plain']);
  });

  it('thought of on the spot comes before those still open, after the must-asks', async () => {
    const id = await addQuestion(ID, '  Wie is Ingrid? ', at(3));
    expect(await order()).toEqual(['must', 'asked', id, 'plain', 'bye']);
    expect(await question(id)).toMatchObject({ text: 'Wie is Ingrid?', state: 'prepared', isMustAsk: false });
  });

  it('thought of when all have been asked comes last', async () => {
    for (const id of ['plain', 'bye']) await setQuestionState(ID, id, 'answered', at(2));
    const id = await addQuestion(ID, 'Wie is Ingrid?', at(3));
    expect((await order()).at(-1)).toBe(id);
  });

  it('too long to be read again is refused, and the conversation stays', async () => {
    await expect(addQuestion(ID, 'x'.repeat(501), at(3))).rejects.toThrow();
    expect(await order()).toEqual(['must', 'asked', 'plain', 'bye']);
  });

  it('is taken away', async () => {
    await removeQuestion(ID, 'plain', at(3));
    expect(await order()).toEqual(['must', 'asked', 'bye']);
  });

  it('is a must-ask as long as there are three at most', async () => {
    for (const id of ['asked', 'plain', 'bye']) await setMustAsk(ID, id, true, at(3));
    const musts = async () =>
      (await record()).questions.filter(({ isMustAsk }) => isMustAsk).map(({ id }) => id);
    expect(await musts()).toEqual(['must', 'asked', 'plain']);
    await setMustAsk(ID, 'must', false, at(4));
    await setMustAsk(ID, 'bye', true, at(5));
    expect(await musts()).toEqual(['asked', 'plain', 'bye']);
  });

  it('keeps where its answer was found, and what becomes of it', async () => {
    await setSource(ID, 'plain', 'Op de site', at(3));
    await leaveFor(ID, 'plain', 'mail', at(4));
    expect(await question('plain')).toMatchObject({ source: 'Op de site', leftFor: 'mail' });
    await leaveFor(ID, 'plain', null, at(5));
    expect((await question('plain'))?.leftFor).toBeNull();
  });
});

describe('a checklist item', () => {
  it('is ticked once for this conversation, at the last tick, and unticked', async () => {
    await tickItem(ID, 'light', true, at(1));
    await tickItem(ID, 'sound', true, at(2));
    await tickItem(ID, 'light', true, at(3));
    expect((await record()).ticks).toEqual([
      { itemId: 'sound', at: at(2) },
      { itemId: 'light', at: at(3) },
    ]);
    await tickItem(ID, 'sound', false, at(4));
    await tickItem(ID, 'sound', false, at(4));
    expect((await record()).ticks).toEqual([{ itemId: 'light', at: at(3) }]);
  });

  it('ticks in the same moment all count', async () => {
    await Promise.all(['light', 'sound', 'door', 'water'].map((item) => tickItem(ID, item, true, at(1))));
    expect((await record()).ticks).toHaveLength(4);
  });
});
