import { readEverythingTyped } from '@/lib/actions/search-everything';
import { useLive } from './use-live';

/** Everything there is to search, kept up to date; null until it is read. */
export const useEverythingTyped = () => useLive(readEverythingTyped).value ?? null;
