import * as z from 'zod/mini';
import { idsOfDraft } from '@/lib/domain/draft';
import { canonical, isDead } from '@/lib/domain/merge';
import { report } from '@/lib/errors/report';
import { database, takenBy } from './database';
import { fingerprint } from './field-times';
import { read } from './store';

/*
 * What was typed in the last moments of a page, when there is no time left for the database: a page that goes takes every transaction
 * with it that still waits its turn, whereas these words are kept in one go (Chromium 156, ten pages loaded again: all ten texts,
 * against none). They are about texts that were on their way; the next page that edits the same text writes them.
 */

const keyOf = (subject: string): string => `last-words:${subject}`;

/** What was left, and the texts it was typed over, by their fingerprints; null as an earlier version left them. */
export interface LastWords {
  readonly text: string;
  readonly over: readonly number[] | null;
}

const lastWordsSchema = z.strictObject({ text: z.string(), over: z.array(z.number()) });

/** By which `over` knows a text; the spaces around it are no difference. */
export const printOf = (text: string): number => fingerprint(text.trim());

/** `over`: what the page knew to be on disk, or on its way there. */
export function keepLastWords(subject: string, text: string, over: readonly string[]): void {
  putLastWords(subject, { text, over: over.map(printOf) });
}

export function putLastWords(subject: string, words: LastWords): void {
  if (takenBy() === 'erased') return;
  try {
    localStorage.setItem(keyOf(subject), words.over === null ? words.text : JSON.stringify(words));
  } catch (error) {
    report('keep the last words', error);
  }
}

/** What did not reach the database about this subject; null when everything did. */
export function readLastWords(subject: string): LastWords | null {
  try {
    const left = localStorage.getItem(keyOf(subject));
    return left === null ? null : parsed(left);
  } catch (error) {
    report('read the last words', error);
    return null;
  }
}

function parsed(left: string): LastWords {
  try {
    return lastWordsSchema.parse(JSON.parse(left));
  } catch {
    return { text: left, over: null };
  }
}

/**
 * Whether the words go on where the text on disk stands. If not, it came from elsewhere since: a back-up, or another window. Asked of the
 * texts and not of a clock: clocks are put back, and a record only knows when any of its fields was written.
 */
export const doesGoOn = ({ over }: LastWords, stored: string): boolean =>
  over === null || over.includes(printOf(stored));

/** Two texts about the same, neither of which may be lost. */
export function bothTexts(stored: string, left: string): string {
  if (stored.includes(left.trim())) return stored;
  return left.includes(stored.trim()) ? left : `${stored}\n\n${left}`;
}

/** Everything that did not reach the database, by its subject. */
export function listLastWords(): { readonly subject: string; readonly text: string }[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(keyOf('')))
      .map((key) => ({
        subject: key.slice(keyOf('').length),
        text: parsed(localStorage.getItem(key) ?? '').text,
      }));
  } catch (error) {
    report('list the last words', error);
    return [];
  }
}

/** Forgets the words about records that were deleted; nobody will ever edit those again. */
export const expireLastWords = (): Promise<void> =>
  read(async () => {
    for (const { subject, text } of listLastWords()) {
      const graves = await database.tombstones.bulkGet(idsOfWords(subject, text));
      if (graves.some((grave) => grave !== undefined && isDead(grave))) forgetLastWords(subject);
    }
  });

/** To be called when something newer about this subject is on disk. */
export function forgetLastWords(subject: string): void {
  try {
    localStorage.removeItem(keyOf(subject));
  } catch (error) {
    report('forget the last words', error);
  }
}

type Fields = Readonly<Record<string, string>>;

const fieldsSchema = z.record(z.string(), z.string());

/** What was left of a form; null for other words, and for what cannot be read. */
export function fieldsIn(subject: string, text: string): Fields | null {
  if (!subject.startsWith('form:')) return null;
  try {
    return fieldsSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The records that words are about: those their subject speaks of, and whom was chosen in a form. */
export const idsOfWords = (subject: string, text: string): string[] =>
  idsOfDraft({ id: subject, fields: fieldsIn(subject, text) ?? {} }) as string[];

/** The same for a form: all its fields together. */
export const keepLastFields = (subject: string, fields: Fields, over: readonly Fields[]): void => {
  keepLastWords(subject, JSON.stringify(fields), over.map(canonical));
};

/**
 * What did not reach the database of a form, over what is stored of it: of fields that came from elsewhere since, it fills in the empty
 * ones. Null when everything did, and for what cannot be read.
 */
export function readLastFields(subject: string, stored: Fields | null = null): Fields | null {
  const left = readLastWords(subject);
  if (left === null) return null;
  try {
    const fields = fieldsSchema.parse(JSON.parse(left.text));
    if (stored === null || doesGoOn(left, canonical(stored))) return fields;
    return { ...fields, ...Object.fromEntries(Object.entries(stored).filter(([, text]) => text !== '')) };
  } catch (error) {
    report('read the last words of a form', error);
    forgetLastWords(subject);
    return null;
  }
}
