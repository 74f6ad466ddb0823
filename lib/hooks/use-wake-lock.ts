import { useEffect } from 'preact/hooks';

/** Keeps the screen from falling asleep while the page is in sight. A browser that refuses is left alone. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isGone = false;
    const ask = (): void => {
      if (document.visibilityState !== 'visible') return;
      navigator.wakeLock.request('screen').then(
        (given) => {
          lock = given;
          if (isGone) void given.release();
        },
        () => {
          // Battery saver, or a page the browser gives no lock: the talk goes on without it.
        },
      );
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isGone = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, []);
}
