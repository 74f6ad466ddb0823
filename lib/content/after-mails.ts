import type { Ago } from '@/lib/domain/thank-you';
import type { Address, Language } from '@/lib/domain/question';
import type { MailText } from './new-appointment';
import { greeting, letterOf, sentence, together } from './thank-you';

interface To {
  readonly language: Language;
  readonly address: Address;
  /** How the one who gets the mail is greeted; may be empty. */
  readonly name: string;
}

/** Thanks whoever made the introduction (`advice.md`, S2-5). What was said in the talk stays there. */
export function referrerMail({
  person,
  ago,
  wasGood,
  ...to
}: To & {
  /** Whom the talk was with; may be empty. */
  readonly person: string;
  readonly ago: Ago;
  readonly wasGood: boolean;
}): MailText {
  const words = REFERRER[formOf(to)];
  return {
    subject: words.subject,
    body: letterOf([
      greeting(words, to.name),
      sentence(words.thanks, { person }) ?? words.thanksUnnamed,
      together([words.spoke[ago], wasGood ? words.good : null]),
      words.offer,
      words.farewell,
    ]),
  };
}

/** Tells somebody who helped how it ended (`advice.md`, S4-14a), in the user's own sentence. Null while there is none. */
export function howItEndedMail({
  ended,
  learnt,
  ...to
}: To & {
  readonly ended: string;
  /** What was learnt from them; may be empty. */
  readonly learnt: string;
}): MailText | null {
  const words = ENDED[formOf(to)];
  const news = sentence(words.news, { ended });
  if (news === null) return null;
  return {
    subject: words.subject,
    body: letterOf([
      greeting(words, to.name),
      together([words.opening, news]),
      together([sentence(words.learnt, { learnt }), words.thanks]),
      words.offer,
      words.farewell,
    ]),
  };
}

const formOf = ({ language, address }: To): 'je' | 'u' | 'en' => (language === 'en' ? 'en' : address);

const GREETING_NL = { greeting: 'Beste {name},', greetingUnnamed: 'Goedendag,' };
const GREETING_EN = { greeting: 'Dear {name},', greetingUnnamed: 'Hello,' };

const REFERRER = {
  je: {
    ...GREETING_NL,
    subject: 'Dank voor je introductie',
    thanks: 'Dank je wel dat je me in contact bracht met {person}.',
    thanksUnnamed: 'Dank je wel voor je introductie.',
    spoke: {
      today: 'We hebben elkaar vandaag gesproken.',
      yesterday: 'We hebben elkaar gisteren gesproken.',
      earlier: 'We hebben elkaar inmiddels gesproken.',
    },
    good: 'Het was een goed gesprek. Ik kan ermee verder.',
    offer: 'Je hoort van me hoe het gaat. Kan ik iets voor jou doen, laat het me dan weten.',
    farewell: 'Hartelijke groet,',
  },
  u: {
    ...GREETING_NL,
    subject: 'Dank voor uw introductie',
    thanks: 'Dank u wel dat u me in contact bracht met {person}.',
    thanksUnnamed: 'Dank u wel voor uw introductie.',
    spoke: {
      today: 'We hebben elkaar vandaag gesproken.',
      yesterday: 'We hebben elkaar gisteren gesproken.',
      earlier: 'We hebben elkaar inmiddels gesproken.',
    },
    good: 'Het was een goed gesprek. Ik kan ermee verder.',
    offer: 'U hoort van me hoe het gaat. Kan ik iets voor u doen, laat het me dan weten.',
    farewell: 'Met vriendelijke groet,',
  },
  en: {
    ...GREETING_EN,
    subject: 'Thank you for the introduction',
    thanks: 'Thank you for putting me in touch with {person}.',
    thanksUnnamed: 'Thank you for the introduction.',
    spoke: {
      today: 'We talked today.',
      yesterday: 'We talked yesterday.',
      earlier: 'We have talked by now.',
    },
    good: 'It was a good conversation, and it helps me on.',
    offer: 'I will let you know how things go. If there is anything I can do for you, just tell me.',
    farewell: 'Kind regards,',
  },
} as const;

const ENDED = {
  je: {
    ...GREETING_NL,
    subject: 'Hoe het verderging',
    opening: 'Je hebt met me meegedacht, dus ik laat je graag weten hoe het verderging.',
    news: '{ended}.',
    learnt: 'Wat ik van jou meenam: {learnt}.',
    thanks: 'Nogmaals dank voor je hulp.',
    offer: 'Kan ik eens iets voor jou doen? Je weet me te vinden.',
    farewell: 'Hartelijke groet,',
  },
  u: {
    ...GREETING_NL,
    subject: 'Hoe het verderging',
    opening: 'U heeft met me meegedacht, dus ik laat u graag weten hoe het verderging.',
    news: '{ended}.',
    learnt: 'Wat ik van u meenam: {learnt}.',
    thanks: 'Nogmaals dank voor uw hulp.',
    offer: 'Kan ik eens iets voor u doen? U weet me te vinden.',
    farewell: 'Met vriendelijke groet,',
  },
  en: {
    ...GREETING_EN,
    subject: 'How it turned out',
    opening: 'You helped me think things through, so I would like you to know how it turned out.',
    news: '{ended}.',
    learnt: 'What I took away from you: {learnt}.',
    thanks: 'Thank you again for your help.',
    offer: 'If there is ever anything I can do for you, you know where to find me.',
    farewell: 'Kind regards,',
  },
} as const;
