import { listChecklist } from '@/lib/actions/list-checklist';
import type { ChecklistItem } from '@/lib/domain/checklist';
import { useLive } from './use-live';

/** The checklist as the user has it, kept up to date; null until read. */
export const useChecklist = (): readonly ChecklistItem[] | null => useLive(listChecklist).value ?? null;
