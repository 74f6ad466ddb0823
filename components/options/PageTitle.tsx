import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { PAGE_TITLE, useFocusWish } from './focus-wish';
import css from './PageTitle.module.css';

export interface PageTitleProps {
  children: ComponentChildren;
  /** The quiet line under it. */
  line?: ComponentChildren;
}

/** The one `h1` of a place. Focus comes here when the place is reached by a link. */
export function PageTitle({ children, line }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusWish(PAGE_TITLE, heading);
  return (
    <header class={css.title}>
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
      {line !== undefined && <p class={css.line}>{line}</p>}
    </header>
  );
}
