import { markSchema, type Mark } from '@/lib/domain/mark';
import type { Instant } from '@/lib/domain/time';
import { NotThere } from '@/lib/errors/errors';
import { database } from './database';
import { checked } from './quarantine';
import { read, write } from './store';
import { bury, unearth } from './tombstones';

const parse = (rows: readonly unknown[]): Mark[] => checked('marks', markSchema, rows);

/** The marks of one conversation, in the order of its minutes. */
export function marksOf(conversationId: string): Promise<Mark[]> {
  return read(async () =>
    parse(await database.marks.where({ conversationId }).toArray()).sort((a, b) => a.atMs - b.atMs),
  );
}

/** The marks of all conversations. */
export function listMarks(): Promise<Mark[]> {
  return read(async () => parse(await database.marks.toArray()));
}

export function addMark(mark: Mark): Promise<void> {
  return write([database.marks, database.tombstones], async () => {
    await database.marks.add(markSchema.parse(mark));
    await unearth(mark.id);
  });
}

export function changeMark(id: string, now: Instant, change: (mark: Mark) => Mark): Promise<Mark> {
  return write([database.marks], async () => {
    const row = await database.marks.get(id);
    const parsed = row && markSchema.safeParse(row);
    if (!parsed?.success) throw new NotThere('mark');
    const changed = markSchema.parse({ ...change(parsed.data), updatedAt: now });
    await database.marks.put(changed);
    return changed;
  });
}

export function deleteMark(id: string, now: Instant): Promise<void> {
  return write([database.marks, database.tombstones], async () => {
    await database.marks.delete(id);
    await bury('marks', id, now);
  });
}
