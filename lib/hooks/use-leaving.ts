import { useEffect, useRef } from 'preact/hooks';

/** Does this whenever the page may be seen for the last time: it is hidden or goes, or what draws this is taken away. */
export function useLeaving(act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onLeave = (): void => {
      latest.current();
    };
    addEventListener('pagehide', onLeave);
    document.addEventListener('visibilitychange', onLeave);
    return () => {
      removeEventListener('pagehide', onLeave);
      document.removeEventListener('visibilitychange', onLeave);
      onLeave();
    };
  }, []);
}
