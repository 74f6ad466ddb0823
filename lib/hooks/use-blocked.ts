import { useEffect, useState } from 'preact/hooks';
import { watchBlocked } from '@/lib/db/database';

/** True while a page of an older version keeps the database from being opened. */
export function useBlocked(): boolean {
  const [isBlocked, setBlocked] = useState(false);
  useEffect(() => {
    watchBlocked(setBlocked);
  }, []);
  return isBlocked;
}
