import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import { useText } from '@/lib/i18n/use-text';
import css from './MinutesField.module.css';

export interface MinutesFieldProps {
  label: string;
  button: string;
  limits: { least: number; most: number };
  /** Only ever called with a whole number within the limits. */
  onEnter: (minutes: number) => void;
}

/** Any other number of minutes: typed in peace, taken at Enter or the button, and refused with a sentence. */
export function MinutesField({ label, button, limits, onEnter }: MinutesFieldProps) {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const [hasProblem, setProblem] = useState(false);
  return (
    <form
      class={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const minutes = Number(typed);
        const isFit = /^\d+$/.test(typed.trim()) && minutes >= limits.least && minutes <= limits.most;
        setProblem(!isFit);
        if (!isFit) return;
        setTyped('');
        onEnter(minutes);
      }}
    >
      <TextField
        inputMode="numeric"
        label={label}
        unit={t('common.minutesUnit', { count: 2 })}
        error={hasProblem ? t('length.problem', limits) : undefined}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
        }}
      />
      <Button type="submit">{button}</Button>
    </form>
  );
}
