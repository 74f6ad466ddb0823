import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHIPPED_QUESTION_SETS } from '@/lib/content/question-sets';
import { FILE_LARGEST_BYTES, questionSetFile, readQuestionSetFile } from '@/lib/export/question-set-file';
import type { Question } from '@/lib/domain/question';
import { aQuestion, aQuestionSet } from '../../fixtures/records';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const codes = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const withoutId = ({ group, text, formalText, isMustAsk, minutes }: Question) => ({
  group,
  text,
  formalText,
  isMustAsk,
  minutes,
});
const readJson = (value: unknown) => readQuestionSetFile(bytes(JSON.stringify(value)));

const question = { group: 'work', text: 'Hoe?', formalText: '', isMustAsk: false, minutes: 2 };
const set = { name: 'Eigen', description: '', language: 'nl', questions: [question] };
const file = { format: 'bakkie-question-sets', version: 1, sets: [set] };

describe('a set as a file', () => {
  it.each(SHIPPED_QUESTION_SETS)('$name comes back as it went, without its ids', (shipped) => {
    const reading = readQuestionSetFile(bytes(questionSetFile(shipped).text));
    const { name, description, language } = shipped;
    const questions = shipped.questions.map(withoutId);
    expect(reading).toEqual({ name: 'sets', sets: [{ name, description, language, questions }] });
  });

  it('any set comes back, whatever is typed in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (typed) => {
        const shared = questionSetFile(
          aQuestionSet({ name: typed, description: typed, questions: [aQuestion({ text: `${typed}?` })] }),
        );
        expect(readQuestionSetFile(bytes(shared.text))).toMatchObject({
          name: 'sets',
          sets: [{ name: typed, questions: [{ text: `${typed}?` }] }],
        });
      }),
    );
  });

  it('questions without words stay behind', () => {
    const questions = [aQuestion({ text: ' ' }), aQuestion({ text: 'Hoe?' })];
    expect(JSON.parse(questionSetFile(aQuestionSet({ questions })).text)).toMatchObject({
      sets: [{ questions: [{ text: 'Hoe?' }] }],
    });
  });

  it.each([
    ['Een vakgebied verkennen', 'bakkie-een-vakgebied-verkennen.json'],
    ['Café / “crème”: 50%?', 'bakkie-cafe-creme-50.json'],
    ['../../etc/passwd', 'bakkie-etc-passwd.json'],
    ['  ', 'bakkie.json'],
    ['問題', 'bakkie-問題.json'],
    ['x'.repeat(200), `bakkie-${'x'.repeat(73)}.json`],
  ])('“%s” is called %s', (name, fileName) => {
    expect(questionSetFile(aQuestionSet({ name })).name).toBe(fileName);
  });
});

describe('a file that is no question set', () => {
  it.each([
    ['nothing', '', { name: 'empty' }],
    ['white space', ' \n\t', { name: 'empty' }],
    ['a text', 'Hoe ziet je week eruit?', { name: 'not-json' }],
    ['a back-up', '{"format":"bakkie-back-up","version":1}', { name: 'back-up' }],
    ['a list', '[1, 2]', { name: 'other-json' }],
    ['a word', '"bakkie-question-sets"', { name: 'other-json' }],
    ['null', 'null', { name: 'other-json' }],
    ['some other program’s file', '{"name":"x","version":1}', { name: 'other-json' }],
  ])('%s', (_, text, reading) => {
    expect(readQuestionSetFile(bytes(text))).toEqual(reading);
  });

  it.each([
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0]],
    ['GIF', codes('GIF89a')],
    ['WebP', codes('RIFF\x10\x00\x00\x00WEBPVP8 ')],
    ['HEIC', codes('\x00\x00\x00\x18ftypheic')],
  ])('a picture: %s', (_, start) => {
    expect(readQuestionSetFile(new Uint8Array([...start, 0, 1, 2, 3])).name).toBe('picture');
  });

  it('bytes that are no text', () => {
    expect(readQuestionSetFile(new Uint8Array([0x7b, 0xc3, 0x28, 0x7d])).name).toBe('not-json');
  });

  it('a file one byte too large, and not one that just fits', () => {
    const padded = (size: number): Uint8Array => bytes(JSON.stringify(file).padEnd(size));
    expect(readQuestionSetFile(padded(FILE_LARGEST_BYTES)).name).toBe('sets');
    expect(readQuestionSetFile(padded(FILE_LARGEST_BYTES + 1)).name).toBe('too-large');
  });

  it('a newer version, whatever else it holds', () => {
    expect(readJson({ ...file, version: 2, sets: 'elsewhere' }).name).toBe('newer-version');
  });

  it('a file without sets', () => {
    expect(readJson({ ...file, sets: [] }).name).toBe('empty');
  });
});

describe('a file that is not right to the last row', () => {
  const withQuestion = (change: object) => ({
    ...file,
    sets: [set, { ...set, questions: [question, { ...question, ...change }] }],
  });
  const inQuestion = { name: 'broken', set: 2, question: 2 };
  const inSet = { name: 'broken', set: 1, question: null };
  const somewhere = { name: 'broken', set: null, question: null };
  const mustAsk = { ...question, isMustAsk: true };

  it.each([
    ['an unknown group', withQuestion({ group: 'weather' }), inQuestion],
    ['minutes that are text', withQuestion({ minutes: '2' }), inQuestion],
    ['no time at all', withQuestion({ minutes: 0 }), inQuestion],
    ['a text too long', withQuestion({ text: 'x'.repeat(501) }), inQuestion],
    ['a key nobody knows', withQuestion({ id: 'q1' }), inQuestion],
    [
      'a fourth must-ask',
      { ...file, sets: [{ ...set, questions: [mustAsk, mustAsk, mustAsk, mustAsk] }] },
      { name: 'too-many-must-asks', set: 1, most: 3 },
    ],
    ['an unknown language', { ...file, sets: [{ ...set, language: 'fr' }] }, inSet],
    [
      'too many questions',
      { ...file, sets: [{ ...set, questions: Array(201).fill(question) }] },
      { name: 'too-many-questions', set: 1, most: 200 },
    ],
    ['too many sets', { ...file, sets: Array(51).fill(set) }, { name: 'too-many-sets', most: 50 }],
    ['an older version that never was', { ...file, version: 0 }, somewhere],
    ['something beside the sets', { ...file, extra: 1 }, somewhere],
  ])('%s', (_, value, reading) => {
    expect(readJson(value)).toEqual(reading);
  });

  it('a file of ours that was cut short', () => {
    const text = questionSetFile(aQuestionSet()).text;
    expect(readQuestionSetFile(bytes(text.slice(0, -5)))).toEqual(somewhere);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('a key called %s, at any depth', (key) => {
    const forged = (text: string) =>
      readQuestionSetFile(bytes(text.replace('"name"', `"${key}":{"isHidden":true},"name"`)));
    expect(forged(JSON.stringify(file))).toEqual(somewhere);
    const outermost = JSON.stringify(file).replace('{', `{"${key}":{},`);
    expect(readQuestionSetFile(bytes(outermost))).toEqual(somewhere);
    expect(({} as Record<string, unknown>)['isHidden']).toBeUndefined();
  });

  it('a nest as deep as the file is long', () => {
    const nest = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(readQuestionSetFile(bytes(JSON.stringify(file).replace('"Eigen"', nest))).name).toMatch(
      /broken|not-json/,
    );
  });
});
