import type { BackUp } from '@/lib/domain/back-up';
import { keyOf, mergeRows, type Grave, type Records, type Row, type TimedRow } from '@/lib/domain/merge';
import type { Instant } from '@/lib/domain/time';
import { database } from './database';
import { timed, type FieldTimes } from './field-times';
import { noteId } from './ids';
import type { Quarantined } from './quarantine';
import { isKeptTable, KEPT_TABLES, schemaOf, togetherIn, type KeptName } from './tables';
import type { Tombstone } from './tombstones';

export type Unreadable = BackUp['unreadable'][number];

/** Everything on this machine, as far as it can be read, and what cannot. */
export interface Everything {
  readonly records: Records;
  readonly unreadable: readonly Unreadable[];
}

/** Every table a back-up is made of. */
export const ALL_TABLES = () => [
  ...KEPT_TABLES.map((name) => database.table(name)),
  database.tombstones,
  database.quarantine,
  database.fieldTimes,
];

/** All rows as they lie there. */
export interface RawRows {
  readonly rows: readonly { readonly table: KeptName; readonly found: readonly unknown[] }[];
  readonly quarantine: readonly Quarantined[];
  readonly tombstones: readonly Tombstone[];
  readonly seen: ReadonlyMap<string, FieldTimes>;
}

/** Reads all rows; part of a transaction over `ALL_TABLES`. Every write waits that long: they are looked at afterwards, by `everythingIn`. */
export async function readRawRows(): Promise<RawRows> {
  const [rows, quarantine, tombstones, seen] = await Promise.all([
    Promise.all(
      KEPT_TABLES.map(async (table) => ({
        table,
        found: (await database.table(table).toArray()) as unknown[],
      })),
    ),
    database.quarantine.toArray(),
    database.tombstones.toArray(),
    database.fieldTimes.toArray(),
  ]);
  return { rows, quarantine, tombstones, seen: new Map(seen.map((times) => [times.id, times])) };
}

/** What these rows say. Changes nothing: a row that does not fit is only told. */
export function everythingIn({ rows: raw, quarantine, tombstones, seen }: RawRows): Everything {
  const rows = new Map<string, TimedRow>();
  const unreadable: Unreadable[] = [];
  for (const { table, found: all } of raw) {
    for (const found of all) {
      const read = schemaOf(table).safeParse(found);
      if (read.success) put(rows, table, read.data as Row, seen);
      else unreadable.push({ table, row: asJson(found), reason: 'does not fit' });
    }
  }
  for (const { table, row, reason } of quarantine) {
    // What stays behind in any case stays behind here too.
    if (isKeptTable(table)) unreadable.push({ table, row: asJson(row), reason });
  }
  const graves = new Map<string, Grave>();
  for (const { id, table, ...grave } of tombstones) graves.set(keyOf(table, id), grave);
  return { records: { rows, graves }, unreadable };
}

/** What could not be read in a back-up and is not known here yet, each once. */
export function newlyUnreadable(here: Everything, backUp: BackUp): Unreadable[] {
  const nameOf = ({ table, row }: Unreadable): string => `${table} ${row}`;
  const known = new Set(here.unreadable.map(nameOf));
  return backUp.unreadable.filter((unreadable) => {
    const name = nameOf(unreadable);
    return !known.has(name) && known.add(name);
  });
}

/** The records of a back-up that was read and fits this version. */
export function recordsOf(backUp: BackUp): Records {
  const rows = new Map<string, TimedRow>();
  for (const table of KEPT_TABLES) {
    for (const row of (backUp.tables[table] ?? []) as Row[]) {
      const times = { ...backUp.times[keyOf(table, row.id)] } as Record<string, Instant>;
      add(rows, table, { row, times });
    }
  }
  const graves = backUp.tombstones.map(({ table, id, ...grave }): [string, Grave] => [
    keyOf(table, id),
    grave,
  ]);
  return { rows, graves: new Map(graves) };
}

function put(
  rows: Map<string, TimedRow>,
  table: KeptName,
  row: Row,
  seen: ReadonlyMap<string, FieldTimes>,
): void {
  add(rows, table, timed(row, seen.get(keyOf(table, row.id)), togetherIn(table)));
}

/** A note goes by what it is about, whatever id it once got; two of them become one. */
function add(rows: Map<string, TimedRow>, table: KeptName, { row, times }: TimedRow): void {
  const id = table === 'notes' ? noteId(String(row['conversationId']), String(row['subject'])) : row.id;
  const key = keyOf(table, id);
  const record = { row: { ...row, id }, times };
  const other = rows.get(key);
  rows.set(key, other ? mergeRows(other, record, togetherIn(table)) : record);
}

/** A row that cannot be read may be anything, also what JSON has no words for. */
function asJson(value: unknown): string {
  try {
    return JSON.stringify(value ?? null);
  } catch {
    return 'null';
  }
}
