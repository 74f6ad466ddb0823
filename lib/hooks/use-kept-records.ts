import { useEffect, useRef, useState } from 'preact/hooks';
import { areRecordsLost, beginAnew, noteFirstRecord } from '@/lib/actions/lost-records';
import { lastClosedAt } from '@/lib/db/conversations';
import { asInstant } from '@/lib/domain/time';
import { report } from '@/lib/errors/report';
import { useLive } from './use-live';

/** By then a page that opens has read what it shows: the disk is free. */
const SETTLED_AFTER_MS = 2000;

export interface KeptRecords {
  /** There was data here, and there is none any more. False until that is certain. */
  readonly isLost: boolean;
  /** The user goes on without it. */
  readonly beginAnew: () => Promise<void>;
  /** It has been put back. */
  readonly found: () => void;
}

/**
 * Looks once whether the data is still there, notes from its first row on that there is some, and has it backed up when a page opens
 * and after each conversation. Nothing that is drawn waits for this.
 */
export function useKeptRecords(): KeptRecords {
  const [isLost, setLost] = useState(false);
  const closedAt = useLive(() => lastClosedAt(asInstant(Date.now()))).value;
  useEffect(() => {
    areRecordsLost().then(setLost, (error: unknown) => {
      report('look whether the data is there', error);
    });
  }, []);
  useEffect(
    () =>
      noteFirstRecord((error) => {
        report('note that there is data', error);
      }),
    [],
  );
  const isOpened = useRef(false);
  useEffect(() => {
    if (closedAt === undefined) return;
    const keep = (): void => {
      import('@/lib/actions/keep-back-ups')
        .then(({ keepBackUps }) => keepBackUps(asInstant(Date.now())))
        .catch((error: unknown) => {
          report('keep a back-up', error);
        });
    };
    const timer = setTimeout(keep, isOpened.current ? 0 : SETTLED_AFTER_MS);
    isOpened.current = true;
    return () => {
      clearTimeout(timer);
    };
  }, [closedAt]);
  const found = (): void => {
    setLost(false);
  };
  return { isLost, found, beginAnew: () => beginAnew().then(found) };
}
