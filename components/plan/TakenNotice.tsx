import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { InvitationReading } from '@/lib/domain/read-invitation';
import { useText } from '@/lib/i18n/use-text';
import css from './TakenNotice.module.css';

export interface TakenNoticeProps {
  reading: Exclude<InvitationReading, { kind: 'cancelled' }>;
  /** With whom it is stands in no field yet. */
  isNameMissing: boolean;
  /** Null when nothing was filled in. */
  onUndo: (() => void) | null;
}

/** What became of an invitation that came in: filled in, to be looked at before it is kept; or why not. */
export function TakenNotice({ reading, isNameMissing, onUndo }: TakenNoticeProps) {
  const { t, clockTime } = useText();
  const { startsAt = null, startsThere, unfitLengthMin } = reading.kind === 'read' ? reading.invitation : {};
  const lacksName = isNameMissing && onUndo !== null;
  const isSure = reading.kind === 'read' && reading.doubt === null && !lacksName;
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
          {lacksName && <p>{t('takeIn.noName')}</p>}
          {reading.doubt && <p>{t(`takeIn.doubt.${reading.doubt}`)}</p>}
          {startsThere !== undefined && startsAt !== null && reading.doubt !== 'past' && (
            <p>{t('takeIn.zone', { there: startsThere, here: clockTime(startsAt) })}</p>
          )}
          {unfitLengthMin !== undefined && <p>{t('takeIn.unfitLength', { count: unfitLengthMin })}</p>}
          {reading.invitation.topic !== '' && <p>{t('takeIn.topic', { topic: reading.invitation.topic })}</p>}
        </>
      )}
    </Notice>
  );
}
