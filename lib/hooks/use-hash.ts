import { useLayoutEffect, useState } from 'preact/hooks';

/** Places are `#/…`; anything else after `#` is an element inside the place, and no place itself. */
const isPlace = (hash: string): boolean => hash === '' || hash.startsWith('#/');

/** The place in the page's address (`#/settings`), kept up to date; `onChange` is called when it becomes another one. */
export function useHash(onChange: () => void): string {
  const [hash, setHash] = useState(() => (isPlace(location.hash) ? location.hash : ''));
  useLayoutEffect(() => {
    const follow = (): void => {
      if (location.hash === hash) return;
      if (isPlace(location.hash)) {
        onChange();
        setHash(location.hash);
      } else {
        // The browser has gone to the element; loading the page again must still lead to this place.
        history.replaceState(null, '', hash || '#/');
      }
    };
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, [hash, onChange]);
  return hash;
}
