import { browser } from '@/lib/browser/browser';
import { dropCopies, whenNoCopyIsMade } from '@/lib/db/copies';
import { deleteDatabase } from '@/lib/db/database';
import { deleteOutside } from '@/lib/db/outside';

/**
 * Takes away everything this browser keeps of the user's: records, copies, settings, what was being typed, the folder and passphrase.
 * Files outside the browser stay. Other pages that are open let go of the database and say so.
 */
export const eraseEverything = (): Promise<void> =>
  // A copy that is being made was read before this, and would be there after it.
  whenNoCopyIsMade(async () => {
    await deleteDatabase();
    await deleteOutside();
    await dropCopies();
    for (const name of await caches.keys()) await caches.delete(name);
    await browser.alarms.clearAll();
    await browser.storage.session.clear();
    await browser.storage.local.clear();
    sessionStorage.clear();
    localStorage.clear();
  });
