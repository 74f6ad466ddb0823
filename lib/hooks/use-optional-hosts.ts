import { useEffect, useState } from 'preact/hooks';
import { hasOptionalHosts, watchOptionalHosts } from '@/lib/actions/optional-hosts';

/** Whether the user allows the hosts of company proxies, kept up to date; null until known. */
export function useOptionalHosts(): boolean | null {
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    const look = (): void => void hasOptionalHosts().then(setAllowed);
    look();
    return watchOptionalHosts(look);
  }, []);
  return isAllowed;
}
