import Dexie, { type Table } from 'dexie';
import { DatabaseUnavailable, DiskFull, NewerVersionTookOver } from '@/lib/errors/errors';
import { database, hasBeenTakenOver } from './database';

/** Runs one write as a whole: when the promise resolves it is on disk. Rejects with the expected failures of `errors.ts`. */
export async function write<T>(tables: readonly Table[], work: () => Promise<T>): Promise<T> {
  try {
    return await database.transaction('rw', tables as Table[], work);
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

function asExpected(error: unknown): unknown {
  if (hasBeenTakenOver()) return new NewerVersionTookOver('newer database', { cause: error });
  const names = namesOf(error);
  if (names.includes(Dexie.errnames.QuotaExceeded)) return new DiskFull('no room left', { cause: error });
  if (names.includes('VersionError')) return new NewerVersionTookOver('newer database', { cause: error });
  if (UNAVAILABLE.some((name) => names.includes(name))) {
    return new DatabaseUnavailable('database cannot be used', { cause: error });
  }
  return error;
}

const UNAVAILABLE = [
  'DatabaseClosedError',
  'OpenFailedError',
  'MissingAPIError',
  'InvalidStateError',
  'UnknownError',
];

/** An error's own name and those of the errors inside it: Dexie wraps what the browser says. */
function namesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown };
  return [...(typeof name === 'string' ? [name] : []), ...namesOf(inner), ...namesOf(cause)];
}
