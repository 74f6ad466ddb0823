import * as z from 'zod/mini';
import { browser } from '@/lib/browser/browser';

const KEY = 'declined-meetings';
/** A browser session has few calls; the last ones count. */
const AT_MOST = 50;
const idsSchema = z.catch(z.array(z.string()), []);

/** The meetings the user keeps to themselves: "not now". Forgotten when the browser closes, as the meetings are. */
export async function readDeclined(): Promise<readonly string[]> {
  return idsSchema.parse((await browser.storage.session.get(KEY))[KEY]);
}

export async function declineMeeting(meetingId: string): Promise<void> {
  const others = (await readDeclined()).filter((id) => id !== meetingId);
  await browser.storage.session.set({ [KEY]: [...others, meetingId].slice(-AT_MOST) });
}

/** Takes every "not now" back. */
export async function forgetDeclined(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

/** Calls back whenever a meeting was declined or that was taken back; answers how to stop. */
export function watchDeclined(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && KEY in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    browser.storage.onChanged.removeListener(listener);
  };
}
