import { describe, expect, it } from 'vitest';
import { newAppointmentMail } from '@/lib/content/new-appointment';
import { SHIPPED_SITUATIONS } from '@/lib/content/rescue-phrases';
import { fillPhrase, PHRASE_FORMS, PHRASE_SLOTS, phraseWordsSchema } from '@/lib/domain/phrase';
import { findSituations } from '@/lib/domain/rescue';

const phrases = SHIPPED_SITUATIONS.flatMap((situation) => situation.phrases);
const named = phrases.map((phrase) => [phrase.id, phrase] as const);
const wordings = named.flatMap(([id, phrase]) =>
  PHRASE_FORMS.filter((form) => phrase[form] !== '').map(
    (form) => [`${id} (${form})`, phrase[form]] as const,
  ),
);

const JE = /(?<!\p{L})(?:je|jij|jou|jouw|jullie|jezelf)(?!\p{L})/iu;
const U = /(?<!\p{L})(?:u|uw|uzelf)(?!\p{L})/iu;
const nothing = Object.fromEntries(PHRASE_SLOTS.map((slot) => [slot, '']));
const wordCount = (text: string): number => text.split(/\s+/).length;

describe('the shipped rescue phrases (S2-6, S2-7, S2-8, S2-10, S0-4, S0-7)', () => {
  it('are there for each of the ten situations, one digit each', () => {
    expect(SHIPPED_SITUATIONS.map(({ id }) => id)).toEqual([
      'no-time',
      'no-vacancies',
      'go-to-hr',
      'job-interview',
      'blank',
      'technology',
      'keeps-talking',
      'essential-open',
      'what-can-i-do',
      'out-of-work',
    ]);
  });

  it('have ids of their own', () => {
    expect(new Set(phrases.map(({ id }) => id)).size).toBe(phrases.length);
  });

  it.each(SHIPPED_SITUATIONS.map((situation) => [situation.id, situation] as const))(
    '%s has a title of at most five words in both languages, and branches with names where it has two',
    (_, { title, phrases: own }) => {
      for (const language of ['nl', 'en'] as const) {
        expect(title[language]).toMatch(/\p{L}/u);
        expect(wordCount(title[language])).toBeLessThanOrEqual(5);
        if (own.length > 1) for (const { branch } of own) expect(branch?.[language]).toMatch(/\p{L}/u);
      }
      if (own.length === 1) expect(own[0]?.branch).toBeNull();
      expect(title.nl).not.toBe(title.en);
    },
  );

  it('S2-7: no time means overtaken by events, with a new appointment, or no wish, without one', () => {
    const [overtaken, unwilling] = SHIPPED_SITUATIONS[0]?.phrases ?? [];
    expect(overtaken?.offers).toContain('new-appointment');
    expect(unwilling?.offers).toEqual(['introduction', 'less-time']);
  });

  it('S1-1: the vague "what can we do for each other" first says what I bring', () => {
    const phrase = phrases.find(({ id }) => id === 'what-can-we-do');
    expect(phrase?.je).toMatch(/^Ik begin bij wat ik kan brengen/);
    expect(phrase?.en).toMatch(/^Let me start with what I can bring/);
  });

  it('S0-4, S0-7: being out of work is said as it is, then what I bring', () => {
    const phrase = phrases.find(({ id }) => id === 'out-of-work');
    expect(phrase?.je).toMatch(/geen baan\. Ik breng/);
    expect(phrase?.en).toMatch(/don’t have a job right now\. I bring/);
  });

  it.each(named)('%s is worded with "je", with "u" and in English', (_, { je, u, en }) => {
    expect(phraseWordsSchema.parse({ je, u, en })).toEqual({ je, u, en });
    expect(je).not.toBe('');
    expect(en).not.toBe('');
    expect(en).not.toBe(je);
    expect(je).not.toMatch(U);
    // Without a form of its own, "je" must serve both.
    if (u === '') expect(je).not.toMatch(JE);
    else {
      expect(u).not.toMatch(JE);
      expect(u).not.toBe(je);
    }
  });

  it.each(wordings)('%s can be said in one breath, calmly and as an equal (S4-9)', (_, text) => {
    expect(wordCount(text)).toBeLessThanOrEqual(30);
    expect(text).not.toMatch(/!/);
    expect(text).not.toMatch(
      /sorry|excuus|excuses|spijt|vergeef|helaas|stoor|lastig|apolog|forgive|afraid|bother|unfortunate/i,
    );
    const slots = [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot);
    expect(PHRASE_SLOTS).toEqual(expect.arrayContaining(slots));
  });

  it.each(wordings)('%s stays whole when nothing is known', (_, text) => {
    const spoken = fillPhrase(text, nothing);
    expect(wordCount(spoken)).toBeGreaterThan(8);
    expect(spoken).toMatch(/^\p{Lu}.*[.?]$/u);
    expect(spoken).not.toMatch(/[[\]{}…]/);
  });
});

describe('finding a situation', () => {
  it.each([
    ['tijd', 'no-time'],
    ['haast', 'no-time'],
    ['iets tussen', 'no-time'],
    ['hurry', 'no-time'],
    ['vacature', 'no-vacancies'],
    ['P&O', 'go-to-hr'],
    ['hr', 'go-to-hr'],
    ['sollicitatiegesprek', 'job-interview'],
    ['draad', 'blank'],
    ['microfoon', 'technology'],
    ['dwaalt', 'keeps-talking'],
    ['vraag open', 'essential-open'],
    ['wat kan ik', 'what-can-i-do'],
    ['elkaar', 'what-can-i-do'],
    ['werkloos', 'out-of-work'],
    ['UNEMPLOYED', 'out-of-work'],
  ])('"%s" leads to %s', (typed, id) => {
    expect(findSituations(SHIPPED_SITUATIONS, typed).map((found) => found.id)).toContain(id);
  });

  it('finds all while nothing is typed, and none for what is nowhere', () => {
    expect(findSituations(SHIPPED_SITUATIONS, '  ')).toHaveLength(10);
    expect(findSituations(SHIPPED_SITUATIONS, 'tijd paard')).toEqual([]);
  });

  it('accents make no difference', () => {
    expect(findSituations(SHIPPED_SITUATIONS, 'tíjd').map(({ id }) => id)).toContain('no-time');
  });
});

describe('the mail that proposes another appointment (S2-6)', () => {
  const slots = { name: 'Marloes', moment: 'donderdag 3 december om 14:00', length: '25 minuten' };

  it('greets by name and says when and how long', () => {
    const { subject, body } = newAppointmentMail({ ...slots, language: 'nl', address: 'je' });
    expect(subject).toBe('Een ander moment voor ons gesprek');
    expect(body).toMatch(/^Beste Marloes,\n\n/);
    expect(body).toContain('\nDonderdag 3 december om 14:00, 25 minuten.\n');
  });

  it('speaks with "u" or "je" as the conversation does', () => {
    const text = (address: 'je' | 'u') => newAppointmentMail({ ...slots, language: 'nl', address }).body;
    expect(text('u')).toMatch(U);
    expect(text('u')).not.toMatch(JE);
    expect(text('je')).toMatch(JE);
    expect(text('je')).not.toMatch(U);
  });

  it('is whole without a name, in both languages', () => {
    const unnamed = { ...slots, name: '' };
    expect(newAppointmentMail({ ...unnamed, language: 'nl', address: 'u' }).body).toMatch(/^Goedendag,\n/);
    expect(newAppointmentMail({ ...unnamed, language: 'en', address: 'u' }).body).toMatch(/^Hello,\n/);
  });
});
