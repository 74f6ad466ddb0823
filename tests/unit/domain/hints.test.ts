import { describe, expect, it } from 'vitest';
import { shippedSets } from '@/lib/content/question-sets';
import { personHints, questionHints, wordingHints } from '@/lib/domain/hints';
import type { Closeness } from '@/lib/domain/person';
import type { AskedQuestion, Language, QuestionGroup } from '@/lib/domain/question';
import { snapshot } from '@/lib/domain/questions';
import { anAskedQuestion } from '../../fixtures/records';

const aboutThem = anAskedQuestion({ id: 'them', group: 'person', text: 'Wat boeit je hierin?' });

/** The codes of the hints about one question, asked beside one about the person. */
function hintsOn(
  text: string,
  language: Language,
  over: { group?: QuestionGroup; talkType?: 'explore' | 'sow' | null; closeness?: Closeness | null } = {},
): string[] {
  const { group = 'work', talkType = 'explore', closeness = 'far' } = over;
  const questions = [aboutThem, anAskedQuestion({ text, group }), anAskedQuestion({ id: 'later' })];
  return questionHints({ talkType, language, address: 'je', questions }, closeness).map(({ code }) => code);
}

const ASKS_FOR_A_JOB: Record<Language, readonly string[]> = {
  nl: [
    'Heb je misschien een baan voor mij?',
    'Is er bij jullie een plek voor mij?',
    'Hebben jullie nog werk voor me?',
    'Hebben jullie een vacature?',
    'Zijn er bij jullie vacatures?',
    'Kun je mij aannemen?',
    'Kunt u mij aan een baan helpen?',
    'Kan ik bij jullie komen werken?',
    'Mag ik bij u solliciteren?',
    'Zou ik hier ooit kunnen werken?',
    'Zal ik je mijn cv sturen?',
    'Wil je een goed woordje voor me doen?',
    'Ik zoek een baan bij jullie.',
    'Zoeken jullie iemand zoals ik?',
  ],
  en: [
    'Do you have a job for me?',
    'Is there any work for me?',
    'Are there any vacancies?',
    'Do you have any open positions?',
    'Could you hire me?',
    'Could you get me a job?',
    'Can I come and work for you?',
    'May I apply here?',
    'Shall I send you my CV?',
    'Would you put in a good word?',
    'I am looking for a job with you.',
    'Are you hiring?',
  ],
};

const ORDINARY_QUESTIONS: Record<Language, readonly string[]> = {
  nl: [
    'Hoe ben je aan deze baan gekomen?',
    'Wat vind je leuk aan je werk?',
    'Heb je een baan waarin je veel reist?',
    'Hoe ziet het werk bij jullie eruit?',
    'Hoe kan ik het beste werken aan mijn netwerk?',
    'Waar werken jullie op dit moment aan?',
    'Wat verdient volgens jou meer aandacht?',
    'Hoe kijken jullie naar iemand met mijn achtergrond?',
    'Zou je zelf weer voor dit vak kiezen?',
    'Hoe solliciteren mensen tegenwoordig in dit vak?',
    'Wie zou ik nog meer moeten spreken?',
    'Hoe is de salarisadministratie geregeld?',
    'Loont het om me daarin te verdiepen?',
  ],
  en: [
    'How did you get this job?',
    'What do you like about your work?',
    'Do you have a job that lets you travel?',
    'What should I pay attention to?',
    'What do you make of the changes in the field?',
    'How does the salary administration work?',
    'Would you choose this work again?',
    'How do people apply for this kind of work these days?',
    'Who else should I talk to?',
    'What position does your team take on this?',
  ],
};

const ABOUT_PAY: Record<Language, readonly string[]> = {
  nl: [
    'Wat is een gangbaar salaris?',
    'Hoeveel verdien je in dit vak?',
    'Wat is het uurtarief?',
    'Waar staan de vacatures meestal?',
  ],
  en: [
    'What is a usual salary?',
    'How much do you earn in this field?',
    'Where are vacancies usually posted?',
    'What would the hourly rate be?',
  ],
};

describe('a question that asks for a job in an exploring talk (S2-3, S4-3)', () => {
  describe.each(['nl', 'en'] as const)('%s', (language) => {
    it.each(ASKS_FOR_A_JOB[language])('%s', (text) => {
      expect(hintsOn(text, language)).toEqual(['asks-for-job']);
      expect(hintsOn(text, language, { talkType: 'sow' })).toEqual([]);
      expect(hintsOn(text, language, { talkType: null })).toEqual([]);
    });

    it.each(ORDINARY_QUESTIONS[language])('is not: %s', (text) => {
      expect(hintsOn(text, language)).toEqual([]);
    });
  });
});

describe('vacancies and pay outside sowing (S4-10b)', () => {
  describe.each(['nl', 'en'] as const)('%s', (language) => {
    it.each(ABOUT_PAY[language])('%s', (text) => {
      expect(hintsOn(text, language)).toEqual(['vacancies']);
      expect(hintsOn(text, language, { talkType: 'sow' })).toEqual([]);
    });
  });

  it('by the group of the question, whatever its words', () => {
    expect(hintsOn('Hoe gaat dat bij jullie?', 'nl', { group: 'vacancies' })).toEqual(['vacancies']);
  });

  it('late in a talk with someone one knows they may come up', () => {
    const pay = anAskedQuestion({ id: 'pay', group: 'vacancies', text: 'Wat is een gangbaar salaris?' });
    const closing = anAskedQuestion({ id: 'close', group: 'closing', text: 'Wie nog meer?' });
    const hints = (questions: AskedQuestion[], closeness: Closeness | null) =>
      questionHints({ talkType: 'explore', language: 'nl', address: 'je', questions }, closeness);
    const late = [aboutThem, anAskedQuestion(), pay, closing];
    expect(hints(late, 'close')).toEqual([]);
    expect(hints(late, 'known')).toEqual([]);
    expect(hints(late, 'far')).toEqual([{ code: 'vacancies', about: pay.text }]);
    expect(hints(late, null)).toEqual([{ code: 'vacancies', about: pay.text }]);
    expect(hints([aboutThem, pay, anAskedQuestion(), closing], 'close')).toHaveLength(1);
  });
});

describe('a set without a question about the person (S0-2)', () => {
  const hints = (questions: AskedQuestion[]) =>
    questionHints({ talkType: null, language: 'nl', address: 'je', questions }, null);
  const missing = [{ code: 'no-person-question', about: '' }];

  it.each([
    ['none', [anAskedQuestion()], missing],
    ['one of that group', [aboutThem], []],
    [
      'one that is known already',
      [{ ...aboutThem, state: 'already-known' as const }, anAskedQuestion()],
      missing,
    ],
    ['one in other words', [anAskedQuestion({ text: 'Wat vind je zelf het mooist?' })], []],
    ['one in English', [anAskedQuestion({ text: 'What do you enjoy yourself?' })], []],
    ['no questions at all', [], []],
  ])('%s', (_, questions, expected) => {
    expect(hints(questions)).toEqual(expected);
  });
});

describe('a person who decides on hiring while one is still exploring (S4-2b)', () => {
  it.each([
    ['explore', true, [{ code: 'decides-on-hiring', about: 'Ingrid' }]],
    ['explore', false, []],
    ['sow', true, []],
    [null, true, []],
  ] as const)('%s, decides: %s', (talkType, decidesOnHiring, expected) => {
    expect(personHints(talkType, { name: 'Ingrid', decidesOnHiring })).toEqual(expected);
  });

  it('nobody is named', () => {
    expect(personHints('explore', null)).toEqual([]);
  });
});

const wordsOf = (text: string, language: Language, code: string, talkType: 'explore' | 'sow' = 'explore') =>
  wordingHints(text, { talkType, language })
    .filter((hint) => hint.code === code)
    .map(({ about }) => about);

describe('apologies (S4-9)', () => {
  it.each([
    ['nl', 'Sorry dat ik je stoor.', ['Sorry dat', 'dat ik je stoor']],
    ['nl', 'Sorry, ik kom zomaar binnenvallen.', ['Sorry']],
    ['nl', 'Mijn excuses voor dit bericht.', ['Mijn excuses']],
    ['nl', 'Het spijt me dat ik u lastigval.', ['Het spijt me', 'dat ik u lastigval']],
    ['nl', 'Ik wil je niet storen.', ['je niet storen']],
    ['nl', 'Als het niet te veel moeite is, spreek ik u graag.', ['te veel moeite is']],
    ['nl', 'Neem me niet kwalijk dat ik schrijf.', ['Neem me niet kwalijk']],
    ['nl', 'Misschien een domme vraag.', ['domme vraag']],
    ['en', 'Sorry to bother you.', ['Sorry to', 'to bother you']],
    ['en', 'I am sorry that I write.', ['sorry that I']],
    ['en', 'I apologise for writing.', ['I apologise']],
    ['en', 'My apologies, I know you are busy.', ['My apologies']],
    ['en', 'I hate to ask, but may I?', ['hate to ask']],
    ['en', "I don't want to bother you.", ["don't want to bother", 'to bother you']],
    ['en', 'If it is not too much trouble.', ['not too much trouble']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(wordsOf(text, language, 'apology')).toEqual(expected);
  });

  it.each([
    ['nl', 'Ik weet dat je het druk hebt. Mag ik je twintig minuten iets vragen?'],
    ['nl', 'Sorry om te horen dat je ziek was.'],
    ['nl', 'Het spijt me te horen dat je weggaat.'],
    ['nl', 'Ik los storingen op bij een energiebedrijf.'],
    ['nl', 'Ik leerde teams om sorry te zeggen.'],
    ['nl', 'Ik behandelde klachten en bood namens het bedrijf excuses aan.'],
    ['nl', 'Dat kostte veel moeite.'],
    ['nl', 'Zou je me willen vertellen hoe jij het ziet?'],
    ['en', 'I know you are busy. May I ask you for twenty minutes?'],
    ['en', 'Sorry to hear that you were ill.'],
    ['en', 'Sorry for your loss.'],
    ['en', 'Please do not hesitate to ask me anything.'],
    ['en', 'I handled complaints for an insurer.'],
    ['en', 'I hope this is a good moment.'],
  ] as const)('%s, not in: %s', (language, text) => {
    expect(wordsOf(text, language, 'apology')).toEqual([]);
  });
});

describe('superlatives about oneself (S0-5)', () => {
  it.each([
    ['nl', 'Ik ben een fantastische teamspeler.', ['fantastische']],
    ['nl', 'Ik ben extreem gemotiveerd.', ['extreem gemotiveerd']],
    ['nl', 'Als geen ander weet ik hoe dit werkt.', ['Als geen ander']],
    ['nl', 'Ik ben de perfecte kandidaat.', ['de perfecte kandidaat']],
    ['nl', 'Met 200% inzet.', ['200% inzet']],
    ['nl', 'Mijn resultaten waren uitmuntend.', ['uitmuntend']],
    ['nl', 'Ik ben een geweldige collega voor jullie.', ['geweldige']],
    ['en', 'I am an outstanding organiser.', ['outstanding']],
    ['en', 'I’m incredibly driven.', ['incredibly driven']],
    ['en', 'My results were exceptional.', ['exceptional']],
    ['en', 'I am the perfect candidate.', ['the perfect candidate']],
    ['en', 'Second to none in planning.', ['Second to none']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(wordsOf(text, language, 'superlative')).toEqual(expected);
  });

  it.each([
    ['nl', 'Beste Marloes, het beste moment is dinsdag.'],
    ['nl', 'Ik ben gemotiveerd en ik leer graag.'],
    ['nl', 'Ik vond je lezing fantastisch.'],
    ['nl', 'Ik ben fan van je geweldige boek.'],
    ['nl', 'Een geweldige week gewenst!'],
    ['nl', 'Ik werkte in de top van de organisatie en daarna in een supermarkt.'],
    ['nl', 'Dinsdag is perfect.'],
    ['nl', 'Ik heb er 100 % vertrouwen in dat het lukt.'],
    ['en', 'Best regards, and have a fantastic week.'],
    ['en', 'I’m a fan of your brilliant book.'],
    ['en', 'Your talk was amazing.'],
    ['en', 'Tuesday would be perfect.'],
    ['en', 'I am motivated and I like to learn.'],
  ] as const)('%s, not in: %s', (language, text) => {
    expect(wordsOf(text, language, 'superlative')).toEqual([]);
  });
});

it('a text that asks for a job says so while exploring, not while sowing (S4-3)', () => {
  expect(wordsOf('Ik zoek een baan bij jullie.', 'nl', 'asks-for-job')).toEqual([
    'Ik zoek een baan bij jullie',
  ]);
  expect(wordsOf('Ik zoek een baan bij jullie.', 'nl', 'asks-for-job', 'sow')).toEqual([]);
  expect(wordsOf('I’m looking for a job at your place.', 'en', 'asks-for-job')).toHaveLength(1);
});

describe.each(['nl', 'en'] as const)('the shipped sets, %s', (language) => {
  it.each(shippedSets(language).map((set) => [set.id, set] as const))(
    '%s raises no false alarm',
    (id, set) => {
      const hints = (address: 'je' | 'u') =>
        questionHints(
          { talkType: id.startsWith('sow') ? 'sow' : 'explore', language, address, questions: snapshot(set) },
          'close',
        );
      expect(hints('je')).toEqual([]);
      expect(hints('u')).toEqual([]);
    },
  );

  it('the sowing set in an exploring talk is told for its vacancies and pay alone', () => {
    const sow = shippedSets(language).find((set) => set.id.startsWith('sow'))!;
    const hints = questionHints(
      { talkType: 'explore', language, address: 'je', questions: snapshot(sow) },
      'far',
    );
    expect(hints.map(({ code }) => code)).toEqual(['vacancies', 'vacancies']);
  });
});
