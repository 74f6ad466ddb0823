import { TextField } from '@/components/ui/TextField';
import type { PlanForm, PlanProblems } from '@/lib/domain/plan-form';
import { useText } from '@/lib/i18n/use-text';
import css from './WhenFields.module.css';

type When = Pick<PlanForm, 'date' | 'time'>;

export interface WhenFieldsProps {
  when: When;
  problems: Pick<PlanProblems, 'date' | 'time'>;
  onChange: (typed: Partial<When>) => void;
  /** Neither of the two has the focus any more. */
  onLeave?: () => void;
}

/** The day and the time of a talk, which may both be left open. */
export function WhenFields({ when, problems, onChange, onLeave }: WhenFieldsProps) {
  const { t } = useText();
  return (
    <fieldset
      class={css.when}
      onFocusOut={({ currentTarget, relatedTarget }: FocusEvent) => {
        const stays =
          currentTarget instanceof Node &&
          relatedTarget instanceof Node &&
          currentTarget.contains(relatedTarget);
        if (!stays) onLeave?.();
      }}
    >
      <legend class={css.legend}>
        {t('plan.when')} <small>{t('plan.when.hint')}</small>
      </legend>
      <TextField
        type="date"
        label={t('plan.date')}
        isLabelHidden
        value={when.date}
        error={problems.date && t('plan.date.past')}
        onInput={(event) => {
          onChange({ date: event.currentTarget.value });
        }}
      />
      <TextField
        type="time"
        label={t('plan.time')}
        isLabelHidden
        value={when.time}
        error={problems.time && t(`plan.time.${problems.time}`)}
        onInput={(event) => {
          onChange({ time: event.currentTarget.value });
        }}
      />
    </fieldset>
  );
}
