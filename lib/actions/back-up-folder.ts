import { askToWriteIn, chooseFolder, mayWriteIn } from '@/lib/browser/back-up-folder';
import { readOutside, writeOutside } from '@/lib/db/outside';

export { canChooseFolder } from '@/lib/browser/back-up-folder';

/** The folder for back-ups, by its name; `mayWrite` is false when the browser wants to be asked again. */
export interface BackUpFolder {
  readonly name: string;
  readonly mayWrite: boolean;
}

export async function backUpFolder(): Promise<BackUpFolder | null> {
  const folder = await readOutside('folder');
  return folder && { name: folder.name, mayWrite: await mayWriteIn(folder) };
}

/** Must be called in the same turn as the user's click. Answers false when the user chose none. */
export async function chooseBackUpFolder(): Promise<boolean> {
  const folder = await chooseFolder();
  if (folder !== null) await writeOutside('folder', folder);
  return folder !== null;
}

/** Asks the browser again. Must be called close to the user's click; answers whether the folder may be written in now. */
export async function askForFolder(): Promise<boolean> {
  const folder = await readOutside('folder');
  return folder !== null && askToWriteIn(folder);
}

export const forgetFolder = (): Promise<void> => writeOutside('folder', null);
