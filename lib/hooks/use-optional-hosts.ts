import { useEffect, useState } from 'preact/hooks';
import { hasOptionalHosts, watchOptionalHosts } from '@/lib/actions/optional-hosts';
import { report } from '@/lib/errors/report';

/** Whether the user allows the hosts of company proxies, kept up to date; null until known. */
export function useOptionalHosts(): boolean | null {
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    const look = (): void => {
      hasOptionalHosts().then(setAllowed, (error: unknown) => {
        report('read what is allowed', error);
        setAllowed(false);
      });
    };
    look();
    return watchOptionalHosts(look);
  }, []);
  return isAllowed;
}
