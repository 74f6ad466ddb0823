import { useEffect, useState } from 'preact/hooks';
import { isOpen, watchOpening } from '@/lib/db/database';

/** A database opens within a fraction of this. */
const TAKES_LONG_MS = 4000;

/** True while the database does not open: a page of an older version is in the way, or the disk is very slow. */
export function useSlowOpening(): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    watchOpening(setSlow);
    const timer = setTimeout(() => {
      setSlow(!isOpen());
    }, TAKES_LONG_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return isSlow;
}
