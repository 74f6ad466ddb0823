import { useLayoutEffect, useState } from 'preact/hooks';
import { report } from '@/lib/errors/report';
import { readPresences, watchPresences, type TabPresence } from '@/lib/presence/presence-store';

/** What is known of the tabs' meetings, kept up to date; null until read. Where it cannot be read, no meeting is known. */
export function usePresences(): readonly TabPresence[] | null {
  const [presences, setPresences] = useState<readonly TabPresence[] | null>(null);
  useLayoutEffect(() => {
    const look = (): void => {
      readPresences().then(setPresences, (error: unknown) => {
        report('read the meetings', error);
        setPresences([]);
      });
    };
    look();
    return watchPresences(look);
  }, []);
  return presences;
}
