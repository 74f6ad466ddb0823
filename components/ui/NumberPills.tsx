import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import css from './NumberPills.module.css';
import { RadioPills } from './RadioPills';
import { TextField } from './TextField';

export interface NumberPillsProps {
  legend: string;
  hint?: string | undefined;
  offered: readonly number[];
  /** What stands before each offered number, as in `+5`. */
  sign?: string | undefined;
  /** The number as text, since one that is being typed may be no number yet; `undefined` as long as nothing is chosen. */
  value: string | undefined;
  /** Any other number: its pill, its field, what it counts, and what is wrong with it (shown while it is there). */
  other: { pill: string; field: string; unit: string; problem?: string | undefined };
  /** Both included. */
  limits: { least: number; most: number };
  onChoose: (number: number) => void;
  /** The number is null as long as the text is no whole number within the limits. */
  onType: (text: string, number: number | null) => void;
  /** Beside the field: a button that takes the number. */
  children?: ComponentChildren;
}

const OTHER = 'other';

/** One of a few numbers, or any other whole number typed by hand. */
export function NumberPills(props: NumberPillsProps) {
  const { legend, hint, offered, sign = '', value, other, limits, onChoose, onType, children } = props;
  // On the way to 105 stands 10: a number typed by hand stays in its field, also when it is one of the offered.
  const [wantsOther, setWantsOther] = useState(false);
  const isOther = wantsOther || (value !== undefined && !offered.map(String).includes(value));
  return (
    <div>
      <RadioPills<number | typeof OTHER>
        legend={legend}
        hint={hint}
        pillsClass={css.numbers}
        options={[
          ...offered.map((number) => ({ value: number, label: sign + String(number) })),
          { value: OTHER, label: other.pill },
        ]}
        value={isOther ? OTHER : offered.find((number) => String(number) === value)}
        onChoose={(chosen) => {
          setWantsOther(chosen === OTHER);
          if (chosen !== OTHER) onChoose(chosen);
        }}
      />
      {isOther && (
        <div class={css.other}>
          <TextField
            inputMode="numeric"
            label={other.field}
            isLabelHidden
            unit={other.unit}
            error={other.problem}
            value={value ?? ''}
            onInput={(event) => {
              const text = event.currentTarget.value;
              setWantsOther(true);
              onType(text, numberWithin(text, limits));
            }}
          />
          {children}
        </div>
      )}
    </div>
  );
}

function numberWithin(text: string, { least, most }: NumberPillsProps['limits']): number | null {
  const number = Number(text);
  return /^\s*\d+\s*$/.test(text) && number >= least && number <= most ? number : null;
}
