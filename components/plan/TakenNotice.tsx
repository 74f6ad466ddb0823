import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { InvitationReading } from '@/lib/domain/read-invitation';
import { useText } from '@/lib/i18n/use-text';
import css from './TakenNotice.module.css';

export interface TakenNoticeProps {
  reading: InvitationReading;
  /** Null when nothing was filled in. */
  onUndo: (() => void) | null;
}

/** What became of an invitation that came in: filled in, to be looked at before it is kept; or why not. */
export function TakenNotice({ reading, onUndo }: TakenNoticeProps) {
  const { t } = useText();
  const isSure = reading.kind === 'read' && reading.doubt === null;
  return (
    <Notice
      class={css.taken}
      tone={isSure ? 'good' : 'caution'}
      actions={
        onUndo && (
          <Button icon="undo" onClick={onUndo}>
            {t('common.undo')}
          </Button>
        )
      }
    >
      {reading.kind === 'refused' ? (
        t(`takeIn.refused.${reading.reason}`)
      ) : (
        <>
          {onUndo && <p>{t('takeIn.done')}</p>}
          {reading.doubt && <p>{t(`takeIn.doubt.${reading.doubt}`)}</p>}
          {reading.invitation.topic !== '' && <p>{t('takeIn.topic', { topic: reading.invitation.topic })}</p>}
        </>
      )}
    </Notice>
  );
}
