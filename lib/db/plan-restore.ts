import type { BackUp } from '@/lib/domain/back-up';
import { canonical, merge, tableOf, type Records, type Row, type TimedRow } from '@/lib/domain/merge';
import { ALL_TABLES, everythingIn, newlyUnreadable, readRawRows, recordsOf } from './all-records';
import { database } from './database';
import { read } from './store';
import { togetherIn, type KeptName } from './tables';

/** What restoring a back-up does to one record. `both`: each side had something newer, and the newest of each place stays. */
export interface RecordChange {
  readonly table: KeptName;
  readonly kind: 'new' | 'changed' | 'both' | 'removed';
  /** As it will be; as it was, where it goes. */
  readonly row: Row;
}

/** What restoring a back-up would do, without doing it. */
export interface RestorePlan {
  readonly changes: readonly RecordChange[];
  /** So many records are newer here than in the back-up, and stay as they are. */
  readonly newerHere: number;
  /** So many records of the back-up were erased here, and stay erased unless the user says otherwise. */
  readonly erasedHere: number;
  /** So many rows of the back-up cannot be read, and are set aside beside those that are here. */
  readonly unreadable: number;
}

export const planRestore = (backUp: BackUp): Promise<RestorePlan> =>
  read(async () => {
    const here = everythingIn(await database.transaction('r', ALL_TABLES(), readRawRows));
    const unreadable = newlyUnreadable(here, backUp).length;
    return { ...planOf(here.records, recordsOf(backUp)), unreadable };
  });

function planOf(here: Records, incoming: Records): Omit<RestorePlan, 'unreadable'> {
  const merged = merge(here, incoming, togetherIn);
  const changes: RecordChange[] = [];
  let newerHere = 0;
  let erasedHere = 0;
  for (const key of new Set([...here.rows.keys(), ...incoming.rows.keys()])) {
    const [before, other, after] = [here, incoming, merged].map(({ rows }) => rows.get(key));
    const table = tableOf(key) as KeptName;
    const row = (after ?? before)?.row;
    if (!before && !after) {
      if (other) erasedHere += 1;
    } else if (isSame(before, after)) {
      if (other && !isSame(other, after)) newerHere += 1;
    } else if (row) {
      const kind = !before ? 'new' : !after ? 'removed' : isSame(other, after) ? 'changed' : 'both';
      changes.push({ table, kind, row });
    }
  }
  return { changes, newerHere, erasedHere };
}

/** Whether the two say the same, whenever it was written. */
const isSame = (a: TimedRow | undefined, b: TimedRow | undefined): boolean => content(a) === content(b);
const content = (record: TimedRow | undefined): string =>
  canonical({ ...record?.row, createdAt: 0, updatedAt: 0 });
