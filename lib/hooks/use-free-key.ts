import { useEffect, useRef } from 'preact/hooks';

/** Calls back when the key is pressed while nothing on the page has the focus: never in a field, never on a button. */
export function useFreeKey(key: string, onPress: () => void): void {
  const latest = useRef(onPress);
  latest.current = onPress;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const isFree = event.target === document.body || event.target === document.documentElement;
      if (event.key === key && isFree && !event.repeat && !event.ctrlKey && !event.metaKey && !event.altKey)
        latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, [key]);
}
