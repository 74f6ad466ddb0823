import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { PAGE_TITLE, useFocusWish } from './focus-wish';
import css from './PageTitle.module.css';

export interface PageTitleProps {
  children: ComponentChildren;
  /** The quiet line under it. */
  line?: ComponentChildren;
  /** A small button that belongs to the title. */
  action?: ComponentChildren;
}

/** The one `h1` of a place. Focus comes here when the place is reached by a link. */
export function PageTitle({ children, line, action }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusWish(PAGE_TITLE, heading);
  return (
    <header class={css.title}>
      <div class={css.first}>
        <h1 ref={heading} tabIndex={-1}>
          {children}
        </h1>
        {action}
      </div>
      {line !== undefined && <p class={css.line}>{line}</p>}
    </header>
  );
}
