import { countQuarantined } from '@/lib/db/quarantine';
import { useLive } from './use-live';

/** How many pieces of data could not be read and were set aside, kept up to date. */
export const useQuarantineCount = (): number => useLive(countQuarantined).value ?? 0;
