import { listDue } from '@/lib/actions/list-due';
import type { DueEntry } from '@/lib/domain/due';
import { useLive } from './use-live';

/** Everything that is to come back, kept up to date; null until read. `today` is a day of the calendar. */
export const useDue = (today: string): readonly DueEntry[] | null =>
  useLive(() => listDue(today), [today]).value ?? null;
