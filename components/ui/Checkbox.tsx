import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';
import css from './Checkbox.module.css';
import { classNames } from './class-names';
import { Icon } from './Icon';

export interface CheckboxProps extends Omit<
  InputHTMLAttributes,
  'class' | 'label' | 'type' | 'role' | 'id' | 'aria-describedby' | 'children'
> {
  label: ComponentChildren;
  /** A second, smaller line under the label. */
  hint?: ComponentChildren;
  class?: string | undefined;
}

/** A native checkbox whose whole row can be pressed. */
export function Checkbox({ label, hint, class: extra, ...rest }: CheckboxProps) {
  const id = useId();
  return (
    <div class={classNames(css.row, extra)}>
      <span class={css.box}>
        <input
          {...rest}
          type="checkbox"
          id={id}
          class={css.native}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        />
        <Icon name="check" />
      </span>
      <label class={css.label} for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <small class={css.hint} id={`${id}-hint`}>
          {hint}
        </small>
      )}
    </div>
  );
}
