import { firstFreeName, keepNewest, mayWriteIn, writeInFolder } from '@/lib/browser/back-up-folder';
import { isEmpty } from '@/lib/db/is-empty';
import { expireLastWords } from '@/lib/db/last-words';
import { lastClosedAt } from '@/lib/db/conversations';
import { listCopies, whenNoCopyIsMade } from '@/lib/db/copies';
import { keepFreshCopyAside } from '@/lib/db/copy-line';
import { ownMark, readOutside } from '@/lib/db/outside';
import { isUnkept } from '@/lib/domain/back-up';
import { between, type Instant } from '@/lib/domain/time';
import { TooMuch } from '@/lib/errors/errors';
import { inBackground } from '@/lib/errors/in-background';
import { backUpName, isBackUpNameOf } from '@/lib/export/back-up-file';
import { changeBackUpState, readBackUpState } from '@/lib/settings/back-up-state';
import { readChosenSettings } from '@/lib/settings/settings';
import { makeBackUpFile, noteFileMade } from './back-up';
import { askToPersist } from './storage-state';

/** So many files of this browser stay in the user's folder. */
const FILES_KEPT = 20;
const A_SECOND_MS = 1000;
const A_DAY_MS = 24 * 60 * 60 * 1000;

/**
 * What happens by itself, once there is something to keep: the browser is asked not to clear it; after a conversation was closed, and
 * on another day, a copy inside the browser; after a conversation was closed also a file in the user's folder, if there is one that may
 * be written in. One page does it for all.
 */
export const keepBackUps = (now: Instant): Promise<void> =>
  whenNoCopyIsMade(async () => {
    if (await isEmpty()) return;
    inBackground('ask the browser to keep the data', askToPersist());
    const { hasData, lastFileAt } = await readBackUpState();
    if (!hasData) await changeBackUpState({ hasData: true });
    const closedAt = await lastClosedAt(now);
    await expireLastWords();
    await refreshCopy(closedAt, now);
    if (isUnkept(closedAt, lastFileAt, now)) await writeFolderFile(now);
  });

async function refreshCopy(closedAt: Instant | null, now: Instant): Promise<void> {
  const newest = (await listCopies()).find(({ reason, madeAt }) => reason === 'regular' && madeAt <= now);
  if (newest && !isUnkept(closedAt, newest.madeAt, now) && between(newest.madeAt, now) <= A_DAY_MS) return;
  await keepFreshCopyAside({ now, settings: await readChosenSettings() });
}

/**
 * Writes a back-up in the user's folder and removes the oldest ones of this browser: another one that uses the folder keeps its own. An
 * hour that comes twice, as in autumn, writes over nothing. Answers false when there is no folder that may be written in; rejects
 * when it takes no file, which is then told beside the reminder.
 */
export async function writeFolderFile(now: Instant): Promise<boolean> {
  const folder = await readOutside('folder');
  if (folder === null || !(await mayWriteIn(folder))) return false;
  const mark = await ownMark();
  let written: string;
  try {
    const { text } = await makeBackUpFile(now);
    written = await firstFreeName(folder, (turn) => backUpName(now + turn * A_SECOND_MS, mark));
    await writeInFolder(folder, { name: written, text });
  } catch (error) {
    await changeBackUpState({ folderFailure: error instanceof TooMuch ? 'too-much' : 'not-written' });
    throw error;
  }
  await noteFileMade(now);
  // Names are in the hours of the place: what was written further east today may be called later than this one.
  const latest = backUpName(now + A_DAY_MS, mark);
  await keepNewest(folder, (name) => isBackUpNameOf(mark, name), { kept: FILES_KEPT, written, latest });
  return true;
}
