import { followUpsOf } from '@/lib/db/follow-ups';
import type { FollowUp } from '@/lib/domain/follow-up';
import { useLive } from './use-live';

/** What is owed or was done after one conversation, kept up to date; null until read. */
export const useFollowUpsOf = (conversationId: string): readonly FollowUp[] | null =>
  useLive(() => followUpsOf(conversationId), [conversationId]).value ?? null;
