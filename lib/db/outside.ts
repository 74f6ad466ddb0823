import Dexie, { type Table } from 'dexie';
import type { SealKey } from '@/lib/domain/back-up';
import { newId } from './ids';
import { hasRoom, needRoom } from './room';

/*
 * What belongs to this browser alone and to no back-up: the folder the user chose, the key their passphrase became, and the mark on this
 * browser's files. A database of its own, so that it is still there when the records' one is not.
 */

interface Things {
  folder: FileSystemDirectoryHandle;
  seal: SealKey;
  mark: string;
}

class Outside extends Dexie {
  declare things: Table<Things[keyof Things], keyof Things>;

  constructor() {
    super('bakkie-outside', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ things: '' });
  }
}

const outside = new Outside();

export async function readOutside<Name extends keyof Things>(name: Name): Promise<Things[Name] | null> {
  return ((await outside.things.get(name)) as Things[Name] | undefined) ?? null;
}

/** Null takes it away. */
export async function writeOutside<Name extends keyof Things>(
  name: Name,
  thing: Things[Name] | null,
): Promise<void> {
  await needRoom();
  if (thing === null) await outside.things.delete(name);
  else await outside.things.put(thing, name);
}

/** Six letters and digits at the end of an id: the same by chance in two browsers once in sixteen million. */
const MARK_LENGTH = 6;

/**
 * Tells the files of this browser from those of another that uses the same folder. Made by chance when it is first asked for; since it is
 * in no back-up, two browsers never come to share one.
 */
export async function ownMark(): Promise<string> {
  const fresh = newId().slice(-MARK_LENGTH);
  // On a full disk a file can still be saved elsewhere: it only has a mark that is not kept.
  if (!(await hasRoom())) return (await readOutside('mark')) ?? fresh;
  return outside.transaction('rw', outside.things, async () => {
    const known = await readOutside('mark');
    if (known === null) await outside.things.put(fresh, 'mark');
    return known ?? fresh;
  });
}

export const deleteOutside = (): Promise<void> => outside.delete({ disableAutoOpen: false });
