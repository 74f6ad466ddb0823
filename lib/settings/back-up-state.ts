import * as z from 'zod/mini';
import { browser } from '@/lib/browser/browser';
import { instantSchema } from '@/lib/domain/time';

/** What must be known of the data when the data itself is gone. Nothing personal: `storage.local` can be read by content scripts. */
const backUpStateSchema = z.object({
  /** There was something to lose: an empty database after this is no first run. */
  hasData: z.catch(z.boolean(), false),
  /** When a back-up last went out of the browser. */
  lastFileAt: z.catch(z.nullable(instantSchema), null),
  /** Why the user's folder has no file of the last time: it took none (it is full, or gone), or one file may not hold as much. */
  folderFailure: z.catch(z.nullable(z.enum(['not-written', 'too-much'])), null),
});
export type BackUpState = z.infer<typeof backUpStateSchema>;

const KEY = 'back-up-state';

export async function readBackUpState(): Promise<BackUpState> {
  return parse((await browser.storage.local.get(KEY))[KEY]);
}

let lastChange: Promise<void> = Promise.resolve();

/** Changes some of it. Two changes at the same moment follow one another: a file that is put back brings data too. */
export function changeBackUpState(change: Partial<BackUpState>): Promise<void> {
  const apply = async (): Promise<void> => {
    await browser.storage.local.set({ [KEY]: { ...(await readBackUpState()), ...change } });
  };
  lastChange = lastChange.then(apply, apply);
  return lastChange;
}

/** Calls back at every change; answers how to stop. */
export function watchBackUpState(callback: (state: BackUpState) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change) callback(parse(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    browser.storage.onChanged.removeListener(listener);
  };
}

const parse = (value: unknown): BackUpState =>
  backUpStateSchema.parse(typeof value === 'object' ? (value ?? {}) : {});
