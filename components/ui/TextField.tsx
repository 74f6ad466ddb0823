import type { InputHTMLAttributes, PartialInputHTMLAttributes } from 'preact';
import { classNames } from './class-names';
import { Field, type FieldTexts } from './Field';
import fieldCss from './Field.module.css';
import css from './TextField.module.css';

export interface TextFieldProps
  extends
    Omit<
      PartialInputHTMLAttributes<HTMLInputElement>,
      'class' | 'label' | 'aria-describedby' | 'aria-invalid' | 'id' | 'list' | 'role' | 'size' | 'type'
    >,
    FieldTexts {
  id?: string | undefined;
  class?: string | undefined;
  /** For a field with a list to pick from; the list is the owner's. */
  role?: 'combobox' | undefined;
  /** The id of a native list of suggestions; the field then is a combobox by itself. */
  list?: string | undefined;
  /** Any type that is filled in by typing. */
  type?: 'text' | 'search' | 'number' | 'url' | 'email' | 'date' | 'time' | 'datetime-local' | undefined;
  /** What the number counts, after the field: "minuten". */
  unit?: string | undefined;
}

/** One line to fill in: a native input; `ref`, `value` and events are the native ones. */
export function TextField(props: TextFieldProps) {
  const { label, isLabelHidden, hint, note, error, id, class: extra, unit, type = 'text', ...rest } = props;
  // Preact's types join each `type` to its roles; a variable `type` fits none of them, though every value does.
  const native = { ...rest, type } as InputHTMLAttributes;
  return (
    <Field {...{ id, label, isLabelHidden, hint, note, error }} class={extra}>
      {(bond) => {
        const look = classNames(fieldCss.frame, css.input);
        if (!unit) return <input {...native} {...bond} class={look} />;
        const unitId = `${bond.id}-unit`;
        return (
          <span class={css.measure}>
            <input
              {...native}
              {...bond}
              aria-describedby={classNames(unitId, bond['aria-describedby'])}
              class={classNames(look, css.short)}
            />
            <span class={css.unit} id={unitId}>
              {unit}
            </span>
          </span>
        );
      }}
    </Field>
  );
}
