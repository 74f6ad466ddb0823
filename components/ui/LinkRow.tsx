import type { ComponentChildren } from 'preact';
import css from './LinkRow.module.css';

export interface LinkRowProps {
  href: string;
  name: string;
  /** The quiet line under it. */
  line?: string | undefined;
  /** A tag at the end. */
  mark?: ComponentChildren;
}

/** A row of a list that leads somewhere: the whole row can be pressed. */
export function LinkRow({ href, name, line, mark }: LinkRowProps) {
  return (
    <li class={css.row}>
      <a class={css.name} href={href}>
        {name}
      </a>
      {line !== undefined && line !== '' && <span class={css.line}>{line}</span>}
      {mark !== undefined && <span class={css.mark}>{mark}</span>}
    </li>
  );
}
