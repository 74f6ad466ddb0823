import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invitation, type Request } from '@/lib/content/invitation';
import { INVITATION_FORMS } from '@/lib/domain/invitation';

const full: Request = {
  language: 'nl',
  address: 'je',
  talkType: null,
  name: 'Marloes',
  length: '20 minuten',
  goal: 'of mijn ervaring in de zorg past bij een waterschap',
  viaWhom: 'Karim Bouzidi',
  whoIAm: 'Ik ben Joost, elf jaar teamleider in de thuiszorg.',
  whyYou: 'jij maakte diezelfde overstap',
  forThem: 'je hoort hoe wij de roosters hebben opgelost',
  whatIBring: 'een overzicht van wat in de zorg werkte en wat niet',
};

const MISSABLE = ['name', 'goal', 'viaWhom', 'whoIAm', 'whyYou', 'forThem', 'whatIBring'] as const;
const forms = INVITATION_FORMS.flatMap((form) =>
  (['nl', 'en'] as const).flatMap((language) =>
    (['je', 'u'] as const).map((address) => ({ form, language, address })),
  ),
);

describe.each(forms.filter(({ form }) => form !== 'again'))(
  'S1-4 S4-6: $form, $language, $address',
  ({ form, ...speech }) => {
    const { subject, body } = invitation(form, { ...full, ...speech });

    it('says goal, length, through whom, why this person and what is in it for them, as a question', () => {
      for (const part of ['goal', 'length', 'viaWhom', 'whyYou', 'forThem'] as const)
        expect(body).toContain(full[part]);
      expect(body).toContain('?');
      expect(subject).toMatch(/20 minuten.*\?$/);
    });

    it('S4-3: asks for no job', () => {
      expect(body).toMatch(/niet om een baan|not asking you for a job/);
    });

    it('S4-9: excuses nobody and praises nobody', () => {
      expect(body).not.toMatch(/sorry|excuus|fantastisch|geweldig|amazing|!/i);
    });
  },
);

it('reads as a person wrote it: for a mail', () => {
  expect(invitation('long', full).body).toBe(
    `Beste Marloes,

Ik ben Joost, elf jaar teamleider in de thuiszorg. Via Karim Bouzidi kom ik bij jou. Ik kijk rond naar een volgende stap in mijn werk. Ik vraag je niet om een baan, wel om advies. Wat ik graag wil weten: of mijn ervaring in de zorg past bij een waterschap.

Waarom ik juist bij jou kom: jij maakte diezelfde overstap. Zou je 20 minuten online met me willen praten? Kies gerust een dag en een tijd die jou passen. Ik bereid me voor en houd me aan de tijd.

Ik breng ook iets mee: een overzicht van wat in de zorg werkte en wat niet. Misschien heb je er zelf ook iets aan: je hoort hoe wij de roosters hebben opgelost. Past het nu niet, dan is dat ook goed. Laat het me gerust weten.

Met vriendelijke groet,
`,
  );
});

it('reads as a person wrote it: for a chat, with only a name and a length', () => {
  const bare = { ...full, goal: '', viaWhom: '', whoIAm: '', whyYou: '', forThem: '', whatIBring: '' };
  expect(invitation('short', { ...bare, language: 'en', length: '20 minutes' }).body).toBe(
    `Hello Marloes,

I am looking around for my next step in work. I am not asking you for a job, but for your advice.

Would you have 20 minutes to talk online? If it does not suit you, that is fine too.
`,
  );
});

it('S1-1: a chat names what is in it for them, or else what the user brings', () => {
  expect(invitation('short', full).body).not.toContain(full.whatIBring);
  expect(invitation('short', { ...full, forThem: ' ' }).body).toContain(full.whatIBring);
});

it('S4-2a S4-3: who sows says so', () => {
  expect(invitation('short', { ...full, talkType: 'sow' }).body).toContain(
    'Ik weet inmiddels welk werk ik zoek.',
  );
  expect(invitation('short', { ...full, talkType: 'explore' }).body).toContain('Ik kijk rond');
});

it('S2-15: with "u" nobody is called "je"', () => {
  const theirs = { ...full, address: 'u', whyYou: 'die overstap', forThem: 'een frisse blik' } as const;
  for (const form of INVITATION_FORMS) {
    const { subject, body } = invitation(form, theirs);
    expect(`${subject} ${body}`).not.toMatch(/\b(je|jij|jou|jouw)\b/i);
    expect(invitation(form, { ...theirs, address: 'je' }).body).not.toMatch(/\b(u|uw)\b/i);
  }
});

it('goes on in small letters with what was written to the other', () => {
  const theirs = { ...full, whyYou: 'U werkt al twintig jaar in het UMC.', goal: 'Hoe is het werk er?' };
  const { body } = invitation('long', { ...theirs, address: 'u', viaWhom: 'Mijn oude collega Petra Smit' });
  expect(body).toContain('Waarom ik juist bij u kom: u werkt al twintig jaar in het UMC. ');
  expect(body).toContain('Wat ik graag wil weten: hoe is het werk er?');
  expect(body).toContain('Via mijn oude collega Petra Smit kom ik bij u.');
});

it('S4-1b: the second try is short, and takes no for an answer', () => {
  const { body } = invitation('again', full);
  expect(body).toContain('Zou het de komende weken lukken?');
  expect(body).toContain('dan is dat ook goed');
  expect(body.length).toBeLessThan(600);
});

/** What a sentence may not show: a hole where something is missing, or what was left of one. */
const HOLE = /[ \t]{2}|\s[.,;:?!](\s|$)|[,;:][.,;:?]|\.\.|…|[[\]{}]|undefined|null|\(\s*\)|[—–-]\s*\./;

const lines = (text: string): string[] => text.trimEnd().split('\n\n');

function expectWhole(body: string, form: string): void {
  const [greeting = '', ...rest] = lines(body);
  expect(greeting).toMatch(/^\p{Lu}.*[^\s,],$/u);
  const paragraphs = form === 'short' ? rest : rest.slice(0, -1);
  expect(paragraphs.length).toBeGreaterThanOrEqual(2);
  for (const paragraph of paragraphs) expect(paragraph).toMatch(/[.?!…]$/);
  expect(body).toContain('?');
}

const formOf = fc.constantFrom(...forms);
const talkType = fc.constantFrom('explore', 'sow', null);

it('whatever is missing, no hole shows and every paragraph is whole', () => {
  fc.assert(
    fc.property(formOf, talkType, fc.subarray([...MISSABLE]), ({ form, ...speech }, type, missing) => {
      const blank = Object.fromEntries(missing.map((slot) => [slot, slot.length % 2 ? '' : ' \n ']));
      const { subject, body } = invitation(form, { ...full, ...speech, talkType: type, ...blank });
      expect(`${subject}\n${body}`).not.toMatch(HOLE);
      for (const line of lines(body)) expect(line).toMatch(/^\p{Lu}/u);
      expectWhole(body, form);
    }),
    { numRuns: 5000 },
  );
});

/** As people fill in fields: lists, half sentences, stray marks; and what nobody should. */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Hoe word je dat?',
        'of dit past.',
        'weten hoe het is',
        'Je hoort het',
        'I am',
        'De Wit',
        'B.V.',
      ),
      fc.constantFrom(
        '\n',
        '\n- ',
        '\n• ',
        ' ',
        '  ',
        '\t',
        '\u00a0',
        '\u0000',
        '…',
        '...',
        ',',
        ' ,',
        ';',
        ':',
        ' –',
        '(',
      ),
      fc.constantFrom('{goal}', '{stance}', '[', ']', '$&', '$1', '\\', '<b>', '{name}'),
    ),
    { maxLength: 7 },
  )
  .map((parts) => parts.join(''));

it('whatever is typed, the product’s own sentences stay whole around it', () => {
  const fields = fc.record({
    name: typed,
    goal: typed,
    viaWhom: typed,
    whoIAm: typed,
    whyYou: typed,
    forThem: typed,
    whatIBring: typed,
  });
  fc.assert(
    fc.property(formOf, talkType, fields, ({ form, ...speech }, type, values) => {
      const { subject, body } = invitation(form, { ...full, ...speech, talkType: type, ...values });
      expect(`${subject}\n${body}`).not.toMatch(/[ \t]{2}|[^\S\n]\n|\p{Cc}(?<!\n)|\n{3}/u);
      expect(body).not.toMatch(/[^\S\n][.,;:?!]/);
      expect(body).toContain(full.length);
      expectWhole(body, form);
    }),
    { numRuns: 5000 },
  );
});
