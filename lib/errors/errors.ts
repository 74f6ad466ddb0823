/** A failure of the world that the user must hear about; `name` chooses the sentence. */
export abstract class ExpectedFailure extends Error {
  abstract override readonly name: string;
}

/** No room left to store anything. */
export class DiskFull extends ExpectedFailure {
  override readonly name = 'disk-full';
}

/** The database could not be opened or was closed under us; `cause` says by what. */
export class DatabaseUnavailable extends ExpectedFailure {
  override readonly name = 'database-unavailable';
}

/** The database was not upgraded, since no copy of it could be set aside first. */
export class NoCopySetAside extends ExpectedFailure {
  override readonly name = 'no-copy';
}

/** A newer version of the extension has taken over the database: this page must be loaded again. */
export class NewerVersionTookOver extends ExpectedFailure {
  override readonly name = 'newer-version';
}

/** A record that was asked for is not there (any more). */
export class NotThere extends ExpectedFailure {
  override readonly name = 'not-there';
}

/** What was to be stored is not what a record may hold: too long, or of the wrong kind. */
export class DoesNotFit extends ExpectedFailure {
  override readonly name = 'does-not-fit';
}

/** More than one back-up file may hold. */
export class TooMuch extends ExpectedFailure {
  override readonly name = 'too-much';
}

export type FailureName =
  | 'disk-full'
  | 'database-unavailable'
  | 'no-copy'
  | 'newer-version'
  | 'not-there'
  | 'does-not-fit'
  | 'too-much'
  | 'unexpected';

export const failureName = (error: unknown): FailureName =>
  error instanceof ExpectedFailure ? (error.name as FailureName) : 'unexpected';

/** Whether trying the same again would fail the same way. */
export const isFinal = (error: unknown): boolean => error instanceof NotThere || error instanceof DoesNotFit;
