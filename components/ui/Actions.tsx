import type { HTMLAttributes } from 'preact';
import { classNames } from './class-names';
import css from './Actions.module.css';

export interface ActionsProps extends Omit<HTMLAttributes<HTMLDivElement>, 'class'> {
  /** Equal shares of the width, for the foot of a screen. */
  isSpread?: boolean | undefined;
  class?: string | undefined;
}

/** Buttons in a row, the main one first; they wrap. */
export function Actions({ isSpread, class: extra, ...rest }: ActionsProps) {
  return <div {...rest} class={classNames(css.actions, isSpread && css.spread, extra)} />;
}
