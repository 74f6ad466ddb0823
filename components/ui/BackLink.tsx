import type { ComponentChildren } from 'preact';
import css from './BackLink.module.css';
import { Icon } from './Icon';

/** The way back to the list one came from. */
export function BackLink({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a class={css.back} href={href}>
      <Icon name="back" />
      {children}
    </a>
  );
}
