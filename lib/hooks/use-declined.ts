import { useEffect, useState } from 'preact/hooks';
import {
  declineMeeting,
  forgetDeclined,
  readDeclined,
  watchDeclined,
} from '@/lib/presence/declined-meetings';

export interface Declined {
  /** The meetings that were answered with "not now"; null until read. */
  readonly ids: readonly string[] | null;
  readonly decline: (meetingId: string) => Promise<void>;
  readonly takeBack: () => Promise<void>;
}

/** Which calls the user keeps to themselves, kept up to date. */
export function useDeclined(): Declined {
  const [ids, setIds] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const look = (): void => void readDeclined().then(setIds);
    look();
    return watchDeclined(look);
  }, []);
  return { ids, decline: declineMeeting, takeBack: forgetDeclined };
}
