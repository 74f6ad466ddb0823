import Dexie, { type Table, type Transaction } from 'dexie';
import {
  DatabaseUnavailable,
  DiskFull,
  DoesNotFit,
  NewerVersionTookOver,
  NoCopySetAside,
  NotThere,
} from '@/lib/errors/errors';
import { database, isOnDisk, takenBy } from './database';
import { needRoom } from './room';

/**
 * Runs one write as a whole: when the promise resolves it is on disk. Rejects with the expected failures of `errors.ts`. `bytes` is about
 * what it writes, where that is more than a few records.
 */
export async function write<T>(tables: readonly Table[], work: () => Promise<T>, bytes?: number): Promise<T> {
  // Inside another write this has been asked, and waiting for an answer would end that one.
  const outer = Dexie.currentTransaction as Transaction | null;
  if (outer === null && isOnDisk()) await needRoom(bytes);
  // Not before: everything may be erased while the browser answers.
  if (takenBy() === 'erased') throw new NotThere('erased');
  try {
    const done = await database.transaction('rw', tables as Table[], work);
    isDiskFull = false;
    return done;
  } catch (error) {
    throw asExpected(error);
  }
}

/**
 * Runs one read; rejects with the expected failures of `errors.ts`. What is answered is Dexie's own promise: a live query that awaits
 * it and reads on is still known as that query, and is asked anew when what it read last changes.
 */
export function read<T>(work: () => Promise<T>): Promise<T> {
  return Dexie.Promise.resolve(work()).catch((error: unknown) => {
    throw asExpected(error);
  });
}

/** The same over several tables, in one go: a hundred reads one by one take ten times as long. */
export const readFrom = <T>(tables: readonly Table[], work: () => Promise<T>): Promise<T> =>
  read(() => database.transaction('r', tables as Table[], work));

function asExpected(error: unknown): unknown {
  if (takenBy() === 'newer-version') return new NewerVersionTookOver('newer database', { cause: error });
  const names = namesOf(error);
  if (names.includes('no-copy')) return new NoCopySetAside('no copy before the upgrade', { cause: error });
  if (names.includes(Dexie.errnames.QuotaExceeded)) return new DiskFull('no room left', { cause: error });
  if (saysNoSpace(error)) isDiskFull = true;
  if (names.includes('VersionError')) return new NewerVersionTookOver('newer database', { cause: error });
  if (UNAVAILABLE.some((name) => names.includes(name))) {
    // Dexie would repeat the first failure for ever; the next one to ask opens the database anew.
    database.close({ disableAutoOpen: false });
    if (isDiskFull) return new DiskFull('no room left', { cause: error });
    return new DatabaseUnavailable('database cannot be used', { cause: error });
  }
  if (REFUSED.some((name) => names.includes(name))) return new DoesNotFit('does not fit', { cause: error });
  return error;
}

/** What the two flavours of zod call a refusal. */
const REFUSED = ['ZodError', '$ZodError'];

const UNAVAILABLE = [
  'DatabaseClosedError',
  'OpenFailedError',
  'MissingAPIError',
  'InvalidStateError',
  'UnknownError',
];

/**
 * A disk that is full to the last byte closes the database under us, and only the first failure says why (Chromium 156, seen 2026-11-22
 * on a file system of 90 MB: `UnknownError: … FILE_ERROR_NO_SPACE`). Until something is stored again, that is still the reason.
 */
let isDiskFull = false;

const saysNoSpace = (error: unknown): boolean => /NO_SPACE|ENOSPC/.test(messagesOf(error));

function messagesOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { message, inner, cause } = error as { message?: unknown; inner?: unknown; cause?: unknown };
  return `${String(message)} ${messagesOf(inner)} ${messagesOf(cause)}`;
}

/** An error's own name and those of the errors inside it: Dexie wraps what the browser says. */
function namesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown };
  return [...(typeof name === 'string' ? [name] : []), ...namesOf(inner), ...namesOf(cause)];
}
