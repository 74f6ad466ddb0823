import type { HTMLAttributes } from 'preact';
import css from './VisuallyHidden.module.css';

/** Words for those who listen. */
export function VisuallyHidden(props: HTMLAttributes<HTMLSpanElement>) {
  return <span {...props} class={css.hidden} />;
}
