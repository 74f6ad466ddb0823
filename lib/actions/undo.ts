import type { Instant } from '@/lib/domain/time';

/** Takes back what was done. */
export type Undo = (now: Instant) => Promise<void>;
