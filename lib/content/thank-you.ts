import { inOneLine } from '@/lib/domain/invitation';
import { fillPhrase, jotted } from '@/lib/domain/phrase';
import type { MailForm, ThankYou } from '@/lib/domain/thank-you';
import type { MailText } from './new-appointment';
import { THANK_YOU_LETTERS, type ThankYouLetter } from './thank-you-letters';

/**
 * A thank-you that names what it can (`advice.md`, S4-13, S4-14a, S4-14c): one thing learnt and what will be done with it, what was good of
 * them, the promises, the questions that are left and an offer to be of use. What is not known is left out, with the words around it.
 * `dayWords` writes a day in the language of the mail.
 */
export function thankYouMail(thanks: ThankYou, form: MailForm, dayWords: (day: string) => string): MailText {
  const letter = THANK_YOU_LETTERS[thanks.language === 'en' ? 'en' : thanks.address];
  const isLong = form === 'long';
  const appreciated = sentence(letter.appreciated, { appreciated: thanks.appreciated });
  const learnt = learntIn(letter, thanks, isLong);
  const isBare = learnt === null && appreciated === null;
  return {
    subject: letter.subject,
    body: letterOf([
      greeting(letter, thanks.name),
      together([
        sentence(letter.opening[thanks.ago], { day: dayWords(thanks.talkedOn) }),
        appreciated,
        isLong ? null : learnt,
        isBare ? letter.neutral : null,
      ]),
      isLong ? learnt : null,
      promisesIn(letter, thanks, dayWords),
      isLong ? listOf(thanks.theirs, letter.theirs) : null,
      isLong && thanks.namedCount > 0
        ? thanks.namedCount === 1
          ? letter.nameGiven
          : letter.namesGiven
        : null,
      listOf(thanks.questions.map(asQuestion), letter.questions),
      together([letter.offer, letter.news]),
      letter.farewell,
    ]),
  };
}

/** How a letter greets. */
export const greeting = (letter: { greeting: string; greetingUnnamed: string }, name: string): string =>
  sentence(letter.greeting, { name }) ?? letter.greetingUnnamed;

/** The paragraphs that are there, with an empty line between. */
export const letterOf = (paragraphs: readonly (string | null)[]): string =>
  `${paragraphs.filter((paragraph) => paragraph !== null).join('\n\n')}\n`;

/** Sentences that are there, one after the other. */
export const together = (sentences: readonly (string | null)[]): string =>
  sentences.filter((each) => each !== null).join(' ');

/** The template filled with words somebody jotted down; null when the first of them says nothing. */
export function sentence(template: string, slots: Readonly<Record<string, string>>): string | null {
  const words = Object.fromEntries(Object.entries(slots).map(([slot, text]) => [slot, jotted(text)]));
  return Object.values(words)[0] === '' ? null : fillPhrase(template, words);
}

/** What was learnt: all of it in a long letter, the first thing in a short one. */
function learntIn(letter: ThankYouLetter, thanks: ThankYou, isLong: boolean): string | null {
  const learnt = thanks.learnt.filter((text) => jotted(text) !== '');
  const what = listOf(isLong ? learnt : learnt.slice(0, 1), letter.learnt);
  if (what === null) return null;
  const next = sentence(letter.willDo, { willDo: inOneLine(thanks.willDo) }) ?? letter.goOn;
  return isLong && learnt.length > 1 ? `${what}\n\n${next}` : together([what, next]);
}

function promisesIn(
  letter: ThankYouLetter,
  { mine }: ThankYou,
  dayWords: (day: string) => string,
): string | null {
  const said = mine
    .filter(({ text }) => jotted(text) !== '')
    .map(({ text, dueOn }) => ({ text, day: dueOn === null ? null : dayWords(dueOn) }));
  const [only] = said;
  if (only === undefined) return null;
  const { one, many, item, late, lateItem } = letter.mine;
  const say =
    (inTime: string, past: string) =>
    ({ text, day }: (typeof said)[number]): string | null =>
      day === null ? sentence(past, { text }) : sentence(inTime, { text, day });
  if (said.length === 1) return say(one, late)(only);
  return [many, ...said.map(say(item, lateItem))].join('\n');
}

/** One item in a sentence of its own, several as a list. */
function listOf(
  texts: readonly string[],
  words: { readonly one: string; readonly many: string },
): string | null {
  const items = texts.map(jotted).filter((text) => text !== '');
  const [only] = items;
  if (only === undefined) return null;
  if (items.length > 1) return [words.many, ...items.map((item) => `– ${item}`)].join('\n');
  return sentence(words.one, { text: only });
}

/** A question that was jotted down without its mark. */
const asQuestion = (text: string): string =>
  /[.?!…][)”’"']*$/.test(jotted(text)) ? text : `${jotted(text)}?`;
