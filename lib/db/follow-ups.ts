import { followUpSchema, type FollowUp } from '@/lib/domain/follow-up';
import type { Instant } from '@/lib/domain/time';
import { NotThere } from '@/lib/errors/errors';
import { database } from './database';
import { checked } from './quarantine';
import { read, write } from './store';
import { bury, unearth } from './tombstones';

const parse = (rows: readonly unknown[]): FollowUp[] => checked('followUps', followUpSchema, rows);

/** All follow-ups, also those that are done, the first due first. */
export function listFollowUps(): Promise<FollowUp[]> {
  return read(async () => inOrder(parse(await database.followUps.toArray())));
}

/** What is still to be done, the first due first. */
export function openFollowUps(): Promise<FollowUp[]> {
  return read(async () => {
    // What was not decided about is in no index: it is what is left.
    const decided = new Set(await database.followUps.where('outcome').above('').primaryKeys());
    const all = await database.followUps.toCollection().primaryKeys();
    const open = await database.followUps.bulkGet(all.filter((id) => !decided.has(id)));
    return inOrder(parse(open.filter((row) => row !== undefined)));
  });
}

export function followUpsOf(conversationId: string): Promise<FollowUp[]> {
  return read(async () => inOrder(parse(await database.followUps.where({ conversationId }).toArray())));
}

export function followUpsWith(personId: string): Promise<FollowUp[]> {
  return read(async () => inOrder(parse(await database.followUps.where({ personId }).toArray())));
}

export function addFollowUp(followUp: FollowUp): Promise<void> {
  return write([database.followUps, database.tombstones], async () => {
    await database.followUps.add(followUpSchema.parse(followUp));
    await unearth(followUp.id);
  });
}

export function changeFollowUp(
  id: string,
  now: Instant,
  change: (followUp: FollowUp) => FollowUp,
): Promise<FollowUp> {
  return write([database.followUps], async () => {
    const row = await database.followUps.get(id);
    const parsed = row && followUpSchema.safeParse(row);
    if (!parsed?.success) throw new NotThere('follow-up');
    const changed = followUpSchema.parse({ ...change(parsed.data), updatedAt: now });
    await database.followUps.put(changed);
    return changed;
  });
}

export function deleteFollowUp(id: string, now: Instant): Promise<void> {
  return write([database.followUps, database.tombstones], async () => {
    await database.followUps.delete(id);
    await bury('followUps', id, now);
  });
}

const inOrder = (followUps: FollowUp[]): FollowUp[] =>
  followUps.sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id));
