import type { ComponentChildren } from 'preact';
import css from './TwoLines.module.css';

/** So many letters fit in two lines of a panel; what is longer may be cut off. */
const SURELY_FITS = 50;

/** Words of the user's, such as a name, in two lines at most. Cut off only for the eye: the whole is read out, and stands in `title`. */
export function TwoLines({
  text,
  children = text,
}: {
  text: string;
  /** Drawn in place of the bare text. */
  children?: ComponentChildren;
}) {
  return (
    <span class={css.lines} title={text.length > SURELY_FITS ? text : undefined}>
      {children}
    </span>
  );
}
