import css from './Moments.module.css';
import { Tag } from './Tag';

export interface Moment {
  readonly id: string;
  /** The minute it was marked at. */
  readonly time: string;
  readonly tag: string;
  readonly text: string;
}

/** Marked moments to read back. */
export function Moments({ moments }: { moments: readonly Moment[] }) {
  return (
    <ul class={css.moments}>
      {moments.map(({ id, time, tag, text }) => (
        <li key={id} class={css.moment}>
          <time>{time}</time>
          <span>
            <Tag look="wash">{tag}</Tag>
          </span>{' '}
          {text !== '' && <span class={css.text}>{text}</span>}
        </li>
      ))}
    </ul>
  );
}
