import { useId } from 'preact/hooks';
import { classNames } from './class-names';
import css from './RadioPills.module.css';
import { VisuallyHidden } from './VisuallyHidden';

export interface RadioPillsProps<Value extends string | number> {
  legend: string;
  isLegendHidden?: boolean | undefined;
  hint?: string | undefined;
  options: readonly { value: Value; label: string }[];
  /** The chosen one; `undefined` as long as nothing is. */
  value: Value | undefined;
  onChoose: (value: Value) => void;
  disabled?: boolean | undefined;
  class?: string | undefined;
  /** On the row of pills. */
  pillsClass?: string | undefined;
}

/** One of a few, all in sight: a native radio group, so arrows move and Tab passes by. */
export function RadioPills<Value extends string | number>(props: RadioPillsProps<Value>) {
  const {
    legend,
    isLegendHidden,
    hint,
    options,
    value,
    onChoose,
    disabled,
    class: extra,
    pillsClass,
  } = props;
  const name = useId();
  return (
    <fieldset
      class={classNames(css.group, extra)}
      disabled={disabled}
      aria-describedby={hint ? `${name}-hint` : undefined}
    >
      <legend class={css.legend}>
        {isLegendHidden ? <VisuallyHidden>{legend}</VisuallyHidden> : legend}
      </legend>
      {hint && (
        <p class={css.hint} id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <div class={classNames(css.pills, pillsClass)}>
        {options.map((option) => (
          <label key={option.value} class={css.pill}>
            <input
              type="radio"
              class={css.native}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => {
                onChoose(option.value);
              }}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
