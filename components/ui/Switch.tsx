import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';
import { classNames } from './class-names';
import css from './Switch.module.css';

export interface SwitchProps extends Omit<
  InputHTMLAttributes,
  'class' | 'label' | 'type' | 'role' | 'id' | 'aria-describedby' | 'children'
> {
  label: ComponentChildren;
  /** A second, smaller line under the label: what happens when it is on. */
  hint?: ComponentChildren;
  class?: string | undefined;
}

/** On or off, at once: a native checkbox that says it is a switch. The label stands first, the switch at the end. */
export function Switch({ label, hint, class: extra, ...rest }: SwitchProps) {
  const id = useId();
  return (
    <div class={classNames(css.row, extra)}>
      <label class={css.label} for={id}>
        {label}
      </label>
      <input
        {...rest}
        type="checkbox"
        role="switch"
        id={id}
        class={css.native}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      />
      {hint !== undefined && (
        <small class={css.hint} id={`${id}-hint`}>
          {hint}
        </small>
      )}
    </div>
  );
}
