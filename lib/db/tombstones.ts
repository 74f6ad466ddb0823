import { asInstant, type Instant } from '@/lib/domain/time';
import { database } from './database';
import type { CheckedTable } from './quarantine';

/** What remains of a deleted record, so that a merge with another machine does not bring it back. */
export interface Tombstone {
  /** The record's own id. */
  readonly id: string;
  readonly table: CheckedTable;
  readonly deletedAt: Instant;
  /** The record was put back: not before `deletedAt`. Kept, so that a copy from in between does not delete it once more. */
  readonly undoneAt?: Instant | undefined;
}

/** Part of a `write` that also names `database.tombstones`. */
export async function bury(table: CheckedTable, id: string, now: Instant): Promise<void> {
  const before = await database.tombstones.get(id);
  const undoneAt = before?.undoneAt;
  const deletedAt = undoneAt === undefined || now > undoneAt ? now : asInstant(undoneAt + 1);
  await database.tombstones.put({ id, table, deletedAt, ...(undoneAt !== undefined && { undoneAt }) });
}

/** Takes a deletion back: the record has been put there again. */
export async function unearth(id: string): Promise<void> {
  const before = await database.tombstones.get(id);
  if (before && before.undoneAt !== before.deletedAt)
    await database.tombstones.put({ ...before, undoneAt: before.deletedAt });
}
