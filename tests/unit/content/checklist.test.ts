import { describe, expect, it } from 'vitest';
import { SHIPPED_CHECKLIST, checklistText } from '@/lib/content/checklist';
import { CHECKLIST_TOPICS, checklistItemSchema } from '@/lib/domain/checklist';
import { languageSchema } from '@/lib/domain/question';

describe('the shipped checklist (S4-4a to S4-4h)', () => {
  it('has every topic once, named by it, with a text that follows the language', () => {
    expect(SHIPPED_CHECKLIST.map((item) => item.topic)).toEqual([...CHECKLIST_TOPICS]);
    for (const item of SHIPPED_CHECKLIST) {
      expect(checklistItemSchema.parse(item)).toEqual(item);
      expect(item).toMatchObject({ id: item.topic, text: '' });
    }
  });
});

describe.each(languageSchema.options)('checklist texts in %s', (language) => {
  it.each(CHECKLIST_TOPICS)('%s: a short item and one line of reason', (topic) => {
    const { text, why } = checklistText(topic, language);
    expect(text).toMatch(/^\p{Lu}.*[^.!?]$/u);
    expect(text.split(' ').length).toBeLessThanOrEqual(7);
    expect(why).toMatch(/^\p{Lu}.*\.$/u);
    expect(why.length).toBeLessThanOrEqual(110);
    expect(`${text} ${why}`).not.toMatch(/!/);
  });

  it('says each thing once', () => {
    const texts = CHECKLIST_TOPICS.map((topic) => checklistText(topic, language).text);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('the two languages', () => {
  it.each(CHECKLIST_TOPICS)('%s is worded in each', (topic) => {
    expect(checklistText(topic, 'nl').text).not.toBe(checklistText(topic, 'en').text);
    expect(checklistText(topic, 'nl').why).not.toBe(checklistText(topic, 'en').why);
  });
});
