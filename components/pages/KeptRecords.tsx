import type { ComponentChildren, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useKeptRecords } from '@/lib/hooks/use-kept-records';
import type { RecoveryPageProps } from './RecoveryPage';

export interface KeptRecordsProps {
  /** A popup closes as soon as a file is to be chosen; it leads to a page that stays. */
  isPopup?: boolean;
  children: ComponentChildren;
}

/** A page as long as its data is there; where it was lost, the ways to get it back. */
export function KeptRecords({ isPopup = false, children }: KeptRecordsProps) {
  const { isLost, found, beginAnew } = useKeptRecords();
  const Recovery = useRecoveryPage(isLost);
  if (!isLost || Recovery === null) return <>{children}</>;
  return <Recovery isPopup={isPopup} onRestored={found} onBeginAnew={beginAnew} />;
}

/** Loaded when it is needed, which is hardly ever. */
function useRecoveryPage(isNeeded: boolean): FunctionComponent<RecoveryPageProps> | null {
  const [page, setPage] = useState<{ readonly Recovery: FunctionComponent<RecoveryPageProps> } | null>(null);
  useEffect(() => {
    if (isNeeded)
      void import('./RecoveryPage').then(({ RecoveryPage }) => setPage({ Recovery: RecoveryPage }));
  }, [isNeeded]);
  return page?.Recovery ?? null;
}
