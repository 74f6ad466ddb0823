import { marksOf } from '@/lib/db/marks';
import type { Mark } from '@/lib/domain/mark';
import { useLive } from './use-live';

/** The marks of one conversation in the order of its minutes, kept up to date. */
export function useMarks(conversationId: string): readonly Mark[] {
  return useLive(() => marksOf(conversationId), [conversationId]).value ?? [];
}
