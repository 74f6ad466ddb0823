import { useEffect, useState } from 'preact/hooks';
import { whenTakenOver } from '@/lib/db/database';

/** True from the moment a newer version of the extension has taken over the database. */
export function useTakenOver(): boolean {
  const [isTakenOver, setTakenOver] = useState(false);
  useEffect(() => {
    whenTakenOver(() => {
      setTakenOver(true);
    });
  }, []);
  return isTakenOver;
}
