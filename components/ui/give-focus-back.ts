/** Gives the focus back to what had it. Where nothing had it, that is the page itself, which takes it only when it may. */
export function giveFocusBack(before: Element | null): void {
  if (before === document.body) {
    document.body.tabIndex = -1;
    document.body.focus({ preventScroll: true });
    document.body.removeAttribute('tabindex');
  } else if (before instanceof HTMLElement) before.focus({ preventScroll: true });
}
