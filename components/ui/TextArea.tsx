import type { TextareaHTMLAttributes } from 'preact';
import { classNames } from './class-names';
import { Field, type FieldTexts } from './Field';
import fieldCss from './Field.module.css';
import css from './TextArea.module.css';

export interface TextAreaProps
  extends
    Omit<TextareaHTMLAttributes, 'class' | 'label' | 'aria-describedby' | 'aria-invalid' | 'id'>,
    FieldTexts {
  id?: string | undefined;
  class?: string | undefined;
  /** As high as its text. A browser without `field-sizing` keeps the height of `rows` and scrolls. */
  doesGrow?: boolean | undefined;
}

/** Lines to fill in: a native textarea, three rows unless said otherwise; `ref`, `value` and events are its own. */
export function TextArea({
  label,
  isLabelHidden,
  hint,
  note,
  error,
  id,
  class: extra,
  doesGrow,
  ...rest
}: TextAreaProps) {
  return (
    <Field {...{ id, label, isLabelHidden, hint, note, error }} class={extra}>
      {(bond) => (
        <textarea
          rows={3}
          {...rest}
          {...bond}
          class={classNames(fieldCss.frame, css.area, doesGrow && css.grow)}
        />
      )}
    </Field>
  );
}
