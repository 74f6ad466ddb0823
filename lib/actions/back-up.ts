import { wakeWorker } from '@/lib/browser/wake-worker';
import { takeBackUp } from '@/lib/db/back-up';
import { dropCopiesSince, readCopy, whenNoCopyIsMade } from '@/lib/db/copies';
import { SCHEMA_VERSION } from '@/lib/db/database';
import { ownMark, readOutside, writeOutside } from '@/lib/db/outside';
import { planRestore, type RestorePlan } from '@/lib/db/plan-restore';
import { lastRestoreAt, restoreBackUp, undoRestore, type Erased } from '@/lib/db/restore';
import { isKeptTable, schemaOf } from '@/lib/db/tables';
import { upgradedRow } from '@/lib/db/upgrades';
import type { BackUp } from '@/lib/domain/back-up';
import type { Instant } from '@/lib/domain/time';
import { TooMuch } from '@/lib/errors/errors';
import {
  backUpFile,
  openSealedFile,
  readBackUpCopy,
  readBackUpFile,
  type BackUpReading,
  type BackUpTables,
  type SealedFile,
} from '@/lib/export/back-up-file';
import { BACK_UP_LARGEST_BYTES, canBeReadBack } from '@/lib/export/back-up-limits';
import type { TextFile } from '@/lib/export/json-file';
import { doesKeyFit, sealKey, tidyPassphrase } from '@/lib/export/seal';
import { changeBackUpState, readBackUpState } from '@/lib/settings/back-up-state';
import {
  adoptableSettings,
  changeSettings,
  giveBackSettings,
  readChosenSettings,
} from '@/lib/settings/settings';

/** A copy of everything, settings included. */
export const makeBackUp = async (now: Instant): Promise<BackUp> => ({
  ...(await takeBackUp(now)),
  settings: await readChosenSettings(),
});

/**
 * A copy of everything as a file, under the user's passphrase if there is one. Rejects with `TooMuch` when it would be more than a file may
 * hold: one that could not be read back is never made.
 */
export async function makeBackUpFile(now: Instant): Promise<TextFile> {
  const backUp = await makeBackUp(now);
  const file = await backUpFile(backUp, await readOutside('seal'), await ownMark());
  if (!canBeReadBack(backUp, file.text)) throw new TooMuch('more than a back-up may hold');
  return file;
}

/** A back-up went out of the browser: the reminder can wait. */
export const noteFileMade = (now: Instant): Promise<void> =>
  changeBackUpState({ lastFileAt: now, folderFailure: null });

/** A file with a back-up of `madeAt` is there, outside the browser: it counts, if none is newer and no wrong clock wrote it. */
export async function noteFileSeen(madeAt: Instant, now: Instant): Promise<void> {
  const { lastFileAt } = await readBackUpState();
  if (madeAt <= now && (lastFileAt === null || lastFileAt < madeAt)) await noteFileMade(madeAt);
}

export const hasPassphrase = async (): Promise<boolean> => (await readOutside('seal')) !== null;

/** From now on back-ups that leave the browser are sealed with it; empty for none. Only what it became is kept, not the passphrase. */
export async function setPassphrase(typed: string): Promise<void> {
  const passphrase = tidyPassphrase(typed);
  await writeOutside('seal', passphrase === '' ? null : await sealKey(passphrase));
}

/** Reads a file that the user chose. One under the passphrase of this browser opens by itself. */
export async function readBackUp(file: Blob): Promise<BackUpReading> {
  const read = await readBackUpFile(await bytesOf(file), backUpTables);
  if (read.name !== 'sealed') return read;
  const key = await readOutside('seal');
  return key?.salt === read.file.seal.salt && (await doesKeyFit(key, read.file.seal))
    ? openSealedFile(read.file, key, backUpTables)
    : read;
}

export const openBackUp = (file: SealedFile, passphrase: string): Promise<BackUpReading> =>
  openSealedFile(file, passphrase, backUpTables);

/** Reads a copy that this browser kept. */
export const readKeptCopy = async (name: string): Promise<BackUpReading> =>
  readBackUpCopy(await bytesOf(await readCopy(name), Infinity), backUpTables);

/** What restoring would do, without doing it. */
export const planOf = (backUp: BackUp): Promise<RestorePlan> => planRestore(backUp);

/** Merges a back-up into what is here; settings that were never chosen here are taken over. */
export async function restore(backUp: BackUp, now: Instant, erased: Erased = 'stays'): Promise<void> {
  const settings = await adoptableSettings(backUp.settings ?? {});
  await restoreBackUp(backUp, { now, erased, settings });
  if (Object.keys(settings).length > 0) await changeSettings(settings);
  await wakeWorker();
}

/**
 * Takes the last restore back, settings too, and the copies this browser made since: they hold all of what was put back. Answers how many
 * records were changed after it and stay as they are.
 */
export async function takeBackRestore(): Promise<number> {
  const restoredAt = await lastRestoreAt();
  const { kept, settings } = await undoRestore();
  if (restoredAt !== null) await whenNoCopyIsMade(() => dropCopiesSince(restoredAt));
  if (Object.keys(settings).length > 0) await giveBackSettings(settings);
  await wakeWorker();
  return kept;
}

/** How this version reads the rows of a back-up. */
export const backUpTables: BackUpTables = {
  schema: SCHEMA_VERSION,
  schemaOf: (table) => (isKeptTable(table) ? schemaOf(table) : null),
  upgraded: (table, row, from) => upgradedRow(table, row, { from, to: SCHEMA_VERSION }),
};

/** Takes in no more of the file than it needs to know that it is too large. Nothing of one that was moved or locked meanwhile. */
async function bytesOf(file: Blob, largest = BACK_UP_LARGEST_BYTES): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(0, Math.min(file.size, largest + 1)).arrayBuffer());
  } catch {
    return new Uint8Array();
  }
}
