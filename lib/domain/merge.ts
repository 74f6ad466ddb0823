import { idsOfDraft } from './draft';
import { asInstant, type Instant } from './time';

/*
 * Merging two machines' records (docs/decisions/0008-merging.md). Of every place in a record the value written last stays, by the time it
 * was written and, at the same time, by the value itself. Every rule picks the greatest of what is there, so the outcome does not depend
 * on the order, and merging the same once more changes nothing.
 */

/** A record of any table, as it stands on disk. */
export interface Row {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** A record and when each of its places was last written. A place is a field, or some fields that make sense only together. */
export interface TimedRow {
  readonly row: Row;
  readonly times: Readonly<Record<string, Instant>>;
}

/** What remains of a record that was deleted, and whether that was taken back. */
export interface Grave {
  readonly deletedAt: Instant;
  /** Not before `deletedAt`: the record is there again. */
  readonly undoneAt?: Instant | undefined;
}

/** Everything there is on one machine; `rows` and `graves` by `keyOf`. */
export interface Records {
  readonly rows: ReadonlyMap<string, TimedRow>;
  readonly graves: ReadonlyMap<string, Grave>;
}

export type Together = readonly (readonly string[])[];

export const keyOf = (table: string, id: string): string => `${table}/${id}`;
export const tableOf = (key: string): string => key.slice(0, key.indexOf('/'));
const idOf = (key: string): string => key.slice(key.indexOf('/') + 1);

/** What no place stands for: the id is the record's own, and the two times follow from the merge. */
const FRAME = new Set(['id', 'createdAt', 'updatedAt']);

/** The places of a record: the fields that belong together under the name of the first of them, every other field under its own. */
export function placesOf(row: Row, together: Together): Map<string, readonly string[]> {
  const groupOf = (field: string): readonly string[] =>
    together.find((group) => group.includes(field)) ?? [field];
  const groups = Object.keys(row)
    .filter((field) => !FRAME.has(field))
    .map(groupOf);
  return new Map(groups.map((fields) => [fields[0] ?? '', fields]));
}

/** The value at a place as one text, the same for the same value. */
export const valueAt = (row: Row, fields: readonly string[]): string =>
  canonical(fields.map((field) => row[field]));

/** JSON with the keys of every object in order; also of nothing at all. */
export const canonical = (value: unknown): string =>
  JSON.stringify([value], (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** When a record was last written; some only say when they were made (`at`). */
export function writtenAt({ updatedAt, at }: Row): Instant {
  const written = updatedAt ?? at;
  return asInstant(typeof written === 'number' ? written : 0);
}

/** Both machines' records as one. `togetherIn` names the fields of a table that belong together. */
export function merge(a: Records, b: Records, togetherIn: (table: string) => Together): Records {
  const graves = new Map(a.graves);
  for (const [key, grave] of b.graves) graves.set(key, mergeGraves(graves.get(key), grave));
  const dead = new Set<unknown>([...graves].filter(([, grave]) => isDead(grave)).map(([key]) => idOf(key)));
  // A draft has no grave of its own: it goes with what it is about.
  const isGone = (key: string, row: Row): boolean =>
    isDead(graves.get(key)) || (tableOf(key) === 'drafts' && idsOfDraft(row).some((id) => dead.has(id)));
  const rows = new Map<string, TimedRow>();
  for (const key of new Set([...a.rows.keys(), ...b.rows.keys()])) {
    const merged = mergeLives(
      { timed: a.rows.get(key), life: lifeOf(a.graves.get(key)) },
      { timed: b.rows.get(key), life: lifeOf(b.graves.get(key)) },
      togetherIn(tableOf(key)),
    );
    if (merged && !isGone(key, merged.row)) rows.set(key, merged);
  }
  return { rows, graves };
}

export const isDead = (grave: Grave | undefined): boolean =>
  grave !== undefined && grave.deletedAt > lifeOf(grave);

/** A record that was put back begins a new life; what it said in an earlier one does not come back. */
const lifeOf = (grave: Grave | undefined): number => grave?.undoneAt ?? -1;

function mergeGraves(a: Grave | undefined, b: Grave): Grave {
  if (a === undefined) return b;
  const { deletedAt } = a.deletedAt > b.deletedAt ? a : b;
  const { undoneAt } = lifeOf(a) > lifeOf(b) ? a : b;
  return { deletedAt, ...(undoneAt !== undefined && { undoneAt }) };
}

/** `incoming`, with a new life at `now` for whatever it has that was deleted here. */
export function broughtBack(incoming: Records, here: Records, now: Instant): Records {
  const graves = new Map(incoming.graves);
  for (const key of incoming.rows.keys()) {
    const grave = here.graves.get(key);
    if (grave === undefined || !isDead(grave)) continue;
    graves.set(key, { ...grave, undoneAt: asInstant(Math.max(now, grave.deletedAt)) });
  }
  return { rows: incoming.rows, graves };
}

interface Life {
  readonly timed: TimedRow | undefined;
  readonly life: number;
}

function mergeLives(a: Life, b: Life, together: Together): TimedRow | undefined {
  if (a.timed === undefined || b.timed === undefined) return a.timed ?? b.timed;
  if (a.life !== b.life) return a.life > b.life ? a.timed : b.timed;
  return mergeRows(a.timed, b.timed, together);
}

/** One record as both machines have it. */
export function mergeRows(a: TimedRow, b: TimedRow, together: Together): TimedRow {
  const places = new Map([...placesOf(a.row, together), ...placesOf(b.row, together)]);
  const row: Record<string, unknown> = { ...a.row, ...timesOf(a.row, b.row) };
  const times: Record<string, Instant> = {};
  for (const [place, fields] of places) {
    const winner = isLater(b, a, place, fields) ? b : a;
    for (const field of fields) row[field] = winner.row[field];
    times[place] = timeAt(winner, place);
  }
  return { row: row as Row, times };
}

const timeAt = ({ row, times }: TimedRow, place: string): Instant => times[place] ?? writtenAt(row);

function isLater(a: TimedRow, b: TimedRow, place: string, fields: readonly string[]): boolean {
  const [atA, atB] = [timeAt(a, place), timeAt(b, place)];
  return atA === atB ? valueAt(a.row, fields) > valueAt(b.row, fields) : atA > atB;
}

function timesOf(a: Row, b: Row): Record<string, unknown> {
  const [createdA, createdB] = [a['createdAt'], b['createdAt']];
  return {
    ...(typeof createdA === 'number' &&
      typeof createdB === 'number' && { createdAt: Math.min(createdA, createdB) }),
    ...('updatedAt' in a && { updatedAt: Math.max(writtenAt(a), writtenAt(b)) }),
  };
}
