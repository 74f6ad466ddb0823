import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { howItEndedMail, referrerMail } from '@/lib/content/after-mails';
import { thankYouMail } from '@/lib/content/thank-you';
import { noonOf } from '@/lib/domain/day';
import { MARK_KINDS } from '@/lib/domain/mark';
import type { Address, Language } from '@/lib/domain/question';
import { thanksFor, type MailForm, type ThankYou } from '@/lib/domain/thank-you';
import { LEARNT, WILL_DO } from '@/lib/domain/wrap-up';
import { dateOf } from '@/lib/domain/local-time';
import { asInstant, minutes } from '@/lib/domain/time';
import { createTranslator } from '@/lib/i18n/translator';
import {
  aConversation,
  aFollowUp,
  aMark,
  anAskedQuestion,
  aPerson,
  at,
  idOf,
  NOON,
} from '../../fixtures/records';

const JE = /\b(je|jij|jou|jouw)\b/i;
const U = /\b(u|uw)\b/i;
const texts = { nl: createTranslator('nl'), en: createTranslator('en') };
const dayWords = (language: Language) => (day: string) => texts[language].day(noonOf(day));

const KNOWN: ThankYou = {
  language: 'nl',
  address: 'je',
  name: 'Marloes',
  talkedOn: '2026-12-04',
  ago: 'today',
  learnt: ['begin met een kleine opdracht'],
  willDo: 'ik vraag bij twee waterschappen een dag meelopen',
  appreciated: 'het eerlijke verhaal over je overstap',
  mine: [{ text: 'het artikel over data sturen', dueOn: '2026-12-11' }],
  theirs: ['mijn cv doorlezen'],
  namedCount: 2,
  questions: ['Wat kost je energie?'],
};
const NOTHING: ThankYou = {
  ...KNOWN,
  name: '',
  learnt: [],
  willDo: '',
  appreciated: '',
  mine: [],
  theirs: [],
  namedCount: 0,
  questions: [],
};
const write = (over: Partial<ThankYou> = {}, form: MailForm = 'long'): string => {
  const thanks = { ...KNOWN, ...over };
  return thankYouMail(thanks, form, dayWords(thanks.language)).body;
};

describe('a thank-you (S4-13, S4-14a, S4-14c)', () => {
  it('names what was learnt, what will be done with it, what was good of them, the promises, and offers something', () => {
    expect(write()).toBe(`Beste Marloes,

Dank je wel voor het gesprek van vandaag. Wat ik vooral waardeerde: het eerlijke verhaal over je overstap.

Wat ik meeneem: begin met een kleine opdracht. Dit ga ik ermee doen: ik vraag bij twee waterschappen een dag meelopen.

Ik heb je beloofd: het artikel over data sturen. Dat doe ik uiterlijk vrijdag 11 december.

Je bood aan: mijn cv doorlezen. Daar maak ik graag gebruik van.

Dank ook voor de namen die je noemde. Ik laat je weten wat ervan komt.

Eén vraag heb ik nog. Wat kost je energie? Antwoord gerust als het je uitkomt.

Kan ik iets voor jou doen? Laat het me weten, ik doe het graag. Je hoort van me hoe het gaat.

Hartelijke groet,
`);
  });

  it('is short when it must be, and still names what was good of them, one thing learnt and the promise', () => {
    expect(write({ questions: [] }, 'short')).toBe(`Beste Marloes,

Dank je wel voor het gesprek van vandaag. Wat ik vooral waardeerde: het eerlijke verhaal over je overstap. Wat ik meeneem: begin met een kleine opdracht. Dit ga ik ermee doen: ik vraag bij twee waterschappen een dag meelopen.

Ik heb je beloofd: het artikel over data sturen. Dat doe ik uiterlijk vrijdag 11 december.

Kan ik iets voor jou doen? Laat het me weten, ik doe het graag. Je hoort van me hoe het gaat.

Hartelijke groet,
`);
  });

  it('makes a list of several promises and questions', () => {
    const body = write({
      language: 'en',
      mine: [
        { text: 'send the article', dueOn: '2026-12-11' },
        { text: 'introduce Karim', dueOn: '2026-12-18' },
      ],
      questions: ['What drains you?', 'Who does well here'],
    });
    expect(body).toMatch(
      /\nThis is what I promised you:\n– send the article \(by Friday,? 11 December\)\n– introduce Karim/,
    );
    expect(body).toContain('\n– What drains you?\n– Who does well here?\n');
  });

  it('leaves out nothing of what one takes along: all of it in a long letter, the first thing in a short one', () => {
    const learnt = ['Kwartaalplanning vraagt om rust', 'eerst meelopen, dan kiezen'];
    const willDo = 'Ik bel Karim\n- en loop een dag mee';
    expect(write({ learnt, willDo })).toContain(
      '\n\nWat ik meeneem:\n– Kwartaalplanning vraagt om rust\n– eerst meelopen, dan kiezen\n\nDit ga ik ermee doen: ik bel Karim; en loop een dag mee.\n\n',
    );
    expect(write({ learnt, willDo }, 'short')).toContain(
      ' Wat ik meeneem: kwartaalplanning vraagt om rust. Dit ga ik ermee doen: ik bel Karim; en loop',
    );
  });

  it('written days later names the day of the talk, and promises nothing on a day that is past', () => {
    const late = { ago: 'earlier', mine: [{ text: 'het artikel sturen', dueOn: null }] } as const;
    const je = write(late);
    expect(je).toContain('Dank je wel voor ons gesprek van vrijdag 4 december. Wat ik');
    expect(je).toContain('\n\nIk heb je beloofd: het artikel sturen. Dat ben ik niet vergeten.\n\n');
    expect(write({ ...late, address: 'u' })).toContain('Ik heb u beloofd: het artikel sturen. Dat ben');
    const mine = [...late.mine, { text: 'Karim bellen', dueOn: '2026-12-18' }];
    const en = write({ ...late, mine, language: 'en' });
    expect(en).toMatch(/^Thank you for our conversation on Friday,? 4 December\./m);
    expect(en).toMatch(/\n– het artikel sturen\n– Karim bellen \(by Friday,? 18 December\)/);
  });

  it('reads on in small letters after a colon', () => {
    const promised = [{ text: 'Artikel over data sturen', dueOn: '2026-12-11' }];
    expect(write({ mine: promised, theirs: ['Het rooster sturen'] })).toMatch(
      /beloofd: artikel over data sturen\..*bood aan: het rooster sturen\./s,
    );
  });

  it('is whole when nothing is known but that there was a talk', () => {
    for (const form of ['short', 'long'] as const) {
      expect(write(NOTHING, form)).toBe(`Goedendag,

Dank je wel voor het gesprek van vandaag. Fijn dat je tijd voor me maakte.

Kan ik iets voor jou doen? Laat het me weten, ik doe het graag. Je hoort van me hoe het gaat.

Hartelijke groet,
`);
    }
  });

  it.each<[Address, RegExp, RegExp]>([
    ['je', JE, U],
    ['u', U, JE],
  ])('speaks with "%s" and never with the other (S2-15)', (address, own, other) => {
    for (const ago of ['today', 'yesterday', 'earlier'] as const) {
      for (const form of ['short', 'long'] as const) {
        const sentences = { learnt: ['a'], willDo: 'b', appreciated: 'c', questions: ['d?'] };
        for (const over of [
          NOTHING,
          { ...sentences, theirs: ['e', 'f'], questions: ['g?', 'h?'] },
          sentences,
        ]) {
          const body = write({ ...over, address, ago }, form);
          expect(body).toMatch(own);
          expect(body).not.toMatch(other);
        }
      }
    }
    const to = { language: 'nl', address, name: 'Karim' } as const;
    const others = [
      referrerMail({ ...to, person: 'Marloes', ago: 'today', wasGood: true }).body,
      referrerMail({ ...to, person: '', ago: 'earlier', wasGood: false }).subject,
      howItEndedMail({ ...to, ended: 'Ik begin in mei', learnt: 'x' })!.body,
    ];
    for (const text of others) {
      expect(text).toMatch(own);
      expect(text).not.toMatch(other);
    }
  });

  it('is in English where the talk was', () => {
    expect(write({ language: 'en', mine: [], theirs: [], questions: [], namedCount: 1 })).toMatch(
      /^Dear Marloes,\n\nThank you for talking with me today\. What I valued most: .*\n\nThank you, too, for the name you mentioned\..*\n\nKind regards,\n$/s,
    );
  });
});

describe('the other mails', () => {
  const to = { language: 'nl', address: 'je', name: 'Karim' } as const;

  it('S2-5: whoever made the introduction is thanked, and hears nothing of what was said', () => {
    expect(referrerMail({ ...to, person: 'Marloes de Wit', ago: 'yesterday', wasGood: true }).body)
      .toBe(`Beste Karim,

Dank je wel dat je me in contact bracht met Marloes de Wit.

We hebben elkaar gisteren gesproken. Het was een goed gesprek. Ik kan ermee verder.

Je hoort van me hoe het gaat. Kan ik iets voor jou doen, laat het me dan weten.

Hartelijke groet,
`);
  });

  it('S2-12: after a talk that was not good, nothing is made prettier', () => {
    const { body } = referrerMail({ ...to, person: 'Marloes', ago: 'today', wasGood: false });
    expect(body).not.toContain('goed gesprek');
  });

  it('S4-14a: how it ended is told in the own words, and not before there are any', () => {
    expect(howItEndedMail({ ...to, ended: '  ', learnt: 'begin klein' })).toBeNull();
    expect(
      howItEndedMail({ ...to, ended: 'ik begin 1 mei bij het waterschap.', learnt: 'begin klein' })?.body,
    ).toContain(
      'hoe het verderging. Ik begin 1 mei bij het waterschap.\n\nWat ik van jou meenam: begin klein. Nogmaals dank',
    );
  });
});

/** Hardly anything that people or their clipboards do not come up with. */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '',
    '   ',
    '\n\n',
    '...',
    '—',
    '- begin klein -',
    'begin klein,',
    'begin klein:',
    '(begin klein',
    'Begin klein. Vraag dan pas meer!',
    '{name}',
    '[{learnt}]',
    '\t\u0000x\u0007',
    '“',
    '• a\r\n• b',
  ),
);
const listed = fc.array(hostile, { maxLength: 4 });
const anything = fc.record<ThankYou>({
  language: fc.constantFrom('nl', 'en'),
  address: fc.constantFrom('je', 'u'),
  name: hostile,
  talkedOn: fc.constantFrom('2026-12-04', '2027-01-01'),
  ago: fc.constantFrom('today', 'yesterday', 'earlier'),
  learnt: listed,
  willDo: hostile,
  appreciated: hostile,
  mine: fc.array(fc.record({ text: hostile, dueOn: fc.constantFrom('2026-12-11', '2027-01-01', null) }), {
    maxLength: 4,
  }),
  theirs: listed,
  namedCount: fc.nat(3),
  questions: listed,
});

/** What no mail may have: slots of a template, gaps, loose punctuation. */
function faultsIn(body: string): string[] {
  const lines = body.split('\n');
  return [
    ...(/ {2}|[^\S\n ]|\n{3}/.test(body) ? ['gap'] : []),
    ...(/ [.,;:?!]/.test(body) ? ['space before punctuation'] : []),
    ...(/\.\.(?!\.)|,[.,;:]|[;:][.,;:]/.test(body.replace(/\.{3,}/g, '')) ? ['punctuation twice'] : []),
    ...lines.filter((line) => /^[–-]?\s*[.,;:?!]*$/.test(line) && line !== ''),
    ...lines.filter((line, place) => line.endsWith(':') && !lines[place + 1]?.startsWith('– ')),
    ...lines.slice(1, -2).filter((line) => /[,;(–—-]$/.test(line)),
  ];
}

describe('whatever is missing, or pasted', () => {
  const TEMPLATE_WORDS = /\{(text|day|name|learnt|willDo|appreciated|person|ended)\}/;
  const plain = (body: string, typed: ThankYou): string => {
    const own = [
      typed.name,
      ...typed.learnt,
      typed.willDo,
      typed.appreciated,
      ...typed.theirs,
      ...typed.questions,
    ];
    return [...own, ...typed.mine.map(({ text }) => text)].some((text) => TEMPLATE_WORDS.test(text))
      ? ''
      : body;
  };

  it('no draft has an empty slot, a double space or loose punctuation', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom<MailForm>('short', 'long'), (thanks, form) => {
        const { subject, body } = thankYouMail(thanks, form, dayWords(thanks.language));
        // What people typed twice ("..,") is theirs; what we add is checked with their words made plain.
        const own = thankYouMail(made(thanks), form, dayWords(thanks.language)).body;
        expect(faultsIn(own)).toEqual([]);
        expect(body).not.toMatch(/ {2}|[^\S\n ]|\n{3}/);
        expect(plain(body, thanks)).not.toMatch(TEMPLATE_WORDS);
        expect(subject).not.toBe('');
        expect(body.split('\n\n').length).toBeGreaterThanOrEqual(4);
      }),
      { numRuns: 3_000 },
    );
  });

  /** The same, each text that says something made into plain words with the punctuation around it as it was typed. */
  function made(thanks: ThankYou): ThankYou {
    const word = (text: string): string =>
      /[\p{L}\p{N}]/u.test(text)
        ? text
            .replace(/[\p{L}\p{N}].*[\p{L}\p{N}]|[\p{L}\p{N}]/su, 'begin klein')
            .replace(/[?!…"”’'“‘«»<>[\]{}%€$£+#@]/g, '')
        : text;
    return {
      ...thanks,
      name: word(thanks.name),
      learnt: thanks.learnt.map(word),
      willDo: word(thanks.willDo),
      appreciated: word(thanks.appreciated),
      mine: thanks.mine.map((promise) => ({ ...promise, text: word(promise.text) })),
      theirs: thanks.theirs.map(word),
      questions: thanks.questions.map(word),
    };
  }
});

describe('nobody else’s words', () => {
  const OTHERS = ['Sietske', 'Rijkswaterstaat', 'Joost-van-elders'];
  const NOW = at(40);

  it('a thank-you takes from this talk alone: no name, mark, note, promise or question of another (1,000 worlds)', () => {
    const kinds = fc.constantFrom(...MARK_KINDS);
    const other = fc.constantFrom(...OTHERS);
    const world = fc.record({
      name: fc.constantFrom('', 'Marloes de Wit', 'M. de Wit (Waterschap)', 'de Wit, Marloes'),
      hasPerson: fc.boolean(),
      own: fc.array(fc.record({ kind: kinds, text: fc.constantFrom('', 'begin klein', 'het artikel', '—') })),
      others: fc.array(fc.record({ kind: kinds, text: other }), { minLength: 1 }),
      notes: fc.record({
        learnt: fc.constantFrom('', '\n', 'vraag door\nen door'),
        willDo: fc.constantFrom('', 'bellen'),
      }),
      leftFor: fc.constantFrom('mail', 'next-time', 'nothing', null),
      form: fc.constantFrom<MailForm>('short', 'long'),
      language: fc.constantFrom<Language>('nl', 'en'),
      address: fc.constantFrom<Address>('je', 'u'),
    });
    fc.assert(
      fc.property(world, (facts) => {
        const conversation = aConversation({
          status: 'wrapping-up',
          startedAt: NOON,
          endedAt: at(25),
          personId: idOf(200),
          language: facts.language,
          questions: [anAskedQuestion({ leftFor: facts.leftFor })],
        });
        const thanks = thanksFor(
          {
            conversation,
            person: facts.hasPerson
              ? aPerson({ name: facts.name, viaWhom: 'Joost-van-elders', organisation: 'Rijkswaterstaat' })
              : null,
            marks: [
              ...facts.others.map((mark, place) =>
                aMark({ ...mark, id: idOf(5000 + place), conversationId: idOf(9) }),
              ),
              ...facts.own.map((mark, place) => aMark({ ...mark, id: idOf(6000 + place) })),
            ],
            notes: new Map([
              [LEARNT, facts.notes.learnt],
              [WILL_DO, facts.notes.willDo],
              ['conversation', 'Sietske vertelde dat'],
            ]),
            followUps: [aFollowUp({ conversationId: idOf(9), text: 'Sietske bellen', markId: idOf(5000) })],
            address: facts.address,
          },
          NOW,
        );
        const { body } = thankYouMail(thanks, facts.form, dayWords(facts.language));
        for (const word of OTHERS) expect(body).not.toContain(word);
        expect(faultsIn(body)).toEqual([]);
        expect(thanks.ago).toBe('today');
      }),
      { numRuns: 1_000 },
    );
  });

  it('what was kept comes before the marks, what was let go stays out, and the day that was chosen is named', () => {
    const marks = [
      aMark({ id: idOf(601), kind: 'insight', text: 'begin klein', atMs: minutes(3) }),
      aMark({ id: idOf(602), kind: 'my-promise', text: 'artikel sturen' }),
      aMark({ id: idOf(603), kind: 'my-promise', text: 'boek lenen' }),
      aMark({ id: idOf(604), kind: 'name', text: 'Sietske', isSettled: true }),
    ];
    const sources = {
      conversation: aConversation({ startedAt: NOON, endedAt: at(25) }),
      person: aPerson({ name: 'Marloes de Wit' }),
      marks,
      followUps: [
        aFollowUp({ id: idOf(801), markId: idOf(602), dueOn: '2026-12-24' }),
        aFollowUp({ id: idOf(802), markId: idOf(603), outcome: 'let-go', outcomeAt: at(30) }),
      ],
      address: 'je' as const,
    };
    expect(thanksFor({ ...sources, notes: new Map() }, NOW)).toMatchObject({
      name: 'Marloes',
      learnt: ['begin klein'],
      mine: [{ text: 'artikel sturen', dueOn: '2026-12-24' }],
      namedCount: 0,
    });
    const later = asInstant(NOW + 30 * 86_400_000);
    expect(thanksFor({ ...sources, notes: new Map() }, later)).toMatchObject({
      ago: 'earlier',
      talkedOn: dateOf(at(25)),
      mine: [{ text: 'artikel sturen', dueOn: null }],
    });
    expect(
      thanksFor({ ...sources, notes: new Map([[LEARNT, '\nvraag door\n—\nmeer']]) }, NOW).learnt,
    ).toEqual(['vraag door', 'meer']);
  });
});
