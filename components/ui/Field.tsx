import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { classNames } from './class-names';
import css from './Field.module.css';
import { Icon } from './Icon';
import { VisuallyHidden } from './VisuallyHidden';

/** The words around every field. */
export interface FieldTexts {
  label: string;
  /** For a field whose place already says what it is; the label is still read out. */
  isLabelHidden?: boolean | undefined;
  hint?: string | undefined;
  /** What is wrong and what to do about it; the field is marked invalid while it is there. */
  error?: string | undefined;
}

/** What a native field needs to belong to its words. */
interface FieldBond {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface FieldProps extends FieldTexts {
  id: string | undefined;
  class: string | undefined;
  children: (bond: FieldBond) => ComponentChildren;
}

/** Label, hint and error around one native field, bound to it by id. Only for use inside this room. */
export function Field({ id, label, isLabelHidden, hint, error, class: extra, children }: FieldProps) {
  const ownId = useId();
  const fieldId = id ?? ownId;
  const hintId = `${fieldId}-hint`;
  const errorId = `${fieldId}-error`;
  const describedBy = classNames(hint && hintId, error && errorId) || undefined;
  return (
    <div class={classNames(css.field, extra)}>
      <label class={css.label} for={fieldId}>
        {isLabelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </label>
      {hint && (
        <p class={css.hint} id={hintId}>
          {hint}
        </p>
      )}
      {children({ id: fieldId, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined })}
      <div aria-live="polite">
        {error && (
          <p class={css.error} id={errorId}>
            <Icon name="caution" />
            {error}
          </p>
        )}
      </div>
    </div>
  );
}
