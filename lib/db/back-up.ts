import type { BackUp } from '@/lib/domain/back-up';
import { tableOf, writtenAt } from '@/lib/domain/merge';
import type { Instant } from '@/lib/domain/time';
import { ALL_TABLES, readEverything } from './all-records';
import { database, SCHEMA_VERSION } from './database';
import { fieldTimes } from './field-times';
import { read, write } from './store';
import { KEPT_TABLES, togetherIn } from './tables';

/** A copy of everything the user ever wrote, as it stood at one moment. The settings are for the caller to add. */
export async function takeBackUp(now: Instant): Promise<BackUp> {
  const { records, unreadable } = await read(() => database.transaction('r', ALL_TABLES(), readEverything));
  await remember(records.rows);
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

/** From here on a field that is changed is known to have changed after this back-up. */
const remember = (rows: Awaited<ReturnType<typeof readEverything>>['records']['rows']): Promise<void> =>
  write([database.fieldTimes], async () => {
    await database.fieldTimes.bulkPut(
      [...rows].map(([key, timed]) => fieldTimes(key, timed, togetherIn(tableOf(key)))),
    );
  });

/** How many rows each table has. */
export const countRows = (): Promise<Readonly<Record<string, number>>> =>
  read(async () => {
    const counts: Record<string, number> = {};
    for (const table of database.tables) counts[table.name] = await table.count();
    return counts;
  });
