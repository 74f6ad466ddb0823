import { RadioPills } from '@/components/ui/RadioPills';
import { TextField } from '@/components/ui/TextField';
import { useText } from '@/lib/i18n/use-text';
import css from './DayChoice.module.css';

export interface DayChoiceProps {
  legend: string;
  /** Days that are near at hand, a press each. */
  near: readonly { id: 'today' | 'this-week' | 'next-week'; on: string }[];
  /** `2026-12-05` */
  value: string;
  onChoose: (day: string) => void;
}

/** A day: one of the near ones, or any other. */
export function DayChoice({ legend, near, value, onChoose }: DayChoiceProps) {
  const { t } = useText();
  return (
    <div class={css.choice}>
      <RadioPills
        legend={legend}
        options={near.map(({ id, on }) => ({ value: on, label: t(`day.${id}`) }))}
        value={value}
        onChoose={onChoose}
      />
      <TextField
        class={css.day}
        type="date"
        label={`${legend}: ${t('day.other')}`}
        isLabelHidden
        value={value}
        onInput={(event) => {
          // Half a date is none yet.
          if (event.currentTarget.value !== '') onChoose(event.currentTarget.value);
        }}
      />
    </div>
  );
}
