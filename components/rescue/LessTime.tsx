import { useId } from 'preact/hooks';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { useText } from '@/lib/i18n/use-text';
import css from './LessTime.module.css';

export interface LessTimeProps {
  /** In minutes. */
  offered: readonly number[];
  onChoose: (minutes: number) => void;
}

/** How long the other has left: the plan is cut to it. */
export function LessTime({ offered, onChoose }: LessTimeProps) {
  const { t } = useText();
  const labelId = useId();
  return (
    <div role="group" aria-labelledby={labelId} class={css.time}>
      <h3 id={labelId}>{t('rescue.lessTime')}</h3>
      <Actions>
        {offered.map((minutes) => (
          <Button
            key={minutes}
            onClick={() => {
              onChoose(minutes);
            }}
          >
            {t('rescue.minutes', { count: minutes })}
          </Button>
        ))}
      </Actions>
    </div>
  );
}
