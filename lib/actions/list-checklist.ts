import { checklistText, SHIPPED_CHECKLIST } from '@/lib/content/checklist';
import { getOwnChecklist } from '@/lib/db/checklist';
import type { ChecklistItem } from '@/lib/domain/checklist';
import type { Language } from '@/lib/domain/question';

/** A checklist item with the words to show. */
export interface ListedItem {
  readonly id: string;
  readonly text: string;
  /** One line of why, or what to do; empty for the user's own items. */
  readonly why: string;
}

/** The checklist as the user has it. */
export const listChecklist = async (): Promise<readonly ChecklistItem[]> =>
  (await getOwnChecklist()) ?? SHIPPED_CHECKLIST;

/** The words of an item: the user's own, else the shipped ones in this language. */
export function itemWords({ id, topic, text }: ChecklistItem, language: Language): ListedItem {
  const shipped = topic === null ? { text: '', why: '' } : checklistText(topic, language);
  return { id, text: text === '' ? shipped.text : text, why: text === '' ? shipped.why : '' };
}
