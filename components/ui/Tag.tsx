import type { ComponentChildren } from 'preact';
import { classNames } from './class-names';
import css from './Tag.module.css';

export interface TagProps {
  /** `plain` is a word in accent ("moet"); `wash` stands on a wash ("naam"). */
  look?: 'plain' | 'wash' | undefined;
  children: ComponentChildren;
}

/** One word that marks a line. */
export function Tag({ look = 'plain', children }: TagProps) {
  return <span class={classNames(css.tag, css[look])}>{children}</span>;
}
