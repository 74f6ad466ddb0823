import type { HTMLAttributes } from 'preact';
import { classNames } from './class-names';
import css from './Card.module.css';

export interface CardProps extends Omit<HTMLAttributes<HTMLDivElement>, 'class'> {
  class?: string | undefined;
}

/** The one thing on a screen that asks for the eye. At most one on a screen. */
export function Card({ class: extra, ...rest }: CardProps) {
  return <div {...rest} class={classNames(css.card, extra)} />;
}
