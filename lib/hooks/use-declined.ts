import { useLayoutEffect, useState } from 'preact/hooks';
import { report } from '@/lib/errors/report';
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

/** Which calls the user keeps to themselves, kept up to date. Where it cannot be read, none is. */
export function useDeclined(): Declined {
  const [ids, setIds] = useState<readonly string[] | null>(null);
  useLayoutEffect(() => {
    const look = (): void => {
      readDeclined().then(setIds, (error: unknown) => {
        report('read the declined meetings', error);
        setIds([]);
      });
    };
    look();
    return watchDeclined(look);
  }, []);
  return { ids, decline: declineMeeting, takeBack: forgetDeclined };
}
