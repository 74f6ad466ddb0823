import type { ComponentChildren } from 'preact';
import css from './LinkRow.module.css';
import { TwoLines } from './TwoLines';

export interface LinkRowProps {
  /** Where it leads; null for a row that only says something. */
  href: string | null;
  name: string;
  /** The quiet line under it. */
  line?: ComponentChildren;
  /** A tag or a word at the end. */
  mark?: ComponentChildren;
}

/** A row of a list that leads somewhere: the whole row can be pressed. */
export function LinkRow({ href, name, line, mark }: LinkRowProps) {
  return (
    <li class={css.row}>
      {href === null ? (
        <span class={css.name}>
          <TwoLines text={name} />
        </span>
      ) : (
        <a class={css.name} href={href}>
          <TwoLines text={name} />
        </a>
      )}
      {line !== undefined && line !== '' && <span class={css.line}>{line}</span>}
      {mark !== undefined && <span class={css.mark}>{mark}</span>}
    </li>
  );
}
