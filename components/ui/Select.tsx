import type { ComponentChildren, SelectHTMLAttributes } from 'preact';
import { classNames } from './class-names';
import { Field, type FieldTexts } from './Field';
import fieldCss from './Field.module.css';
import { Icon } from './Icon';
import css from './Select.module.css';

export interface SelectProps
  extends
    Omit<
      SelectHTMLAttributes,
      | 'class'
      | 'label'
      | 'aria-describedby'
      | 'aria-invalid'
      | 'id'
      | 'role'
      | 'size'
      | 'multiple'
      | 'children'
    >,
    FieldTexts {
  id?: string | undefined;
  class?: string | undefined;
  /** Native `<option>` and `<optgroup>` elements. */
  children: ComponentChildren;
}

/** One of many: a native select; `ref`, `value` and `onChange` are its own. */
export function Select({
  label,
  isLabelHidden,
  hint,
  error,
  id,
  class: extra,
  children,
  ...rest
}: SelectProps) {
  return (
    <Field {...{ id, label, isLabelHidden, hint, error }} class={extra}>
      {(bond) => (
        <span class={css.select}>
          <select {...rest} {...bond} class={classNames(fieldCss.frame, css.native)}>
            {children}
          </select>
          <Icon name="chevron" />
        </span>
      )}
    </Field>
  );
}
