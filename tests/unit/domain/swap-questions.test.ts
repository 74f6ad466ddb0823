import { expect, test } from 'vitest';
import type { QuestionSet } from '@/lib/domain/question';
import { snapshot } from '@/lib/domain/questions';
import { swapQuestions } from '@/lib/domain/swap-questions';
import { anAskedQuestion, aQuestion } from '../../fixtures/records';

const set = (name: string, mustAsks = 0): QuestionSet => ({
  id: name,
  name,
  description: '',
  language: 'nl',
  questions: [0, 1, 2].map((place) =>
    aQuestion({ id: `${name}${String(place)}`, isMustAsk: place < mustAsks }),
  ),
});
const old = set('old', 2);
const next = set('new', 3);
const none = new Set<string>();
const ids = (questions: readonly { id: string }[]) => questions.map(({ id }) => id);

test('another set takes the place of a former one that was not touched', () => {
  expect(swapQuestions(snapshot(old), old, next, none)).toEqual(snapshot(next));
});

test('a question with a tick, one with a note and one of the user’s own stay', () => {
  const questions = [
    anAskedQuestion({ id: 'own' }),
    ...snapshot(old).map((question) =>
      question.id === 'old1' ? { ...question, state: 'already-known' as const } : question,
    ),
  ];
  expect(ids(swapQuestions(questions, old, next, new Set(['old2'])))).toEqual([
    'own',
    'old1',
    'old2',
    'new0',
    'new1',
    'new2',
  ]);
});

test('there are never more than three must-asks', () => {
  const asked = snapshot(old).map((question) => ({ ...question, state: 'asked' as const }));
  const after = swapQuestions(asked, old, next, none);
  expect(ids(after.filter(({ isMustAsk }) => isMustAsk))).toEqual(['old0', 'old1', 'new0']);
});

test('a question that was kept does not come a second time', () => {
  const asked = snapshot(next).map((question) => ({ ...question, state: 'asked' as const }));
  expect(ids(swapQuestions(asked, null, next, none))).toEqual(['new0', 'new1', 'new2']);
});

test('without a set only what was kept remains', () => {
  expect(swapQuestions(snapshot(old), old, null, none)).toEqual([]);
});

test('one that the user put in other words stays', () => {
  const questions = snapshot(old).map((question) => ({
    ...question,
    text: question.id === 'old2' ? 'Wat doe je op maandag?' : question.text,
  }));
  expect(ids(swapQuestions(questions, old, null, none))).toEqual(['old2']);
});

test('one that the user made a must-ask stays, and so does one with a source', () => {
  const questions = snapshot(old).map((question) => ({
    ...question,
    isMustAsk: question.id === 'old2',
    source: question.id === 'old1' ? 'their site' : '',
  }));
  expect(ids(swapQuestions(questions, old, next, none)).slice(0, 2)).toEqual(['old1', 'old2']);
});
