import { lastClosedAt } from '@/lib/db/conversations';
import type { Instant } from '@/lib/domain/time';
import { useLive } from './use-live';
import { useTime } from './use-time';

/** When a conversation was last closed, kept up to date; null when none was, and until read. */
export function useLastClosedAt(): Instant | null {
  const time = useTime();
  return useLive(() => lastClosedAt(time.now())).value ?? null;
}
