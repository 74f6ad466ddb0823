import { useLayoutEffect, useRef } from 'preact/hooks';

const TEXT_FIELDS = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';
const MOVED_BY_ARROWS = `${TEXT_FIELDS}, [type="radio"]`;
/** What is busy with something of its own: single keys act on nothing outside it. */
const HAS_OWN_KEYS = 'dialog, [role="menu"], [data-own-keys]';
const PRESSED_BY_ENTER = `${TEXT_FIELDS}, input, button, a, summary, [role="menuitem"]`;

/**
 * Calls back for single keys, never while somebody types in a field, and Enter or an arrow never while what has the focus would take it.
 * Keys are named as the browser names them; letters in lower case. Not in a dialog, a menu or an open editor: those have keys of their own.
 */
export function useFreeKeys(keys: Readonly<Record<string, (() => void) | null>>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      // AltGr, which some keyboards need for @, arrives as Ctrl and Alt.
      const hasModifier = (event.ctrlKey || event.altKey) && !event.getModifierState('AltGraph');
      if (event.repeat || hasModifier || event.metaKey || event.defaultPrevented) return;
      const { target, key } = event;
      if (!(target instanceof Element) || target.closest(HAS_OWN_KEYS)) return;
      if (target.closest(ownerOf(key))) return;
      const press = latest.current[key.length === 1 ? key.toLowerCase() : key];
      if (!press) return;
      event.preventDefault();
      press();
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, []);
}

/** Whether what has the focus takes letters: single keys are letters then. */
export const isWriting = (): boolean => document.activeElement?.matches(TEXT_FIELDS) ?? false;

/** What keeps this key to itself while it has the focus. */
function ownerOf(key: string): string {
  if (key === 'Enter') return PRESSED_BY_ENTER;
  return key.startsWith('Arrow') ? MOVED_BY_ARROWS : TEXT_FIELDS;
}
