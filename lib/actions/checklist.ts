import { checklistText, SHIPPED_CHECKLIST } from '@/lib/content/checklist';
import { changeChecklist, CHECKLIST_LONGEST } from '@/lib/db/checklist';
import { newId } from '@/lib/db/ids';
import { ITEM_LONGEST, type ChecklistItem } from '@/lib/domain/checklist';
import type { Language } from '@/lib/domain/question';
import { movedTo } from '@/lib/domain/questions';
import { asInstant, type Instant } from '@/lib/domain/time';
import type { Undo } from './question-sets';

/** Leaves room for the shipped items to come back beside the user's own. */
export const ITEMS_AT_MOST = CHECKLIST_LONGEST - SHIPPED_CHECKLIST.length;

/** An item that is not on the list yet; `writeItem` puts it there with its first letter. */
export const blankItem = (): ChecklistItem => ({ id: newId(), topic: null, text: '' });

/**
 * Words an item. A shipped item that says what it always said, or nothing, follows the language again. An item that is not on the
 * list is added as `blank`; without `blank` it was removed meanwhile and stays away.
 */
export async function writeItem(
  itemId: string,
  text: string,
  language: Language,
  now: Instant,
  blank: ChecklistItem | null = null,
): Promise<void> {
  const line = text.replace(/[\r\n]+/g, ' ').slice(0, ITEM_LONGEST);
  const worded = (item: ChecklistItem): ChecklistItem => {
    const isShippedText = item.topic !== null && line.trim() === checklistText(item.topic, language).text;
    return { ...item, text: isShippedText || (item.topic !== null && line.trim() === '') ? '' : line };
  };
  await change(now, (items) => {
    if (items.some(({ id }) => id === itemId)) {
      return items.map((item) => (item.id === itemId ? worded(item) : item));
    }
    return blank === null || items.length >= ITEMS_AT_MOST ? items : [...items, worded(blank)];
  });
}

/** Moves an item to a place in the list, counted from 0. */
export const moveItem = async (itemId: string, to: number, now: Instant): Promise<void> => {
  await change(now, (items) => movedTo(items, itemId, to));
};

/** Takes an item off the list. Undone, it stands where it stood. */
export async function removeItem(itemId: string, now: Instant): Promise<Undo> {
  const before = await change(now, (items) => items.filter(({ id }) => id !== itemId));
  const place = before.findIndex(({ id }) => id === itemId);
  const removed = before[place];
  return async () => {
    await change(asInstant(Date.now()), (items) =>
      removed === undefined || items.some(({ id }) => id === itemId)
        ? items
        : items.toSpliced(place, 0, removed),
    );
  };
}

/** The shipped items back in their words and order; the user's own items follow. */
export async function restoreShippedChecklist(now: Instant): Promise<Undo> {
  const before = await change(now, (items) => [
    ...SHIPPED_CHECKLIST,
    ...items.filter(({ topic }) => topic === null),
  ]);
  return async () => {
    await change(asInstant(Date.now()), () => before);
  };
}

/** Whether a shipped item was removed, reworded or moved. */
export function isShippedChecklistChanged(items: readonly ChecklistItem[]): boolean {
  return SHIPPED_CHECKLIST.some(({ id }, place) => items[place]?.id !== id || items[place].text !== '');
}

const change = (
  now: Instant,
  to: (items: readonly ChecklistItem[]) => readonly ChecklistItem[],
): Promise<readonly ChecklistItem[]> => changeChecklist(now, SHIPPED_CHECKLIST, to);
