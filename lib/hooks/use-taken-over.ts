import { useEffect, useState } from 'preact/hooks';
import { whenTakenOver, type Taken } from '@/lib/db/database';

/** Why this page has no database any more; null as long as it has. */
export function useTakenOver(): Taken | null {
  const [taken, setTaken] = useState<Taken | null>(null);
  useEffect(() => {
    whenTakenOver(setTaken);
  }, []);
  return taken;
}
