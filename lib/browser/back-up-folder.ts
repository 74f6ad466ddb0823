/** What the File System Access API has that the types of the platform do not. */
interface FolderPicker {
  showDirectoryPicker?: (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
}
interface FolderWithPermission {
  queryPermission: (wish: { mode: 'readwrite' }) => Promise<PermissionState>;
  requestPermission: (wish: { mode: 'readwrite' }) => Promise<PermissionState>;
}

const picker = (): FolderPicker => globalThis as FolderPicker;

/** Whether this browser lets a page write in a folder that the user chose (Chrome and Edge; not Firefox). */
export const canChooseFolder = (): boolean => typeof picker().showDirectoryPicker === 'function';

/** Must be called in the same turn as the user's click. Null when the user chose none. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await picker().showDirectoryPicker?.({ id: 'back-ups', mode: 'readwrite' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Whether the folder may be written in now, without asking. A browser may want to be asked again after it was closed. */
export const mayWriteIn = async (folder: FileSystemDirectoryHandle): Promise<boolean> =>
  (await (folder as unknown as FolderWithPermission).queryPermission({ mode: 'readwrite' })) === 'granted';

/** Must be called in the same turn as the user's click. */
export const askToWriteIn = async (folder: FileSystemDirectoryHandle): Promise<boolean> =>
  (await (folder as unknown as FolderWithPermission).requestPermission({ mode: 'readwrite' })) === 'granted';

/** Writes a file as a whole, or nothing of it: a full disk leaves no empty file behind. */
export async function writeInFolder(
  folder: FileSystemDirectoryHandle,
  { name, text }: { readonly name: string; readonly text: string },
): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  try {
    const writing = await file.createWritable();
    await writing.write(text);
    await writing.close();
  } catch (error) {
    await folder.removeEntry(name);
    throw error;
  }
}

/** The first of these names that nothing in the folder has yet. */
export async function firstFreeName(
  folder: FileSystemDirectoryHandle,
  nameOf: (turn: number) => string,
): Promise<string> {
  const taken = new Set<string>();
  for await (const name of folder.keys()) taken.add(name);
  let turn = 0;
  while (taken.has(nameOf(turn))) turn += 1;
  return nameOf(turn);
}

/**
 * Removes the oldest of the files that are called as ours, by name, until `kept` of them are left; never the one that was written just
 * now. What is called later than `latest`, a wrong clock wrote: those go first. Empty ones, which a browser leaves that stops in the
 * middle of one, count for nothing. Others are left alone.
 */
export async function keepNewest(
  folder: FileSystemDirectoryHandle,
  isOurs: (name: string) => boolean,
  { kept, written, latest }: { readonly kept: number; readonly written: string; readonly latest: string },
): Promise<void> {
  const others: string[] = [];
  for await (const [name, entry] of folder.entries()) {
    if (entry.kind !== 'file' || name === written || !isOurs(name)) continue;
    if ((await entry.getFile()).size > 0) others.push(name);
  }
  others.sort();
  const ahead = others.filter((name) => name > latest);
  const oldestFirst = [...ahead, ...others.filter((name) => name <= latest), written];
  for (const name of oldestFirst.slice(0, -kept)) await folder.removeEntry(name);
}
