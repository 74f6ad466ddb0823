import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { NumberPills } from '@/components/ui/NumberPills';
import { useText } from '@/lib/i18n/use-text';

export interface MinutesChoiceProps {
  legend: string;
  hint?: string;
  offered: readonly number[];
  sign?: string;
  /** What holds now, in minutes; null where the choice is a change. */
  chosen: number | null;
  limits: { least: number; most: number };
  /** Only ever called with a whole number of minutes within the limits. */
  onTake: (minutes: number) => void;
}

/** Minutes that count at once: a pill at the press, a number typed in peace at Enter or the button. */
export function MinutesChoice({ chosen, limits, onTake, ...look }: MinutesChoiceProps) {
  const { t } = useText();
  const [typed, setTyped] = useState<{ text: string; number: number | null } | null>(null);
  const [hasProblem, setProblem] = useState(false);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setProblem(typed?.number == null);
        if (typed?.number == null) return;
        onTake(typed.number);
        setTyped(null);
      }}
    >
      <NumberPills
        {...look}
        value={typed?.text ?? (chosen === null ? undefined : String(chosen))}
        other={{
          pill: t('minutes.other'),
          field: t('minutes.field'),
          unit: t('common.minutesUnit', { count: 2 }),
          problem: hasProblem ? t('minutes.problem', limits) : undefined,
        }}
        limits={limits}
        onChoose={(minutes) => {
          setTyped(null);
          onTake(minutes);
        }}
        onType={(text, number) => {
          setProblem(false);
          setTyped({ text, number });
        }}
      >
        <Button type="submit">{t('length.agree')}</Button>
      </NumberPills>
    </form>
  );
}
