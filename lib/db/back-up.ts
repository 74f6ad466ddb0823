import type { BackUp } from '@/lib/domain/back-up';
import { tableOf, writtenAt, type TimedRow } from '@/lib/domain/merge';
import type { Instant } from '@/lib/domain/time';
import { ALL_TABLES, everythingIn, readRawRows } from './all-records';
import { database, SCHEMA_VERSION } from './database';
import { fieldTimes, type FieldTimes } from './field-times';
import { read, readFrom, write } from './store';
import { KEPT_TABLES, togetherIn } from './tables';

/** A copy of everything the user ever wrote, as it stood at one moment. The settings are for the caller to add. */
export async function takeBackUp(now: Instant): Promise<BackUp> {
  const raw = await readFrom(ALL_TABLES(), readRawRows);
  const { records, unreadable } = everythingIn(raw);
  await remember(records.rows, raw.seen);
  const tables: BackUp['tables'] = Object.fromEntries(KEPT_TABLES.map((table) => [table, []]));
  const times: BackUp['times'] = {};
  for (const [key, timed] of records.rows) {
    tables[tableOf(key)]?.push(timed.row);
    const earlier = Object.entries(timed.times).filter(([, at]) => at !== writtenAt(timed.row));
    if (earlier.length > 0) times[key] = Object.fromEntries(earlier);
  }
  const tombstones = [...records.graves].map(([key, grave]) => {
    const table = tableOf(key);
    return { id: key.slice(table.length + 1), table, ...grave };
  });
  return {
    schema: SCHEMA_VERSION,
    madeAt: now,
    tables,
    times,
    tombstones,
    unreadable: [...unreadable],
    settings: null,
  };
}

/** So many at once: a note that is written meanwhile must not wait for years of records. */
const AT_ONCE = 200;

/** From here on a field that is changed is known to have changed after this back-up. What is known already is not written again. */
async function remember(
  rows: ReadonlyMap<string, TimedRow>,
  seen: ReadonlyMap<string, FieldTimes>,
): Promise<void> {
  const fresh = [...rows]
    .map(([key, timed]) => fieldTimes(key, timed, togetherIn(tableOf(key))))
    .filter((times) => JSON.stringify(times) !== JSON.stringify(seen.get(times.id)));
  for (let from = 0; from < fresh.length; from += AT_ONCE) {
    await write([database.fieldTimes], async () => {
      await database.fieldTimes.bulkPut(fresh.slice(from, from + AT_ONCE));
    });
  }
}

/** How many rows each table has. */
export const countRows = (): Promise<Readonly<Record<string, number>>> =>
  read(async () => {
    const counts: Record<string, number> = {};
    for (const table of database.tables) counts[table.name] = await table.count();
    return counts;
  });
