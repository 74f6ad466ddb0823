import type { TalkType } from '@/lib/domain/conversation';
import { inOneLine, type InvitationForm } from '@/lib/domain/invitation';
import { fillPhrase } from '@/lib/domain/phrase';
import type { Address, Language } from '@/lib/domain/question';
import type { MailText } from './new-appointment';

/** What a request for a conversation is made of. Whatever is empty is left out. */
export interface Request {
  readonly language: Language;
  readonly address: Address;
  readonly talkType: TalkType | null;
  /** How the other is greeted. */
  readonly name: string;
  /** "25 minuten", in the language of the request. */
  readonly length: string;
  readonly goal: string;
  readonly viaWhom: string;
  /** One sentence on who is asking. */
  readonly whoIAm: string;
  readonly whyYou: string;
  readonly forThem: string;
  readonly whatIBring: string;
}

/**
 * Asks for a conversation: for how long, to what end, and what is in it for the other, as a question that may be answered with no
 * (S1-4, S4-6). A short text has no room for two offers: it says what is in it for them, else what the user brings.
 */
export function invitation(form: InvitationForm, request: Request): MailText {
  const { language, address, talkType } = request;
  const words = language === 'en' ? EN : address === 'u' ? NL_U : NL_JE;
  const forThem = inOneLine(request.forThem);
  const slots = {
    name: inOneLine(request.name),
    length: request.length,
    viaWhom: inOneLine(request.viaWhom),
    goal: inOneLine(request.goal),
    whoIAm: inOneLine(request.whoIAm),
    whyYou: inOneLine(request.whyYou),
    forThem,
    whatIBring: form === 'short' && forThem !== '' ? '' : inOneLine(request.whatIBring),
  };
  const fill = (template: string): string => fillPhrase(template, slots);
  const isChat = form === 'short';
  const [opening, ...rest] = words[form].paragraphs;
  const stance = words.stance[talkType ?? 'explore'];
  const lines = [
    fill(words.greeting[slots.name === '' ? 'unnamed' : isChat ? 'chat' : 'mail']),
    ...[opening.replace('{stance}', stance), ...rest].map(fill),
    ...(isChat ? [] : [words.farewell]),
  ];
  return { subject: fill(words[form].subject), body: lines.join('\n\n') + '\n' };
}

interface Wording {
  readonly subject: string;
  readonly paragraphs: readonly [string, ...string[]];
}

interface Words extends Record<InvitationForm, Wording> {
  readonly greeting: Readonly<Record<'mail' | 'chat' | 'unnamed', string>>;
  /** What one is after: somebody who explores is no applicant, and somebody who sows knows what to look for (S4-3). */
  readonly stance: Readonly<Record<TalkType, string>>;
  readonly farewell: string;
}

// Every paragraph has a sentence without a slot, so that none is ever empty.

const NL_JE: Words = {
  greeting: { mail: 'Beste {name},', chat: 'Dag {name},', unnamed: 'Goedendag,' },
  stance: {
    explore: 'Ik kijk rond naar een volgende stap in mijn werk. Ik vraag je niet om een baan, wel om advies.',
    sow: 'Ik weet inmiddels welk werk ik zoek. Ik vraag je niet om een baan, wel om je kijk daarop.',
  },
  short: {
    subject: 'Heb je {length} voor een paar vragen?',
    paragraphs: [
      '[Via {viaWhom} kom ik bij jou. ]{stance}[ Wat ik graag wil weten: {goal}.][ Waarom ik juist bij jou kom: {whyYou}.]',
      'Heb je {length} om online met me te praten?[ Misschien heb je er zelf ook iets aan: {forThem}.][ Ik breng ook iets mee: {whatIBring}.] Past het niet, dan is dat ook goed.',
    ],
  },
  long: {
    subject: 'Heb je {length} voor een paar vragen?',
    paragraphs: [
      '[{whoIAm}. ][Via {viaWhom} kom ik bij jou. ]{stance}[ Wat ik graag wil weten: {goal}.]',
      '[Waarom ik juist bij jou kom: {whyYou}. ]Zou je {length} online met me willen praten? Kies gerust een dag en een tijd die jou passen. Ik bereid me voor en houd me aan de tijd.',
      '[Ik breng ook iets mee: {whatIBring}. ][Misschien heb je er zelf ook iets aan: {forThem}. ]Past het nu niet, dan is dat ook goed. Laat het me gerust weten.',
    ],
  },
  again: {
    subject: 'Nog even over mijn vraag',
    paragraphs: [
      'Laatst vroeg ik of je {length} met me wilt praten. Misschien was het druk, of heb je mijn bericht gemist.[ Wat ik graag wil weten: {goal}.]',
      'Zou het de komende weken lukken?[ Misschien heb je er zelf ook iets aan: {forThem}.] Past het niet, dan is dat ook goed: een kort berichtje is genoeg.',
    ],
  },
  farewell: 'Met vriendelijke groet,',
};

const NL_U: Words = {
  greeting: NL_JE.greeting,
  stance: {
    explore: 'Ik kijk rond naar een volgende stap in mijn werk. Ik vraag u niet om een baan, wel om advies.',
    sow: 'Ik weet inmiddels welk werk ik zoek. Ik vraag u niet om een baan, wel om uw kijk daarop.',
  },
  short: {
    subject: 'Heeft u {length} voor een paar vragen?',
    paragraphs: [
      '[Via {viaWhom} kom ik bij u. ]{stance}[ Wat ik graag wil weten: {goal}.][ Waarom ik juist bij u kom: {whyYou}.]',
      'Heeft u {length} om online met me te praten?[ Misschien heeft u er zelf ook iets aan: {forThem}.][ Ik breng ook iets mee: {whatIBring}.] Past het niet, dan is dat ook goed.',
    ],
  },
  long: {
    subject: 'Heeft u {length} voor een paar vragen?',
    paragraphs: [
      '[{whoIAm}. ][Via {viaWhom} kom ik bij u. ]{stance}[ Wat ik graag wil weten: {goal}.]',
      '[Waarom ik juist bij u kom: {whyYou}. ]Zou u {length} online met me willen praten? Kiest u gerust een dag en een tijd die u passen. Ik bereid me voor en houd me aan de tijd.',
      '[Ik breng ook iets mee: {whatIBring}. ][Misschien heeft u er zelf ook iets aan: {forThem}. ]Past het nu niet, dan is dat ook goed. Laat het me gerust weten.',
    ],
  },
  again: {
    subject: 'Nog even over mijn vraag',
    paragraphs: [
      'Laatst vroeg ik of u {length} met me wilt praten. Misschien was het druk, of heeft u mijn bericht gemist.[ Wat ik graag wil weten: {goal}.]',
      'Zou het de komende weken lukken?[ Misschien heeft u er zelf ook iets aan: {forThem}.] Past het niet, dan is dat ook goed: een kort berichtje is genoeg.',
    ],
  },
  farewell: NL_JE.farewell,
};

const EN: Words = {
  greeting: { mail: 'Dear {name},', chat: 'Hello {name},', unnamed: 'Hello,' },
  stance: {
    explore:
      'I am looking around for my next step in work. I am not asking you for a job, but for your advice.',
    sow: 'I know by now what work I am looking for. I am not asking you for a job, but for your view of it.',
  },
  short: {
    subject: 'Would you have {length} for a few questions?',
    paragraphs: [
      '[I got your name through {viaWhom}. ]{stance}[ What I would like to find out: {goal}.][ Why I am asking you: {whyYou}.]',
      'Would you have {length} to talk online?[ There may be something in it for you too: {forThem}.][ I bring something as well: {whatIBring}.] If it does not suit you, that is fine too.',
    ],
  },
  long: {
    subject: 'Would you have {length} for a few questions?',
    paragraphs: [
      '[{whoIAm}. ][I got your name through {viaWhom}. ]{stance}[ What I would like to find out: {goal}.]',
      '[Why I am asking you: {whyYou}. ]Would you have {length} to talk to me online? Please choose any day and time that suit you. I will come prepared and keep to the time.',
      '[I bring something as well: {whatIBring}. ][There may be something in it for you too: {forThem}. ]If it does not suit you now, that is fine too. Just let me know.',
    ],
  },
  again: {
    subject: 'Coming back to my question',
    paragraphs: [
      'A little while ago I asked whether you would have {length} to talk to me. You may have been busy, or my message may have slipped by.[ What I would like to find out: {goal}.]',
      'Would it be possible in the coming weeks?[ There may be something in it for you too: {forThem}.] If not, that is fine too: a short message will do.',
    ],
  },
  farewell: 'Kind regards,',
};
