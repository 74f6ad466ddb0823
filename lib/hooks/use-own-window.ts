import { useEffect, useState } from 'preact/hooks';
import { ownWindowId } from '@/lib/actions/go-to';
import { report } from '@/lib/errors/report';

/** The id of the window this page belongs to, known before a click needs it; null until then. */
export function useOwnWindow(): number | null {
  const [id, setId] = useState<number | null>(null);
  useEffect(() => {
    ownWindowId().then(setId, (error: unknown) => {
      report('ask for the window', error);
    });
  }, []);
  return id;
}
