import type { ComponentChildren } from 'preact';
import css from './SkipLink.module.css';

/** Past the navigation, straight to `#target`. Seen only while it has focus. */
export function SkipLink({ target, children }: { target: string; children: ComponentChildren }) {
  return (
    <a class={css.skip} href={`#${target}`}>
      {children}
    </a>
  );
}
