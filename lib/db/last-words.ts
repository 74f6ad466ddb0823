import * as z from 'zod/mini';
import { isDead } from '@/lib/domain/merge';
import { report } from '@/lib/errors/report';
import { database, takenBy } from './database';
import { read } from './store';

/*
 * What was typed in the last moments of a page, when there is no time left for the database: a page that goes takes every transaction
 * with it that still waits its turn, whereas these words are kept in one go (Chromium 156, ten pages loaded again: all ten texts,
 * against none). They are about texts that were on their way; the next page that edits the same text writes them.
 */

const keyOf = (subject: string): string => `last-words:${subject}`;

export function keepLastWords(subject: string, text: string): void {
  if (takenBy() === 'erased') return;
  try {
    localStorage.setItem(keyOf(subject), text);
  } catch (error) {
    report('keep the last words', error);
  }
}

/** What did not reach the database about this subject; null when everything did. */
export function readLastWords(subject: string): string | null {
  try {
    return localStorage.getItem(keyOf(subject));
  } catch (error) {
    report('read the last words', error);
    return null;
  }
}

/** Everything that did not reach the database, by its subject. */
export function listLastWords(): { readonly subject: string; readonly text: string }[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(keyOf('')))
      .map((key) => ({ subject: key.slice(keyOf('').length), text: localStorage.getItem(key) ?? '' }));
  } catch (error) {
    report('list the last words', error);
    return [];
  }
}

const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;

/** Forgets the words about records that were deleted; nobody will ever edit those again. */
export const expireLastWords = (): Promise<void> =>
  read(async () => {
    for (const { subject } of listLastWords()) {
      const graves = await database.tombstones.bulkGet(subject.match(UUID) ?? []);
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

const fieldsSchema = z.record(z.string(), z.string());

/** The same for a form: all its fields together. */
export const keepLastFields = (subject: string, fields: Readonly<Record<string, string>>): void => {
  keepLastWords(subject, JSON.stringify(fields));
};

/** What did not reach the database of a form; null when everything did, and for what cannot be read. */
export function readLastFields(subject: string): Record<string, string> | null {
  const left = readLastWords(subject);
  if (left === null) return null;
  try {
    return fieldsSchema.parse(JSON.parse(left));
  } catch (error) {
    report('read the last words of a form', error);
    forgetLastWords(subject);
    return null;
  }
}
