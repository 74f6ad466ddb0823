import { fillPhrase } from '@/lib/domain/phrase';
import type { Address, Language } from '@/lib/domain/question';

/** A mail as it is put into a mail program: nothing is sent. */
export interface MailText {
  readonly subject: string;
  /** Lines end in `\n`. */
  readonly body: string;
}

interface Proposal {
  readonly language: Language;
  readonly address: Address;
  /** How the other is greeted; may be empty. */
  readonly name: string;
  /** "donderdag 3 december om 14:00", in the language of the mail. */
  readonly moment: string;
  /** "25 minuten", in the language of the mail. */
  readonly length: string;
}

/** Proposes another appointment after a conversation that could not go on (S2-6). */
export function newAppointmentMail({ language, address, ...slots }: Proposal): MailText {
  const { subject, greeting, paragraphs, farewell } = language === 'en' ? EN : address === 'u' ? NL_U : NL_JE;
  const fill = (template: string): string => fillPhrase(template, slots);
  const hello = fill(slots.name === '' ? greeting.unnamed : greeting.named);
  return { subject, body: [hello, ...paragraphs.map(fill), farewell].join('\n\n') + '\n' };
}

interface Letter {
  readonly subject: string;
  readonly greeting: { readonly named: string; readonly unnamed: string };
  readonly paragraphs: readonly string[];
  readonly farewell: string;
}

const NL_JE: Letter = {
  subject: 'Een ander moment voor ons gesprek',
  greeting: { named: 'Beste {name},', unnamed: 'Goedendag,' },
  paragraphs: [
    'Fijn dat we elkaar even spraken. Het kwam nu niet goed uit, dus ik stel graag een ander moment voor:',
    '{moment}, {length}.',
    'Komt een andere tijd je beter uit? Noem gerust een dag, dan pas ik me aan.',
  ],
  farewell: 'Met vriendelijke groet,',
};

const NL_U: Letter = {
  ...NL_JE,
  paragraphs: [
    'Fijn dat we elkaar even spraken. Het kwam nu niet goed uit, dus ik stel graag een ander moment voor:',
    '{moment}, {length}.',
    'Komt een andere tijd u beter uit? Noemt u gerust een dag, dan pas ik me aan.',
  ],
};

const EN: Letter = {
  subject: 'Another time for our conversation',
  greeting: { named: 'Dear {name},', unnamed: 'Hello,' },
  paragraphs: [
    'It was good to speak to you, if only briefly. It turned out to be a busy moment, so here is another one:',
    '{moment}, {length}.',
    'Would another time suit you better? Just name a day and I’ll fit in.',
  ],
  farewell: 'Kind regards,',
};
