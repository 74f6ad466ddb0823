import { lastClosedAt } from '@/lib/db/conversations';
import type { Instant } from '@/lib/domain/time';
import { useLive } from './use-live';

/** When a conversation was last closed, kept up to date; null when none was, and until read. */
export const useLastClosedAt = (): Instant | null => useLive(lastClosedAt).value ?? null;
