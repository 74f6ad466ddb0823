import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface TitleProps {
  class?: string | undefined;
  children: ComponentChildren;
}

/**
 * The one `h1` of a page that takes the place of another. It takes the focus when nothing has it: what had it went with the page
 * before, and reading goes on here.
 */
export function Title({ class: extra, children }: TitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} class={extra}>
      {children}
    </h1>
  );
}
