import { describe, expect, it } from 'vitest';
import { questionsForMail, questionsFromLastTime, withTakenAlong } from '@/lib/domain/left-questions';
import type { AskedQuestion } from '@/lib/domain/question';
import { aConversation, aLiveConversation, anAskedQuestion, aQuestion, at } from '../../fixtures/records';

const ids = (questions: readonly { id: string }[]) => questions.map(({ id }) => id);
const left = (id: string, leftFor: AskedQuestion['leftFor'], over: Partial<AskedQuestion> = {}) =>
  anAskedQuestion({ id, leftFor, ...over });

it('into the follow-up mail go the questions that were left for it and not asked after all', () => {
  const questions = [
    left('mail', 'mail'),
    left('asked', 'mail', { state: 'asked' }),
    left('next', 'next-time'),
    left('undecided', null),
    left('too', 'mail'),
  ];
  expect(ids(questionsForMail({ questions }))).toEqual(['mail', 'too']);
});

describe('what was left for a next time', () => {
  const spring = aLiveConversation({
    questions: [left('a', 'next-time'), left('b', 'next-time'), left('c', 'mail'), left('d', 'nothing')],
  });

  it('is what was left so and not asked', () => {
    expect(ids(questionsFromLastTime([spring], []))).toEqual(['a', 'b']);
  });

  it('is told by the last conversation that had the question', () => {
    const summer = aLiveConversation({
      startedAt: at(9999),
      questions: [left('a', 'next-time', { state: 'answered' }), left('e', 'next-time')],
    });
    expect(ids(questionsFromLastTime([spring, summer], []))).toEqual(['e', 'b']);
    const planned = aConversation({ createdAt: at(99_999), questions: [left('b', null)] });
    expect(ids(questionsFromLastTime([spring, summer, planned], []))).toEqual(['e']);
  });

  it('is not what is there already, and a conversation that is off says nothing', () => {
    expect(ids(questionsFromLastTime([spring], [aQuestion({ id: 'a' })]))).toEqual(['b']);
    const off = aConversation({ status: 'cancelled', createdAt: at(99_999), questions: [left('a', null)] });
    expect(ids(questionsFromLastTime([spring, off], []))).toEqual(['a', 'b']);
  });
});

describe('questions taken along', () => {
  it('are new, stand in front of what may be asked, and come once', () => {
    const list = [
      anAskedQuestion({ id: 'must', isMustAsk: true }),
      anAskedQuestion({ id: 'asked', state: 'asked' }),
      anAskedQuestion({ id: 'may' }),
    ];
    const taken = left('a', 'next-time', { source: 'their site', state: 'prepared' });
    const after = withTakenAlong(list, [taken, taken]);
    expect(ids(after)).toEqual(['must', 'asked', 'a', 'may']);
    expect(after[2]).toMatchObject({ state: 'prepared', leftFor: null, source: '' });
    expect(ids(withTakenAlong([], [taken]))).toEqual(['a']);
  });

  it('stay must-asks while there is room for three', () => {
    const must = (id: string) => left(id, 'next-time', { isMustAsk: true });
    const after = withTakenAlong([must('x'), must('y')], [must('a'), must('b')]);
    expect(after.filter(({ isMustAsk }) => isMustAsk)).toHaveLength(3);
    expect(after.find(({ id }) => id === 'b')?.isMustAsk).toBe(false);
  });
});
