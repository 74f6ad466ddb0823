import { asInstant, between, minutes, type Instant } from '@/lib/domain/time';

/*
 * Copies of everything in the browser's own file system, so that a database that breaks does not take them along. They are gone when the
 * user removes the extension or clears all of its data; only a file outside the browser outlives that.
 */

export type CopyReason = 'regular' | 'before-upgrade';

export interface Copy {
  readonly name: string;
  readonly madeAt: Instant;
  readonly reason: CopyReason;
  /** In bytes. */
  readonly size: number;
}

/** So many of each kind stay. Those that a wrong clock dated in a time to come go first, then the oldest; never the one just made. */
const KEPT: Readonly<Record<CopyReason, number>> = { regular: 7, 'before-upgrade': 2 };
/** A clock that was put back by less, as some do who travel, was not wrong. */
const A_DAY = minutes(24 * 60);

const FOLDER = 'copies';

/** Stores a copy. When the promise resolves it is there as a whole; a browser that stops in between leaves nothing of it. */
export async function keepCopy(reason: CopyReason, text: string, now: Instant): Promise<void> {
  const folder = await openFolder();
  const file = await folder.getFileHandle(nameOf(reason, now), { create: true });
  try {
    const writing = await file.createWritable();
    await writing.write(text);
    await writing.close();
  } catch (error) {
    await folder.removeEntry(file.name);
    throw error;
  }
  const others = (await listCopies()).filter((copy) => copy.reason === reason && copy.name !== file.name);
  const isAhead = ({ madeAt }: Copy): boolean => between(now, madeAt) > A_DAY;
  const newestFirst = [...others.filter((copy) => !isAhead(copy)), ...others.filter(isAhead)];
  for (const { name } of newestFirst.slice(KEPT[reason] - 1)) await folder.removeEntry(name);
}

/** The newest first. */
export async function listCopies(): Promise<Copy[]> {
  const copies: Copy[] = [];
  for await (const [name, entry] of (await openFolder()).entries()) {
    const [, at, reason] = /^(\d+)-(regular|before-upgrade)\.json$/.exec(name) ?? [];
    if (at === undefined || reason === undefined || entry.kind !== 'file') continue;
    const { size } = await entry.getFile();
    // A copy that was being written when the browser stopped is an empty file.
    if (size > 0) copies.push({ name, madeAt: asInstant(Number(at)), reason: reason as CopyReason, size });
  }
  return copies.sort((a, b) => b.madeAt - a.madeAt);
}

export async function readCopy(name: string): Promise<Blob> {
  return (await (await openFolder()).getFileHandle(name)).getFile();
}

/** One at a time, whichever page asks: what makes copies, and what must not be in any. */
export const whenNoCopyIsMade = (act: () => Promise<void>): Promise<void> =>
  navigator.locks.request('keep-back-ups', act);

/** Copies made at this time or later go. */
export async function dropCopiesSince(at: Instant): Promise<void> {
  const folder = await openFolder();
  for (const { name, madeAt } of await listCopies()) if (madeAt >= at) await folder.removeEntry(name);
}

/** Every copy goes. */
export async function dropCopies(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
}

const nameOf = (reason: CopyReason, at: Instant): string => `${String(at)}-${reason}.json`;

async function openFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER, { create: true });
}
