import { MilestonesSection } from '@/components/clock/MilestonesSection';
import type { Conversation } from '@/lib/domain/conversation';
import type { Instant } from '@/lib/domain/time';
import { useSettings } from '@/lib/hooks/use-settings';
import { useWakeLock } from '@/lib/hooks/use-wake-lock';
import { useText } from '@/lib/i18n/use-text';
import { BlankPage } from './BlankPage';

export interface BlankSectionProps {
  /** The one that runs, if any. */
  conversation: Conversation | null;
  now: Instant;
  onBack: () => void;
}

/** The panel while the screen is shared. A conversation that runs goes on: its milestones are still told, its screen stays awake. */
export function BlankSection({ conversation, now, onBack }: BlankSectionProps) {
  const { t } = useText();
  return (
    <>
      <BlankPage back={t('live.blank.back')} onBack={onBack} />
      {conversation && <Running conversation={conversation} now={now} />}
    </>
  );
}

function Running({ conversation, now }: { conversation: Conversation; now: Instant }) {
  const settings = useSettings();
  useWakeLock();
  return <MilestonesSection facts={conversation} now={now} hasSound={settings?.hasSound ?? false} />;
}
