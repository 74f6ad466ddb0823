import type { ComponentChildren, DetailsHTMLAttributes } from 'preact';
import { classNames } from './class-names';
import css from './Disclosure.module.css';
import { Icon } from './Icon';

export interface DisclosureProps extends Omit<DetailsHTMLAttributes, 'class' | 'children'> {
  /** The one line that stands for what is folded: "7 vragen, 2 moet". */
  summary: ComponentChildren;
  children: ComponentChildren;
  class?: string | undefined;
}

/** What need not be seen all the time: native details; `open` and `onToggle` are its own. */
export function Disclosure({ summary, children, class: extra, ...rest }: DisclosureProps) {
  return (
    <details {...rest} class={classNames(css.details, extra)}>
      <summary class={css.summary}>
        <Icon name="chevron" />
        <span>{summary}</span>
      </summary>
      <div class={css.content}>{children}</div>
    </details>
  );
}
