import { useId } from 'preact/hooks';
import css from './CheckRow.module.css';
import { classNames } from './class-names';
import { Icon } from './Icon';

export interface CheckRowProps {
  /** `ok` is ticked; `attention` is not, and its detail says what to do. */
  state: 'none' | 'ok' | 'attention';
  label: string;
  /** The small line: what was measured, or what to do. */
  detail?: string | undefined;
  onTick: (isTicked: boolean) => void;
  disabled?: boolean | undefined;
  class?: string | undefined;
}

/** A row of a list to see to: a native checkbox with a round tick; the whole row can be pressed. */
export function CheckRow({ state, label, detail, onTick, disabled, class: extra }: CheckRowProps) {
  const id = useId();
  return (
    <div class={classNames(css.row, css[state], extra)}>
      <span class={css.round}>
        <input
          type="checkbox"
          id={id}
          class={css.native}
          checked={state === 'ok'}
          disabled={disabled}
          aria-describedby={detail === undefined ? undefined : `${id}-detail`}
          onChange={(event) => {
            onTick(event.currentTarget.checked);
          }}
        />
        {state === 'ok' && <Icon name="check" />}
        {state === 'attention' && (
          <span class={css.mark} aria-hidden="true">
            !
          </span>
        )}
      </span>
      <label class={css.label} for={id}>
        {label}
      </label>
      {detail !== undefined && (
        <small class={css.detail} id={`${id}-detail`}>
          {detail}
        </small>
      )}
    </div>
  );
}
