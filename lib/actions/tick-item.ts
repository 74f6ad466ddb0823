import { changeConversation } from '@/lib/db/conversations';
import type { Instant } from '@/lib/domain/time';

/** Ticks or unticks one checklist item for one conversation. */
export async function tickItem(id: string, itemId: string, isTicked: boolean, now: Instant): Promise<void> {
  await changeConversation(id, now, (record) => {
    const others = record.ticks.filter((tick) => tick.itemId !== itemId);
    return { ...record, ticks: isTicked ? [...others, { itemId, at: now }] : others };
  });
}
