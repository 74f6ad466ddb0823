import { listSituations, type ListedSituation } from '@/lib/actions/phrases';
import { useLive } from './use-live';

/** Every difficult moment with what can be said in it, in the user's words, kept up to date; null until read. */
export const useSituations = (): readonly ListedSituation[] | null => useLive(listSituations).value ?? null;
