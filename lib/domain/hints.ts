import type { TalkType } from './conversation';
import { APOLOGIES, JOB_REQUESTS, SUPERLATIVES, VACANCIES_AND_PAY } from './loaded-words';
import type { Closeness, Person } from './person';
import { wording, type Address, type AskedQuestion, type Language } from './question';

/** What a hint is for; the page has a sentence for each. None of them keeps the user from anything. */
export type HintCode =
  /** A sentence that asks for a job, in a conversation meant to find something out (`advice.md`, S2-3, S4-3). */
  | 'asks-for-job'
  /** Vacancies or pay outside sowing (S4-10b). */
  | 'vacancies'
  /** Nothing is asked about the other themselves (S0-2). */
  | 'no-person-question'
  /** Who decides on hiring is better spoken once one knows what one wants (S4-2b). */
  | 'decides-on-hiring'
  /** An apology makes small (S4-9). */
  | 'apology'
  /** A big word; a plain one is stronger (S0-5). */
  | 'superlative';

export interface Hint {
  readonly code: HintCode;
  /** The words it is about, as they stand in the text; empty for a hint about a whole list. */
  readonly about: string;
}

interface TalkFacts {
  readonly talkType: TalkType | null;
  readonly language: Language;
}

/** Hints about the prepared questions, in their order; last what is missing among them. While the type is undecided, none about it. */
export function questionHints(
  {
    talkType,
    language,
    address,
    questions,
  }: TalkFacts & { address: Address; questions: readonly AskedQuestion[] },
  closeness: Closeness | null,
): Hint[] {
  const open = questions.filter(({ state }) => state !== 'already-known');
  const isExploring = talkType === 'explore';
  const isKnown = closeness === 'close' || closeness === 'known';
  const hints = open.flatMap((question, place): Hint[] => {
    const about = wording(question, address);
    if (!isExploring) return [];
    if (found(JOB_REQUESTS[language], about).length > 0) return [{ code: 'asks-for-job', about }];
    if (!isAboutPay(question, about, language)) return [];
    const isLate = open.slice(place + 1).every((later) => LATE.includes(later.group));
    return isKnown && isLate ? [] : [{ code: 'vacancies', about }];
  });
  const lacksPerson = open.length > 0 && !open.some((question) => isAboutPerson(question, address));
  return lacksPerson ? [...hints, { code: 'no-person-question', about: '' }] : hints;
}

/** Late in a talk with someone one knows, vacancies may come up (`advice.md`, S4-10b). */
const LATE: readonly AskedQuestion['group'][] = ['vacancies', 'closing'];

/** A hint about the person, by name. */
export function personHints(
  talkType: TalkType | null,
  person: Pick<Person, 'name' | 'decidesOnHiring'> | null,
): Hint[] {
  return talkType === 'explore' && person?.decidesOnHiring
    ? [{ code: 'decides-on-hiring', about: person.name }]
    : [];
}

/** Hints about a text that is said or sent: the invitation, the introduction, the goal. */
export function wordingHints(text: string, { talkType, language }: TalkFacts): Hint[] {
  const hints = (code: HintCode, words: readonly string[]): Hint[] => words.map((about) => ({ code, about }));
  return [
    ...(talkType === 'explore' ? hints('asks-for-job', found(JOB_REQUESTS[language], text)) : []),
    ...hints('apology', found(APOLOGIES[language], text)),
    ...hints('superlative', praiseOfOneself(text, language)),
  ];
}

/** Each place where one of the patterns is found, once, in the order of the patterns. */
const found = (patterns: readonly RegExp[], text: string): string[] => [
  ...new Set(patterns.flatMap((pattern) => (text.match(pattern) ?? []).map((words) => words.trim()))),
];

const isAboutPay = ({ group }: AskedQuestion, said: string, language: Language): boolean =>
  group === 'vacancies' || found(VACANCIES_AND_PAY[language], said).length > 0;

const ABOUT_YOURSELF =
  /(?<!\p{L})(?:je ?zelf|u ?zelf|jij ?zelf|gaat het met (?:je|jou|u)|is het met (?:je|jou|u)|yourself|how are you)(?!\p{L})/iu;

const isAboutPerson = (question: AskedQuestion, address: Address): boolean =>
  question.group === 'person' || ABOUT_YOURSELF.test(wording(question, address));

const praiseOfOneself = (text: string, language: Language): string[] =>
  clausesOf(text)
    .filter((clause) => isAboutOneself(clause, language))
    .flatMap((clause) => found(SUPERLATIVES[language], clause));

const clausesOf = (text: string): string[] => text.split(/[.!?…;,\n]+|\s(?:en|maar|and|but)\s/u);

/** Praise of the other, and a wish for their week, is no praise of oneself. */
function isAboutOneself(clause: string, language: Language): boolean {
  const { self, other } = PRONOUNS[language];
  if (self.test(clause)) return true;
  return !other.test(clause) && !WISH.test(clause);
}

const PRONOUNS: Readonly<Record<Language, { readonly self: RegExp; readonly other: RegExp }>> = {
  nl: {
    self: /(?<!\p{L})ik ben (?!fan|blij|onder de indruk|dankbaar)/iu,
    other: /(?<!\p{L})(?:je|jij|jou|jouw|jullie|u|uw)(?!\p{L})/iu,
  },
  en: {
    self: /(?<!\p{L})i(?:[’']m| am) (?!a fan|glad|impressed|grateful)/iu,
    other: /(?<!\p{L})(?:you|your|yours)(?!\p{L})/iu,
  },
};
const WISH = /(?:dag|week|weekend|vakantie|jaar|kerst|day|holiday|year|christmas)(?!\p{L})/iu;
