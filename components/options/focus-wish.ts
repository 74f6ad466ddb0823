import { createContext, type RefObject } from 'preact';
import { useContext, useLayoutEffect } from 'preact/hooks';

/** Who should get the focus once it is on the screen; null when nobody. */
export interface FocusWish {
  current: string | null;
}

/** What gets the focus after a change of place. */
export const PAGE_TITLE = 'page-title';

export const FocusWishContext = createContext<FocusWish>({ current: null });

/** Takes the focus when this element appears and the wish names it. */
export function useFocusWish(name: string | undefined, element: RefObject<HTMLElement | null>): void {
  const wish = useContext(FocusWishContext);
  useLayoutEffect(() => {
    if (name === undefined || wish.current !== name) return;
    wish.current = null;
    element.current?.focus();
  }, [wish, name, element]);
}

/** For when what had the focus is about to go and nothing takes its place. */
export function focusPageTitle(): void {
  document.querySelector<HTMLElement>('h1')?.focus();
}
