import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import type { MenuItem } from '@/components/ui/Menu';
import { startUnplanned } from '@/lib/actions/start-unplanned';
import type { Presence } from '@/lib/domain/presence';
import { asInstant } from '@/lib/domain/time';
import { useText } from '@/lib/i18n/use-text';
import css from './PlannedSection.module.css';
import { PopupHeader } from './PopupHeader';

/** A meeting is open in a tab and nothing was planned: says so, and offers to keep company all the same. */
export function MeetingSection({
  meeting,
  menu,
  onPrepare,
  onBegin,
  onOpenPanel,
}: {
  meeting: Presence;
  menu: readonly MenuItem[];
  onPrepare: () => void;
  /** Carries out the start and opens the panel. */
  onBegin: (start: () => Promise<unknown>) => void;
  onOpenPanel: () => void;
}) {
  const { t, language } = useText();
  const state = meeting.phase === 'in-call' ? 'inCall' : 'lobby';

  const begin = (): void => {
    const now = asInstant(Date.now());
    const start = { startedAt: meeting.inCallSince ?? now, meetingId: meeting.meetingId, language };
    onBegin(() => startUnplanned(start, now));
  };

  return (
    <main>
      <PopupHeader takesFocus title={t(`meeting.${state}.title`)} menu={menu} />
      <p class={css.text}>{t(`meeting.${state}.text`)}</p>
      <div class={css.foot}>
        <Button variant="main" isWide onClick={state === 'inCall' ? begin : onPrepare}>
          {t(state === 'inCall' ? 'prepared.start' : 'meeting.prepare')}
        </Button>
        <Actions isSpread>
          {state === 'inCall' && <Button onClick={onPrepare}>{t('meeting.prepare')}</Button>}
          <Button onClick={onOpenPanel}>{t('popup.openPanel')}</Button>
        </Actions>
      </div>
    </main>
  );
}
