import * as z from 'zod/mini';
import { checklistItemSchema, type ChecklistItem } from '@/lib/domain/checklist';
import { instantSchema, type Instant } from '@/lib/domain/time';
import { database } from './database';
import { checked, readable } from './quarantine';
import { read, write } from './store';

/** There is one checklist; this is its row. */
const THE_ONE = 'checklist';

export const CHECKLIST_LONGEST = 100;

export const ownChecklistSchema = z.strictObject({
  id: z.literal(THE_ONE),
  items: z.array(checklistItemSchema).check(z.maxLength(CHECKLIST_LONGEST)),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});
export type OwnChecklist = z.infer<typeof ownChecklistSchema>;

/** The checklist as the user made it, with when; null while it is the shipped one. */
export function getOwnChecklistRow(): Promise<OwnChecklist | null> {
  return read(async () => {
    const row = await database.checklists.get(THE_ONE);
    return row === undefined ? null : (checked('checklists', ownChecklistSchema, [row])[0] ?? null);
  });
}

/** The checklist as the user made it; null while it is the shipped one. */
export const getOwnChecklist = async (): Promise<ChecklistItem[] | null> =>
  (await getOwnChecklistRow())?.items ?? null;

/**
 * Changes the checklist as a whole; `shipped` is what to start from when the user never changed it. Two changes at the same moment
 * follow one another. Answers the items as they were before.
 */
export function changeChecklist(
  now: Instant,
  shipped: readonly ChecklistItem[],
  change: (items: readonly ChecklistItem[]) => readonly ChecklistItem[],
): Promise<readonly ChecklistItem[]> {
  return write([database.checklists, database.quarantine], async () => {
    const row = await database.checklists.get(THE_ONE);
    const known = row && (await readable('checklists', ownChecklistSchema, row));
    const before = known ?? { id: THE_ONE, items: [...shipped], createdAt: now };
    const items = change(before.items);
    await database.checklists.put(ownChecklistSchema.parse({ ...before, items: [...items], updatedAt: now }));
    return before.items;
  });
}
