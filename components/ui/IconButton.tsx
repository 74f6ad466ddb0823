import type { ButtonHTMLAttributes } from 'preact';
import { classNames } from './class-names';
import { Icon, type IconName } from './Icon';
import css from './IconButton.module.css';

export interface IconButtonProps extends Omit<ButtonHTMLAttributes, 'class' | 'children' | 'icon' | 'label'> {
  icon: IconName;
  /** What it does, in words: read out, and shown when the pointer rests on it. */
  label: string;
  class?: string | undefined;
}

/** A native button that is only a drawing. For a button that stays down, pass `aria-pressed`. */
export function IconButton({ icon, label, class: extra, ...rest }: IconButtonProps) {
  return (
    <button type="button" class={classNames(css.button, extra)} aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
