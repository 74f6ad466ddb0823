import { recallPerson, type Recalled } from '@/lib/actions/recall-person';
import { useLive } from './use-live';
import { useTime } from './use-time';

/** What to know of a person before talking to them again, kept up to date; null until read, and for nobody. */
export function useRecalled(personId: string | null, exceptConversationId: string): Recalled | null {
  const { now } = useTime();
  const { value, isFresh } = useLive(
    () => (personId === null ? Promise.resolve(null) : recallPerson(personId, exceptConversationId, now())),
    [personId, exceptConversationId],
  );
  return isFresh ? (value ?? null) : null;
}
