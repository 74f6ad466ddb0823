import { changeConversation, getConversation } from '@/lib/db/conversations';
import { putVerdict } from '@/lib/db/verdicts';
import type { Tick } from '@/lib/domain/conversation';
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
  const [items, conversation] = await Promise.all([listChecklist(), getConversation(conversationId)]);
  const ticked = (ticks: readonly Tick[]): Tick[] => withMeasured(ticks, items, findings, now);
  // Most measurements tick nothing new, and the record then stays as it was.
  if (conversation === null || isUnchanged(conversation.ticks, ticked(conversation.ticks))) return;
  await changeConversation(conversationId, now, (record) => ({ ...record, ticks: ticked(record.ticks) }));
}

const isUnchanged = (before: readonly Tick[], after: readonly Tick[]): boolean =>
  before.length === after.length && after.every((tick) => before.includes(tick));
