import { ownText, writeOwnText } from '@/lib/db/own-texts';
import { useDraft, type Draft } from './use-draft';
import { useLive } from './use-live';
import { useTime } from './use-time';

/** A text that belongs to no conversation in particular, on disk as it is typed. */
export function useOwnText(subject: string): Draft & {
  /** Whether the stored text has been read, so that typing can begin. */
  readonly isReady: boolean;
} {
  const time = useTime();
  const stored = useLive(() => ownText(subject), [subject]);
  const draft = useDraft(`own-text:${subject}`, stored.value ?? '', (text) =>
    writeOwnText(subject, text, time.now()),
  );
  return { ...draft, isReady: stored.isFresh };
}
