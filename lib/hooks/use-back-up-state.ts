import { useEffect, useState } from 'preact/hooks';
import { readBackUpState, watchBackUpState, type BackUpState } from '@/lib/settings/back-up-state';

/** When a back-up last left the browser, kept up to date; null until read. */
export function useBackUpState(): BackUpState | null {
  const [state, setState] = useState<BackUpState | null>(null);
  useEffect(() => {
    void readBackUpState().then(setState);
    return watchBackUpState(setState);
  }, []);
  return state;
}
