/** Where one presses on, and each press counts: the button stays under the pointer and does a little at a time. */
const IS_PRESSED_ON = '[data-pressed-on]';

/**
 * Who double-clicks a button means it once. The second click is not heard, wherever it lands: what the first one did may have moved
 * something else under the pointer. Fields, boxes and links hear every click. Returns what ends it.
 */
export function hearClicksOnce(page: Document): () => void {
  let isOnButton = false;
  const listen = (event: MouseEvent): void => {
    const { type, target, detail } = event;
    if (type === 'mousedown' && detail <= 1 && target instanceof Element)
      isOnButton = target.closest('button') !== null && target.closest(IS_PRESSED_ON) === null;
    // The keyboard clicks with 0.
    if (detail <= 1 || !isOnButton) return;
    event.preventDefault();
    event.stopPropagation();
  };
  // A second press would also take the focus away from where the first one put it.
  page.addEventListener('mousedown', listen, { capture: true });
  page.addEventListener('click', listen, { capture: true });
  return () => {
    page.removeEventListener('mousedown', listen, { capture: true });
    page.removeEventListener('click', listen, { capture: true });
  };
}
