import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { classNames } from './class-names';
import css from './Button.module.css';
import { Icon, type IconName } from './Icon';

interface Look {
  /** `main` for the one main action of a screen; `plain` beside it; `quiet` without a border; `danger` for what takes something away. */
  variant?: 'main' | 'plain' | 'quiet' | 'danger' | undefined;
  /** As wide as its place, and higher: the one way on. */
  isWide?: boolean | undefined;
  icon?: IconName | undefined;
  class?: string | undefined;
  children: ComponentChildren;
}

export interface ButtonProps extends Omit<ButtonHTMLAttributes, 'class' | 'children' | 'icon'>, Look {
  /** The key that does the same, drawn small and not read out: say it to assistive technology with `aria-keyshortcuts`. */
  keyHint?: string | undefined;
}

export interface ButtonLinkProps
  extends Omit<AnchorHTMLAttributes, 'class' | 'children' | 'icon' | 'href' | 'role'>, Look {
  href: string;
}

/** A native button; `type` is "button" unless said otherwise. */
export function Button({ variant, isWide, icon, keyHint, class: extra, children, ...rest }: ButtonProps) {
  return (
    <button type="button" class={look({ variant, isWide, extra })} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
      {keyHint && (
        <kbd class={css.key} aria-hidden="true">
          {keyHint}
        </kbd>
      )}
    </button>
  );
}

/** A link that looks like a button: for going somewhere, never for doing something. */
export function ButtonLink({ variant, isWide, icon, class: extra, children, ...rest }: ButtonLinkProps) {
  return (
    <a class={look({ variant, isWide, extra })} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}

function look(of: {
  variant: Look['variant'];
  isWide: boolean | undefined;
  extra: string | undefined;
}): string {
  return classNames(css.button, css[of.variant ?? 'plain'], of.isWide && css.wide, of.extra);
}
