import { useEffect, useState } from 'preact/hooks';
import { canNotify, watchNotifications } from '@/lib/actions/notifications';

/** Whether the user allows notifications, kept up to date; null until known. */
export function useCanNotify(): boolean | null {
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    const look = (): void => void canNotify().then(setAllowed);
    look();
    return watchNotifications(look);
  }, []);
  return isAllowed;
}
