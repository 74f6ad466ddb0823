import { changeConversation } from '@/lib/db/conversations';
import { putVerdict } from '@/lib/db/verdicts';
import type { Finding } from '@/lib/domain/finding';
import { withMeasured } from '@/lib/domain/measured-ticks';
import type { Instant } from '@/lib/domain/time';
import { listChecklist } from './list-checklist';

/** Keeps what the picture check found, for the rest of the day, and ticks what it measured for one conversation, if any. */
export async function keepVerdict(
  conversationId: string | null,
  findings: readonly Finding[],
  now: Instant,
): Promise<void> {
  await putVerdict({ id: 'last', at: now, findings: [...findings] });
  if (conversationId === null) return;
  const items = await listChecklist();
  await changeConversation(conversationId, now, (record) => ({
    ...record,
    ticks: withMeasured(record.ticks, items, findings, now),
  }));
}
