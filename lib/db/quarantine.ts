import Dexie from 'dexie';
import type { z } from 'zod';
import { database } from './database';

/** The tables whose rows pass a schema when read. */
export type CheckedTable = 'conversations' | 'people' | 'notes' | 'questionSets' | 'checklists' | 'drafts';

/** A row that could not be read, kept as it was found. */
export interface Quarantined {
  readonly key?: number;
  readonly table: CheckedTable;
  readonly row: unknown;
  readonly reason: string;
}

/** The rows that fit the schema. Rows that do not are set aside in `quarantine`, untouched, and left out. */
export function checked<T>(table: CheckedTable, schema: z.ZodType<T>, rows: readonly unknown[]): T[] {
  return rows.flatMap((row) => {
    const result = schema.safeParse(row);
    if (result.success) return [result.data];
    // A live query may not write, and a read must not wait for this: it happens beside the reader's transaction.
    void Dexie.ignoreTransaction(() => setAside(table, row, result.error));
    return [];
  });
}

async function setAside(table: CheckedTable, row: unknown, error: z.ZodError): Promise<void> {
  const key = (row as { id?: unknown }).id;
  if (typeof key !== 'string') return;
  const reason = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join('; ');
  await database.transaction('rw', database.table(table), database.quarantine, async () => {
    // Two pages may meet the same broken row; the first one moves it.
    const found: unknown = await database.table(table).get(key);
    if (found === undefined) return;
    await database.quarantine.add({ table, row: found, reason });
    await database.table(table).delete(key);
  });
}

/** How many rows could not be read and are kept aside. */
export const countQuarantined = (): Promise<number> => database.quarantine.count();
