import type { ComponentChildren } from 'preact';
import { classNames } from './class-names';
import { Icon, type IconName } from './Icon';
import css from './Notice.module.css';

export interface NoticeProps {
  tone?: 'info' | 'good' | 'caution' | 'error' | undefined;
  /** What there is to do about it: buttons. */
  actions?: ComponentChildren;
  /** A notice that was there from the start, and so is no news, need not be announced. */
  isSilent?: boolean | undefined;
  children: ComponentChildren;
  class?: string | undefined;
}

const ICONS = { info: 'info', good: 'check', caution: 'caution', error: 'caution' } as const satisfies Record<
  string,
  IconName
>;

/** A sentence about the state of things. It is announced when it appears: an error at once, the others when there is a pause. */
export function Notice({ tone = 'info', actions, isSilent, children, class: extra }: NoticeProps) {
  const role = tone === 'error' ? 'alert' : 'status';
  return (
    <div class={classNames(css.notice, css[tone], extra)} role={isSilent ? undefined : role}>
      <Icon name={ICONS[tone]} />
      <div class={css.text}>{children}</div>
      {actions !== undefined && <div class={css.actions}>{actions}</div>}
    </div>
  );
}
