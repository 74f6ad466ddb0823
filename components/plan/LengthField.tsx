import { useState } from 'preact/hooks';
import { RadioPills } from '@/components/ui/RadioPills';
import { TextField } from '@/components/ui/TextField';
import { useText } from '@/lib/i18n/use-text';
import css from './LengthField.module.css';

export interface LengthFieldProps {
  /** Minutes, as typed. */
  value: string;
  offered: readonly number[];
  shortest: number;
  longest: number;
  hasProblem: boolean;
  onChange: (value: string) => void;
}

const OTHER = 'other';

/** How long: one of a few, or any other number of minutes. */
export function LengthField({ value, offered, shortest, longest, hasProblem, onChange }: LengthFieldProps) {
  const { t } = useText();
  // On the way to 105 stands 10: a number typed by hand stays in its field, also when it is one of the offered.
  const [wantsOther, setWantsOther] = useState(false);
  const isOther = wantsOther || !offered.map(String).includes(value);
  return (
    <div>
      <RadioPills
        legend={t('plan.length')}
        options={[
          ...offered.map((minutes) => ({ value: String(minutes), label: String(minutes) })),
          { value: OTHER, label: t('plan.length.other') },
        ]}
        value={isOther ? OTHER : value}
        onChoose={(chosen) => {
          setWantsOther(chosen === OTHER);
          if (chosen !== OTHER) onChange(chosen);
        }}
      />
      {isOther && (
        <TextField
          class={css.other}
          type="number"
          label={t('plan.length.field')}
          isLabelHidden
          unit={t('common.minutesUnit', { count: 2 })}
          error={hasProblem ? t('plan.length.out-of-range', { shortest, longest }) : undefined}
          min={shortest}
          max={longest}
          step={1}
          value={value}
          onInput={(event) => {
            setWantsOther(true);
            onChange(event.currentTarget.value);
          }}
        />
      )}
    </div>
  );
}
