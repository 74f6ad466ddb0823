import type { BackUp } from '@/lib/domain/back-up';
import { limitOf } from '@/lib/domain/json-limits';
import { broughtBack, canonical, merge, tableOf, type Records, type Row } from '@/lib/domain/merge';
import type { Instant } from '@/lib/domain/time';
import {
  ALL_TABLES,
  everythingIn,
  newlyUnreadable,
  readRawRows,
  recordsOf,
  type Everything,
} from './all-records';
import { database } from './database';
import { fieldTimes } from './field-times';
import { read, write } from './store';
import { schemaOf, togetherIn, type KeptName } from './tables';

/** What becomes of records in a back-up that were erased here. */
export type Erased = 'stays' | 'comes-back';

/** The last restore, so that it can be taken back; there is one row. */
export interface LastRestore {
  readonly id: 'last';
  readonly at: Instant;
  readonly changes: readonly StoredChange[];
  /** The settings that were taken over with it; the first restores did not say. */
  readonly settings?: Settings;
}

type Settings = Readonly<Record<string, unknown>>;

interface StoredChange {
  readonly table: string;
  readonly key: string | number;
  /** Undefined where there was, or is, no row. */
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Merges a back-up into what is here, all of it or nothing, and keeps how to take it back until the next restore. What could not be read
 * here is set aside first. What was erased here stays so, or comes back with the rest. `settings` are those that the caller takes over.
 */
export const restoreBackUp = (
  backUp: BackUp,
  { now, erased, settings }: { readonly now: Instant; readonly erased: Erased; readonly settings: Settings },
): Promise<void> =>
  write(
    [...ALL_TABLES(), database.restores],
    async () => {
      const here = everythingIn(await readRawRows());
      const found = recordsOf(backUp);
      const incoming = erased === 'stays' ? found : broughtBack(found, here.records, now);
      const merged = merge(here.records, incoming, togetherIn);
      const changes = [
        ...(await putRecords(here.records, merged)),
        ...(await putGraves(merged)),
        ...(await putTimes(incoming, merged)),
        ...(await putUnreadable(here, backUp)),
      ];
      await database.restores.put({ id: 'last', at: now, changes, settings });
    },
    WRITTEN_PER_BYTE * JSON.stringify(backUp).length,
  );

/** A record is stored, kept beside what it was before, and the browser writes both twice: in its log and in its table. */
const WRITTEN_PER_BYTE = 6;

async function putRecords(here: Records, merged: Records): Promise<StoredChange[]> {
  const changes: StoredChange[] = [];
  for (const key of here.rows.keys()) {
    if (merged.rows.has(key)) continue;
    const table = tableOf(key);
    changes.push(await store(table, key.slice(table.length + 1), undefined));
  }
  for (const [key, { row }] of merged.rows) {
    const table = tableOf(key) as KeptName;
    const before = here.rows.get(key)?.row;
    if (canonical(row) === canonical(before)) continue;
    if (before === undefined) changes.push(...(await setAside(table, row.id)));
    changes.push(...(await withoutDouble(table, row)));
    changes.push(await store(table, row.id, schemaOf(table).parse(row)));
  }
  return changes;
}

/** What stands in the way is a row that could not be read. */
async function setAside(table: KeptName, id: string): Promise<StoredChange[]> {
  const row: unknown = await database.table(table).get(id);
  if (row === undefined) return [];
  const after = { table, row, reason: 'does not fit' };
  const key = await database.quarantine.add(after);
  return [{ table: 'quarantine', key, before: undefined, after: { ...after, key } }];
}

/** A note that once got another id gives its place to the one that goes by its subject. */
async function withoutDouble(table: KeptName, { id, conversationId, subject }: Row): Promise<StoredChange[]> {
  if (table !== 'notes') return [];
  const other = await database.notes.get({ conversationId, subject });
  return other && other.id !== id ? [await store(table, other.id, undefined)] : [];
}

async function putGraves({ graves }: Records): Promise<StoredChange[]> {
  const changes: StoredChange[] = [];
  for (const [key, grave] of graves) {
    const table = tableOf(key);
    const id = key.slice(table.length + 1);
    changes.push(await store('tombstones', id, { id, table, ...grave }));
  }
  return changes.filter(isChange);
}

/** Each place of what came in keeps the time it was written at. */
async function putTimes(incoming: Records, merged: Records): Promise<StoredChange[]> {
  const changes: StoredChange[] = [];
  for (const key of incoming.rows.keys()) {
    const timed = merged.rows.get(key);
    if (timed) changes.push(await store('fieldTimes', key, fieldTimes(key, timed, togetherIn(tableOf(key)))));
  }
  return changes.filter(isChange);
}

async function putUnreadable(here: Everything, backUp: BackUp): Promise<StoredChange[]> {
  const changes: StoredChange[] = [];
  for (const unreadable of newlyUnreadable(here, backUp)) {
    const after = {
      table: unreadable.table as KeptName,
      row: parsed(unreadable.row),
      reason: unreadable.reason,
    };
    const key = await database.quarantine.add(after);
    changes.push({ table: 'quarantine', key, before: undefined, after: { ...after, key } });
  }
  return changes;
}

/** Deeper than any row of ours; what goes past all rows and their parts must not run out of stack. */
const UNREADABLE_LIMITS = { depth: 100, values: 1_000_000 };

/** A row that could not be read, as it was; one that means harm stays the text it came as. */
function parsed(json: string): unknown {
  try {
    const row: unknown = JSON.parse(json);
    return limitOf(row, UNREADABLE_LIMITS) === null ? row : json;
  } catch {
    return json;
  }
}

/** Puts a row in its place, or takes away what is there. */
async function store(table: string, key: string, after: unknown): Promise<StoredChange> {
  const before: unknown = await database.table(table).get(key);
  if (after === undefined) await database.table(table).delete(key);
  else await database.table(table).put(after);
  return { table, key, before, after };
}

const isChange = ({ before, after }: StoredChange): boolean => canonical(before) !== canonical(after);

/** When the last restore was that can be taken back; null when there is none. */
export const lastRestoreAt = (): Promise<Instant | null> =>
  read(async () => (await database.restores.get('last'))?.at ?? null);

/**
 * Takes the last restore back, all at once. What was changed after it stays as it is now. Answers how many records that are,
 * and which settings are to be given back.
 */
export const undoRestore = (): Promise<{ readonly kept: number; readonly settings: Settings }> =>
  write([...ALL_TABLES(), database.restores], async () => {
    const last = await database.restores.get('last');
    let kept = 0;
    for (const { table, key, before, after } of last?.changes.toReversed() ?? []) {
      const found: unknown = await database.table(table).get(key);
      if (canonical(found) !== canonical(after)) kept += table === 'fieldTimes' ? 0 : 1;
      else if (before === undefined) await database.table(table).delete(key);
      else await database.table(table).put(before);
    }
    await database.restores.delete('last');
    return { kept, settings: last?.settings ?? {} };
  });
