import { describe, expect, it } from 'vitest';
import { SHIPPED_QUESTION_SETS, shippedSets, shortQuestion } from '@/lib/content/question-sets';
import { MUST_ASKS_AT_MOST, QUESTION_GROUPS, questionSetSchema } from '@/lib/domain/question';

const EVERY_SET = SHIPPED_QUESTION_SETS.map((set) => [set.id, set] as const);
const EXPLORING = EVERY_SET.filter(([id]) => id.startsWith('explore-'));
const DUTCH = shippedSets('nl').flatMap((set) =>
  set.questions.map((question) => [question.text, question] as const),
);

const JE = /\b(je|jij|jou|jouw|jullie|jezelf)\b/i;
const U = /\b(u|uw|uzelf)\b/i;
/** A verb that kept its "je" form before "u", as in "heb u". */
const JE_VERB_BEFORE_U = /\b(ben|heb|zie|denk|vind|kun|geef|word|merk) u\b/i;
const OPEN_WORD = {
  nl: /\b(wie|wat|waar|hoe|welke?|wanneer)\b/i,
  en: /\b(who|what|where|how|which|when)\b/i,
};
const JOB_ASKING = /vacatur|sollicit|salaris|\bbaan\b|aannemen|vacanc|\bjob\b|salary|\bapply|hire|hiring/i;

describe('the shipped question sets (S4-10b)', () => {
  it('come in the same order in both languages, at least five each', () => {
    const subjects = (language: 'nl' | 'en') =>
      shippedSets(language).map((set) => set.id.replace(`-${language}`, ''));
    expect(subjects('nl')).toEqual(subjects('en'));
    expect(subjects('nl').length).toBeGreaterThanOrEqual(5);
  });

  it('have ids that are never used twice', () => {
    const ids = SHIPPED_QUESTION_SETS.flatMap((set) => [
      set.id,
      ...set.questions.map((question) => question.id),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('mirror each other: same groups, must-asks and minutes, question by question', () => {
    const shape = (language: 'nl' | 'en') =>
      shippedSets(language).map((set) =>
        set.questions.map(({ id, group, isMustAsk, minutes }) => ({
          id: id.replace(`-${language}-`, '-'),
          group,
          isMustAsk,
          minutes,
        })),
      );
    expect(shape('nl')).toEqual(shape('en'));
  });
});

describe.each(EVERY_SET)('%s', (_id, set) => {
  const inGroup = (group: string) => set.questions.filter((question) => question.group === group);

  it('is a question set, with a name and a description', () => {
    expect(questionSetSchema.parse(set)).toEqual(set);
    expect(set.name).not.toBe('');
    expect(set.description).not.toBe('');
  });

  it('asks one or two things about the person (S0-2, S1-6)', () => {
    expect(inGroup('person').length).toBeGreaterThanOrEqual(1);
    expect(inGroup('person').length).toBeLessThanOrEqual(2);
    expect(set.questions[0]?.group).toBe('person');
  });

  it('ends with three closing questions: who else, how, which chances (S4-12)', () => {
    expect(inGroup('closing')).toHaveLength(3);
    expect(set.questions.slice(-3)).toEqual(inGroup('closing'));
    expect(inGroup('closing')[0]?.text).toMatch(/^(Wie|Who) /);
    expect(inGroup('closing')[2]?.text).toMatch(/kans|chance/);
  });

  it('has one to three must-asks, none in the close, which stays anyway (S4-10a)', () => {
    const mustAsks = set.questions.filter((question) => question.isMustAsk);
    expect(mustAsks.length).toBeGreaterThanOrEqual(1);
    expect(mustAsks.length).toBeLessThanOrEqual(MUST_ASKS_AT_MOST);
    expect(mustAsks.map((question) => question.group)).not.toContain('closing');
  });

  it('takes 12 to 25 minutes in eight to eleven questions', () => {
    const minutes = set.questions.reduce((sum, question) => sum + question.minutes, 0);
    expect(minutes).toBeGreaterThanOrEqual(12);
    expect(minutes).toBeLessThanOrEqual(25);
    expect(set.questions.length).toBeGreaterThanOrEqual(8);
    expect(set.questions.length).toBeLessThanOrEqual(11);
  });

  it('keeps the order a conversation takes', () => {
    const places = set.questions.map((question) => QUESTION_GROUPS.indexOf(question.group));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('asks open questions that can be said in one breath, without shouting', () => {
    for (const { text, formalText } of set.questions) {
      expect(text).toMatch(/\?$/);
      expect(text).toMatch(OPEN_WORD[set.language]);
      expect(text.split(' ').length, text).toBeLessThanOrEqual(15);
      expect(formalText).toMatch(/^$|\?$/);
    }
    expect(JSON.stringify(set)).not.toMatch(/!/);
  });
});

describe.each(EXPLORING)('%s', (_id, set) => {
  it('never asks for a job (S2-3, S4-3)', () => {
    expect(set.questions.map((question) => question.group)).not.toContain('vacancies');
    for (const { text, formalText } of set.questions) expect(`${text} ${formalText}`).not.toMatch(JOB_ASKING);
  });
});

describe('Dutch questions (S2-15)', () => {
  it.each(DUTCH)('%s', (text, { formalText }) => {
    expect(text).not.toMatch(U);
    expect(formalText).not.toMatch(JE);
    expect(formalText).not.toMatch(JE_VERB_BEFORE_U);
    if (JE.test(text)) expect(formalText).toMatch(U);
    else expect(formalText).toBe('');
  });
});

describe('English questions', () => {
  it('have one form of address', () => {
    const formalTexts = shippedSets('en').flatMap((set) =>
      set.questions.map((question) => question.formalText),
    );
    expect(formalTexts.filter((formalText) => formalText !== '')).toEqual([]);
  });
});

describe('what a must-ask is known by at a glance', () => {
  it.each(SHIPPED_QUESTION_SETS.map((set) => [set.id, set] as const))('%s', (_, { questions, language }) => {
    const mustAsks = questions.filter(({ isMustAsk }) => isMustAsk);
    const shown = mustAsks.map(({ text }) => shortQuestion(text, language));
    expect(mustAsks.map(({ text, formalText }) => shortQuestion(formalText || text, language))).toEqual(
      shown,
    );
    expect(new Set(shown).size).toBe(shown.length);
    for (const words of shown) expect(words).toMatch(/^\S+(?: \S+){0,2}\?$/);
  });

  it('one that the user changed is known by its telling words', () => {
    expect(shortQuestion('Waar in dit vak zijn volgend jaar mensen nodig?', 'nl')).toBe('Vak, volgend, jaar');
  });
});
