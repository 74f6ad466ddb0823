import { useLayoutEffect, useState } from 'preact/hooks';
import { readPresences, watchPresences, type TabPresence } from '@/lib/presence/presence-store';

/** What is known of the tabs' meetings, kept up to date; null until read. */
export function usePresences(): readonly TabPresence[] | null {
  const [presences, setPresences] = useState<readonly TabPresence[] | null>(null);
  useLayoutEffect(() => {
    const look = (): void => void readPresences().then(setPresences);
    look();
    return watchPresences(look);
  }, []);
  return presences;
}
