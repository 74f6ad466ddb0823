import { ClockSection } from '@/components/clock/ClockSection';
import { Button } from '@/components/ui/Button';
import type { MenuItem } from '@/components/ui/Menu';
import type { Instant } from '@/lib/domain/time';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useText } from '@/lib/i18n/use-text';
import { PopupHeader } from './PopupHeader';
import css from './PlannedSection.module.css';

/** A conversation runs: the time left, and the way to the panel, where everything else is. */
export function RunningSection({
  running: { conversation, person },
  now,
  showsSeconds,
  menu,
  onOpenPanel,
}: {
  running: WithPerson;
  now: Instant;
  showsSeconds: boolean;
  menu: readonly MenuItem[];
  onOpenPanel: () => void;
}) {
  const { t } = useText();
  return (
    <main>
      <PopupHeader takesFocus title={person?.name ?? t('common.noName')} menu={menu} />
      {/* The sound belongs to the panel. */}
      <ClockSection facts={conversation} now={now} showsSeconds={showsSeconds} hasSound={false} />
      <div class={css.foot}>
        <Button variant="main" isWide onClick={onOpenPanel}>
          {t('popup.openPanel')}
        </Button>
      </div>
    </main>
  );
}
