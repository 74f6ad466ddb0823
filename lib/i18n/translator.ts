import type { Language } from '@/lib/domain/question';
import { messageOf, type MessageKey, type Plural } from './messages';

export type Slots = Readonly<Record<string, string | number>>;

/** A sentence by its key, with its `{slots}` filled. A key with `.one` and `.other` forms chooses by the slot `count`. */
export type Translate = (key: MessageKey, slots?: Slots) => string;

export interface Translator {
  readonly language: Language;
  readonly t: Translate;
  /** `14:25` */
  readonly clockTime: (at: number) => string;
  /** `vrijdag 4 december` */
  readonly day: (at: number) => string;
  /** `4 december 2026`: a day that may be long ago. */
  readonly date: (at: number) => string;
  /** `do 3 dec 14:00` */
  readonly dayAndTime: (at: number) => string;
  /** `Karim, Joost en Sietske` */
  readonly list: (words: readonly string[]) => string;
}

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

export function createTranslator(language: Language): Translator {
  const locale = LOCALES[language];
  // Each of these takes a page a good part of a millisecond to make, and most views use one or none.
  let plural: Intl.PluralRules | undefined;
  let listing: Intl.ListFormat | undefined;
  const format = (options: Intl.DateTimeFormatOptions): ((at: number) => string) => {
    let formatter: Intl.DateTimeFormat | undefined;
    return (at) => (formatter ??= new Intl.DateTimeFormat(locale, options)).format(at);
  };
  return {
    language,
    t: (key, slots = {}) => {
      const message = messageOf(language, key);
      const sentence =
        typeof message === 'string'
          ? message
          : message[form((plural ??= new Intl.PluralRules(locale)), slots)];
      return sentence.replace(/\{(\w+)\}/g, (_, slot: string) => String(slots[slot] ?? ''));
    },
    clockTime: format({ hour: '2-digit', minute: '2-digit' }),
    day: format({ weekday: 'long', day: 'numeric', month: 'long' }),
    date: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    dayAndTime: format({
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
    }),
    list: (words) => (listing ??= new Intl.ListFormat(locale)).format(words),
  };
}

const form = (plural: Intl.PluralRules, slots: Slots): keyof Plural =>
  plural.select(Number(slots['count'])) === 'one' ? 'one' : 'other';

/** The language to speak: the user's choice, else Dutch where the browser is Dutch, else English. */
export function chosenLanguage(choice: 'browser' | Language, browserLanguage: string): Language {
  if (choice !== 'browser') return choice;
  return browserLanguage.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}
