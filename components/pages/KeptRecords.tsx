import type { ComponentChildren } from 'preact';
import { useKeptRecords } from '@/lib/hooks/use-kept-records';
import { whenOpened } from './when-opened';

/** Needed hardly ever. Where it cannot be had the page fails: data that was lost must not look like a first run. */
const RecoveryPage = whenOpened(async () => (await import('./RecoveryPage')).RecoveryPage);

export interface KeptRecordsProps {
  /** A popup closes as soon as a file is to be chosen; it leads to a page that stays. */
  isPopup?: boolean;
  children: ComponentChildren;
}

/** A page as long as its data is there; where it was lost, the ways to get it back. */
export function KeptRecords({ isPopup = false, children }: KeptRecordsProps) {
  const { isLost, found, beginAnew } = useKeptRecords();
  if (!isLost) return <>{children}</>;
  return <RecoveryPage isPopup={isPopup} onRestored={found} onBeginAnew={beginAnew} />;
}
