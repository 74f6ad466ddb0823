import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Calls back for Alt with one key, named as the browser names its place (`KeyB`): also while somebody types, and in a dialog. AltGr, which
 * writes letters, is no Alt.
 */
export function useAltKey(code: string, press: () => void): void {
  const latest = useRef(press);
  latest.current = press;
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const isOther = event.ctrlKey || event.metaKey || event.shiftKey || event.getModifierState('AltGraph');
      if (event.repeat || !event.altKey || isOther || event.code !== code) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, [code]);
}
