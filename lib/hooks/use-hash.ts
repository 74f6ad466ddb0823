import { useEffect, useState } from 'preact/hooks';

/** The part of the page's address after `#`, kept up to date; `onChange` is called when it becomes another one. */
export function useHash(onChange: () => void): string {
  const [hash, setHash] = useState(() => location.hash);
  useEffect(() => {
    const follow = (): void => {
      onChange();
      setHash(location.hash);
    };
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, [onChange]);
  return hash;
}
