import { listAcquaintances, type Acquaintance } from '@/lib/actions/list-acquaintances';
import { useLive } from './use-live';

/** Everybody the user knows, by name, kept up to date; null until read. */
export const useAcquaintances = (): readonly Acquaintance[] | null =>
  useLive(listAcquaintances).value ?? null;
