import { ownText, writeOwnText } from '@/lib/db/own-texts';
import { useLive } from './use-live';
import { useStoredText, type StoredText } from './use-stored-text';
import { useTime } from './use-time';

/** One text of the user's that belongs to no conversation: shown as stored, edited in one window at a time. */
export function useOwnText(subject: string): StoredText {
  const time = useTime();
  return useStoredText(
    `own:${subject}`,
    () => ownText(subject),
    (text) => writeOwnText(subject, text, time.now()),
  );
}

/** The stored text about a subject, kept up to date; empty until read. */
export const useOwnTextShown = (subject: string): string =>
  useLive(() => ownText(subject), [subject]).value ?? '';
