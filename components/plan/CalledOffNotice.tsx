import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useText } from '@/lib/i18n/use-text';
import css from './TakenNotice.module.css';

export interface CalledOffNoticeProps {
  /** The conversation that was planned for it, in words; null where there is none. */
  talk: string | null;
  onCallOff: () => void;
  onKeep: () => void;
}

/** The invitation that came in says that the meeting is off. What was planned for it stays until the user says so. */
export function CalledOffNotice({ talk, onCallOff, onKeep }: CalledOffNoticeProps) {
  const { t } = useText();
  return (
    <Notice
      class={css.taken}
      tone="caution"
      actions={
        talk !== null && (
          <>
            <Button onClick={onCallOff}>{t('popup.callOff')}</Button>
            <Button variant="quiet" onClick={onKeep}>
              {t('takeIn.keep')}
            </Button>
          </>
        )
      }
    >
      {talk === null ? t('takeIn.cancelled') : t('takeIn.cancelled.planned', { talk })}
    </Notice>
  );
}
