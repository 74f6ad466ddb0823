import { deleteGoodSetup, putGoodSetup, type GoodSetup } from '@/lib/db/good-setup';
import type { Instant } from '@/lib/domain/time';

/** Keeps this set-up as the good one, on this machine alone; `still` only where the user asked for it. */
export async function keepGoodSetup(
  { brightEnd, size, eyeHeight, aside }: GoodSetup['measures'],
  still: string | null,
  now: Instant,
): Promise<void> {
  await putGoodSetup({ at: now, measures: { brightEnd, size, eyeHeight, aside }, still });
}

/** Erases it, measures and still. */
export const eraseGoodSetup = (): Promise<void> => deleteGoodSetup();
