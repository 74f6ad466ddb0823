import { describe, expect, it } from 'vitest';
import { SHIPPED_QUESTION_SETS } from '@/lib/content/question-sets';
import { keyWords } from '@/lib/domain/key-words';

describe('key words', () => {
  it.each([
    ['Waar in dit vak zijn nu echt mensen nodig?', 'nl', 'Vak, mensen, nodig'],
    ['Hoe zouden je collega’s naar mijn achtergrond kijken?', 'nl', 'Collega’s, achtergrond, kijken'],
    ['Welke klus ligt er bij jullie nu bovenop de stapel?', 'nl', 'Klus, bovenop, stapel'],
    ['From what I’ve told you, what would be useful in this field?', 'en', 'Useful, field'],
    ['  How do people from outside find their way in? ', 'en', 'People, outside, find'],
  ] as const)('%s', (sentence, language, words) => {
    expect(keyWords(sentence, language)).toBe(words);
  });

  it('leaves a short sentence as it is', () => {
    expect(keyWords('Wie ken je nog?', 'nl')).toBe('Wie ken je nog?');
    expect(keyWords(' Hoe dan? ', 'nl')).toBe('Hoe dan?');
    expect(keyWords('', 'nl')).toBe('');
  });

  it('keeps the end of a sentence of small words', () => {
    expect(keyWords('Waar ben ik volgens jou echt goed in?', 'nl')).toBe('…echt goed in?');
  });

  it.each(SHIPPED_QUESTION_SETS.map((set) => [`${set.language} ${set.name}`, set] as const))(
    'tell the questions of a set apart: %s',
    (_, { questions, language }) => {
      const shown = questions.map(({ text }) => keyWords(text, language));
      expect(new Set(shown).size).toBe(questions.length);
      expect(Math.max(...shown.map((words) => words.split(' ').length))).toBeLessThanOrEqual(4);
    },
  );
});
