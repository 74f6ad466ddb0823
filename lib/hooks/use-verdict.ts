import { getLastVerdict } from '@/lib/db/verdicts';
import { isOfToday, type Verdict } from '@/lib/domain/finding';
import { useLive } from './use-live';
import { useTime } from './use-time';

/** What the picture check found last, if that was today; null when it was not, or until it is read. */
export function useVerdict(): Verdict | null {
  const { now } = useTime();
  const { value } = useLive(getLastVerdict);
  return value && isOfToday(value, now()) ? value : null;
}
