import { getGoodSetup, type GoodSetup } from '@/lib/db/good-setup';
import { useLive } from './use-live';

/** The user's own good set-up; null when none is kept, undefined until it is read. */
export const useGoodSetup = (): GoodSetup | null | undefined => useLive(getGoodSetup).value;
