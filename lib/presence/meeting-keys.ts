import * as z from 'zod/mini';
import { browser } from '@/lib/browser/browser';
import type { MeetingKeys } from '@/lib/domain/meeting-key';

const KEY = 'meeting-keys';
/** Of a long session, the last ones. */
const AT_MOST = 50;

const schema = z.catch(z.record(z.string(), z.array(z.string())), {});

/** Which meetings there were since the browser started; forgotten when it closes. */
export const readMeetingKeys = async (): Promise<MeetingKeys> =>
  schema.parse((await browser.storage.session.get(KEY))[KEY]);

/** A meeting may go by several keys: Teams has a number in its link and a thread in its page. */
export async function noteMeetingKey(meetingId: string, key: string | null): Promise<void> {
  const keys = await readMeetingKeys();
  const known = keys[meetingId] ?? [];
  if (key === null || known.includes(key)) return;
  const all = Object.entries({ ...keys, [meetingId]: [...known, key] });
  await browser.storage.session.set({ [KEY]: Object.fromEntries(all.slice(-AT_MOST)) });
}
