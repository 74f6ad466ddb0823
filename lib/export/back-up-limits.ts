import type { BackUp } from '@/lib/domain/back-up';
import { limitOf, type JsonLimits } from '@/lib/domain/json-limits';

/*
 * How much a back-up file may hold: against files that mean harm. What is written is held against the same, so that no file is made that
 * could not be read back.
 */

/** A larger file is not looked into: some thousands of conversations, or about thirty times what a year of looking for work brings. */
export const BACK_UP_LARGEST_BYTES = 50 * 1024 * 1024;

/** The deepest value of a good file: file → content → tables → table → row → questions → question → text. */
export const BACK_UP_LIMITS: JsonLimits = { depth: 8, values: 3_000_000 };
const ROWS_AT_MOST = 200_000;

export const hasTooManyRows = ({ tables }: Pick<BackUp, 'tables'>): boolean =>
  Object.values(tables).reduce((count, rows) => count + rows.length, 0) > ROWS_AT_MOST;

/** Whether this back-up, written as `text`, is read again. Under a passphrase a text is a third longer. */
export const canBeReadBack = (backUp: BackUp, text: string): boolean =>
  new Blob([text]).size <= BACK_UP_LARGEST_BYTES &&
  !hasTooManyRows(backUp) &&
  limitOf({ format: '', version: 0, sum: '', content: backUp }, BACK_UP_LIMITS) === null;
