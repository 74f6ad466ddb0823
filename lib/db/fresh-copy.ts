import type { BackUp } from '@/lib/domain/back-up';
import type { Instant } from '@/lib/domain/time';
import { takeBackUp } from './back-up';
import { keepCopy, listCopies, readCopy } from './copies';

export interface CopyOrder {
  readonly now: Instant;
  readonly settings: BackUp['settings'];
}

/** Stores a copy of everything as it is now, unless it would be the same once more: that would only push an older state out. */
export async function keepFreshCopy({ now, settings }: CopyOrder): Promise<void> {
  const backUp: BackUp = { ...(await takeBackUp(now)), settings };
  const newest = (await listCopies()).find(({ reason }) => reason === 'regular');
  const isSame =
    newest &&
    (await (await readCopy(newest.name)).text()) === JSON.stringify({ ...backUp, madeAt: newest.madeAt });
  if (!isSame) await keepCopy('regular', JSON.stringify(backUp), now);
}
