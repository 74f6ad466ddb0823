import { changeConversation } from '@/lib/db/conversations';
import { withTick } from '@/lib/domain/measured-ticks';
import type { Instant } from '@/lib/domain/time';

/** Ticks or unticks one checklist item for one conversation, as the user wants it whatever was measured. */
export async function tickItem(id: string, itemId: string, isTicked: boolean, now: Instant): Promise<void> {
  await changeConversation(id, now, (record) => ({
    ...record,
    ticks: withTick(record.ticks, itemId, isTicked, now),
  }));
}
