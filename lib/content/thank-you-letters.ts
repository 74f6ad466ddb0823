import type { Ago } from '@/lib/domain/thank-you';

/** The sentences a thank-you is made of, as templates for `fillPhrase`. */
export interface ThankYouLetter {
  readonly subject: string;
  readonly greeting: string;
  readonly greetingUnnamed: string;
  /** Of an earlier day, with that day. */
  readonly opening: Readonly<Record<Ago, string>>;
  /** When there is nothing in particular to name. */
  readonly neutral: string;
  readonly appreciated: string;
  /** One thing, and several in a list. */
  readonly learnt: { readonly one: string; readonly many: string };
  readonly willDo: string;
  /** When it is not said what will be done with it. */
  readonly goOn: string;
  /** `late` and `lateItem` for those whose day is past. */
  readonly mine: Readonly<Record<'one' | 'many' | 'item' | 'late' | 'lateItem', string>>;
  readonly theirs: { readonly one: string; readonly many: string };
  readonly nameGiven: string;
  readonly namesGiven: string;
  readonly questions: { readonly one: string; readonly many: string };
  readonly offer: string;
  readonly news: string;
  readonly farewell: string;
}

const JE: ThankYouLetter = {
  subject: 'Dank voor het gesprek',
  greeting: 'Beste {name},',
  greetingUnnamed: 'Goedendag,',
  opening: {
    today: 'Dank je wel voor het gesprek van vandaag.',
    yesterday: 'Dank je wel voor het gesprek van gisteren.',
    earlier: 'Dank je wel voor ons gesprek van {day}.',
  },
  neutral: 'Fijn dat je tijd voor me maakte.',
  appreciated: 'Wat ik vooral waardeerde: {appreciated}.',
  learnt: { one: 'Wat ik meeneem: {text}.', many: 'Wat ik meeneem:' },
  willDo: 'Dit ga ik ermee doen: {willDo}.',
  goOn: 'Daar kan ik mee verder.',
  mine: {
    one: 'Ik heb je beloofd: {text}. Dat doe ik uiterlijk {day}.',
    many: 'Dit heb ik je beloofd:',
    item: '– {text} (uiterlijk {day})',
    late: 'Ik heb je beloofd: {text}. Dat ben ik niet vergeten.',
    lateItem: '– {text}',
  },
  theirs: {
    one: 'Je bood aan: {text}. Daar maak ik graag gebruik van.',
    many: 'Je bood me een paar dingen aan. Daar maak ik graag gebruik van:',
  },
  nameGiven: 'Dank ook voor de naam die je noemde. Ik laat je weten wat ervan komt.',
  namesGiven: 'Dank ook voor de namen die je noemde. Ik laat je weten wat ervan komt.',
  questions: {
    one: 'Eén vraag heb ik nog. {text} Antwoord gerust als het je uitkomt.',
    many: 'Aan een paar vragen kwamen we niet toe. Antwoord gerust als het je uitkomt:',
  },
  offer: 'Kan ik iets voor jou doen? Laat het me weten, ik doe het graag.',
  news: 'Je hoort van me hoe het gaat.',
  farewell: 'Hartelijke groet,',
};

const U: ThankYouLetter = {
  ...JE,
  opening: {
    today: 'Dank u wel voor het gesprek van vandaag.',
    yesterday: 'Dank u wel voor het gesprek van gisteren.',
    earlier: 'Dank u wel voor ons gesprek van {day}.',
  },
  neutral: 'Fijn dat u tijd voor me maakte.',
  mine: {
    one: 'Ik heb u beloofd: {text}. Dat doe ik uiterlijk {day}.',
    many: 'Dit heb ik u beloofd:',
    item: '– {text} (uiterlijk {day})',
    late: 'Ik heb u beloofd: {text}. Dat ben ik niet vergeten.',
    lateItem: '– {text}',
  },
  theirs: {
    one: 'U bood aan: {text}. Daar maak ik graag gebruik van.',
    many: 'U bood me een paar dingen aan. Daar maak ik graag gebruik van:',
  },
  nameGiven: 'Dank ook voor de naam die u noemde. Ik laat u weten wat ervan komt.',
  namesGiven: 'Dank ook voor de namen die u noemde. Ik laat u weten wat ervan komt.',
  questions: {
    one: 'Eén vraag heb ik nog. {text} Antwoordt u gerust als het u uitkomt.',
    many: 'Aan een paar vragen kwamen we niet toe. Antwoordt u gerust als het u uitkomt:',
  },
  offer: 'Kan ik iets voor u doen? Laat het me weten, ik doe het graag.',
  news: 'U hoort van me hoe het gaat.',
  farewell: 'Met vriendelijke groet,',
};

const EN: ThankYouLetter = {
  subject: 'Thank you for our conversation',
  greeting: 'Dear {name},',
  greetingUnnamed: 'Hello,',
  opening: {
    today: 'Thank you for talking with me today.',
    yesterday: 'Thank you for talking with me yesterday.',
    earlier: 'Thank you for our conversation on {day}.',
  },
  neutral: 'It was good of you to make time for me.',
  appreciated: 'What I valued most: {appreciated}.',
  learnt: { one: 'What I am taking away: {text}.', many: 'What I am taking away:' },
  willDo: 'This is what I will do with it: {willDo}.',
  goOn: 'That helps me take the next step.',
  mine: {
    one: 'I promised you: {text}. I will do that by {day}.',
    many: 'This is what I promised you:',
    item: '– {text} (by {day})',
    late: 'I promised you: {text}. I have not forgotten.',
    lateItem: '– {text}',
  },
  theirs: {
    one: 'You offered: {text}. I would be glad to take you up on that.',
    many: 'You offered a few things. I would be glad to take you up on them:',
  },
  nameGiven: 'Thank you, too, for the name you mentioned. I will let you know what comes of it.',
  namesGiven: 'Thank you, too, for the names you mentioned. I will let you know what comes of them.',
  questions: {
    one: 'One question is left. {text} Please answer whenever it suits you.',
    many: 'There are a few questions we did not get to. Please answer whenever it suits you:',
  },
  offer: 'If there is anything I can do for you, just let me know.',
  news: 'I will let you know how things go.',
  farewell: 'Kind regards,',
};

export const THANK_YOU_LETTERS = { je: JE, u: U, en: EN } as const;
