import Dexie, { type Table } from 'dexie';
import type { SealKey } from '@/lib/domain/back-up';

/*
 * What belongs to this browser alone and to no back-up: the folder the user chose, and the key their passphrase became. A database of its
 * own, so that it is still there when the records' one is not.
 */

interface Things {
  folder: FileSystemDirectoryHandle;
  seal: SealKey;
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
  if (thing === null) await outside.things.delete(name);
  else await outside.things.put(thing, name);
}

export const deleteOutside = (): Promise<void> => outside.delete({ disableAutoOpen: false });
