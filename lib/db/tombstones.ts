import type { Instant } from '@/lib/domain/time';
import { database } from './database';
import type { CheckedTable } from './quarantine';

/** What remains of a deleted record, so that a merge with another machine does not bring it back. */
export interface Tombstone {
  /** The record's own id. */
  readonly id: string;
  readonly table: CheckedTable;
  readonly deletedAt: Instant;
}

/** Part of a `write` that also names `database.tombstones`. */
export async function bury(table: CheckedTable, id: string, now: Instant): Promise<void> {
  await database.tombstones.put({ id, table, deletedAt: now });
}

/** Takes a tombstone away: the record has been put back. */
export async function unearth(id: string): Promise<void> {
  await database.tombstones.delete(id);
}
