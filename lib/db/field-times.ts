import { placesOf, valueAt, writtenAt, type Row, type TimedRow, type Together } from '@/lib/domain/merge';
import { asInstant, type Instant } from '@/lib/domain/time';

/**
 * When each place of a record was last seen to change. A record itself only knows when it was last written; whenever a back-up is made
 * or restored it is compared with this, and what differs was written at the record's `updatedAt`.
 */
export interface FieldTimes {
  /** `keyOf` the record. */
  readonly id: string;
  readonly places: Readonly<Record<string, SeenPlace>>;
}

interface SeenPlace {
  readonly at: Instant;
  /** The value then, by its fingerprint. */
  readonly print: number;
}

/** The record with the time of each of its places, as far as they were seen before. */
export function timed(row: Row, seen: FieldTimes | undefined, together: Together): TimedRow {
  const updatedAt = writtenAt(row);
  const times: Record<string, Instant> = {};
  for (const [place, fields] of placesOf(row, together)) {
    const before = seen?.places[place];
    if (before === undefined) times[place] = updatedAt;
    else if (before.print === fingerprint(valueAt(row, fields))) times[place] = before.at;
    // Also when the clock was put back, or an older text was put back in its place.
    else times[place] = updatedAt > before.at ? updatedAt : asInstant(before.at + 1);
  }
  return { row, times };
}

export function fieldTimes(key: string, { row, times }: TimedRow, together: Together): FieldTimes {
  const places: Record<string, SeenPlace> = {};
  for (const [place, fields] of placesOf(row, together)) {
    const at = times[place];
    if (at !== undefined) places[place] = { at, print: fingerprint(valueAt(row, fields)) };
  }
  return { id: key, places };
}

/** 53 bits that tell texts apart; nobody is kept from forging one. (cyrb53, public domain) */
export function fingerprint(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
