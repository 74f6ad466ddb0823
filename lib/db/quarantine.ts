import type * as z from 'zod/mini';
import { report } from '@/lib/errors/report';
import { database } from './database';
import { write } from './store';

/** The tables whose rows pass a schema when read. */
export type CheckedTable =
  | 'conversations'
  | 'people'
  | 'notes'
  | 'marks'
  | 'followUps'
  | 'exchanges'
  | 'ownTexts'
  | 'questionSets'
  | 'checklists'
  | 'phrases'
  | 'drafts'
  | 'goodSetups'
  | 'verdicts';

/** A row that could not be read, kept as it was found. */
export interface Quarantined {
  readonly key?: number;
  readonly table: CheckedTable;
  readonly row: unknown;
  readonly reason: string;
}

/** The rows that fit the schema. Rows that do not are set aside in `quarantine`, untouched, and left out. */
export function checked<T>(table: CheckedTable, schema: z.ZodMiniType<T>, rows: readonly unknown[]): T[] {
  return rows.flatMap((row) => {
    const result = schema.safeParse(row);
    if (result.success) return [result.data];
    setAsideLater(table, schema, row);
    return [];
  });
}

/** The row if it fits the schema; else it is set aside and null is answered. Part of a `write` that also names `database.quarantine`. */
export async function readable<T>(
  table: CheckedTable,
  schema: z.ZodMiniType<T>,
  row: unknown,
): Promise<T | null> {
  const result = schema.safeParse(row);
  if (result.success) return result.data;
  await setAside(table, schema, row);
  return null;
}

/** In a turn of its own: a live query may not write, not even beside its own transaction, and a read must not wait for this. */
function setAsideLater(table: CheckedTable, schema: z.ZodMiniType, row: unknown): void {
  setTimeout(() => {
    setAside(table, schema, row).catch((error: unknown) => {
      report('set a row aside', error);
    });
  });
}

async function setAside(table: CheckedTable, schema: z.ZodMiniType, row: unknown): Promise<void> {
  const key = (row as { id?: unknown }).id;
  if (typeof key !== 'string') return;
  await write([database.table(table), database.quarantine], async () => {
    // Meanwhile another page may have moved the row, or put it right.
    const found: unknown = await database.table(table).get(key);
    const error = found === undefined ? undefined : schema.safeParse(found).error;
    if (error === undefined) return;
    const reason = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join('; ');
    await database.quarantine.add({ table, row: found, reason });
    await database.table(table).delete(key);
  });
}

/** How many rows could not be read and are kept aside. */
export const countQuarantined = (): Promise<number> => database.quarantine.count();
