import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface AsideProps {
  /** Asked for by Escape; the owner takes it away. */
  onClose: () => void;
  class?: string | undefined;
  children: ComponentChildren;
}

const TEXT_FIELDS = 'input, textarea, select, dialog, [role="menu"]';

/**
 * Something that was opened in the middle of a page. Escape closes it, except in a field or dialog elsewhere, which have an Escape of their
 * own. The focus returns to where it was when it goes.
 */
export function Aside({ onClose, class: extra, children }: AsideProps) {
  const aside = useRef<HTMLDivElement>(null);
  // As it begins: something in it may take the focus before any effect of ours.
  const before = useRef(document.activeElement);
  const latest = useRef(onClose);
  latest.current = onClose;

  useLayoutEffect(() => {
    const element = aside.current;
    const opener = before.current;
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      const { target } = event;
      if (!(target instanceof Element) || (!element?.contains(target) && target.closest(TEXT_FIELDS))) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
      if (element?.contains(document.activeElement) && opener instanceof HTMLElement) opener.focus();
    };
  }, []);

  return (
    <div ref={aside} class={extra}>
      {children}
    </div>
  );
}
