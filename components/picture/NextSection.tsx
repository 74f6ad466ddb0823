import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { goToMeeting, goToPanelWith, goToTab, wishToPrepare } from '@/lib/actions/go-to';
import type { Conversation } from '@/lib/domain/conversation';
import { meetingAddress, unknownHost } from '@/lib/domain/meeting-link';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useOwnWindow } from '@/lib/hooks/use-own-window';
import { useText } from '@/lib/i18n/use-text';
import css from './NextSection.module.css';

export interface NextSectionProps {
  /** Whose picture is looked at; null when it is looked at for itself. */
  conversation: Conversation | null;
  /** The tab of a call that is open; null where there is none. */
  callTabId: number | null;
  /** Nothing else comes first on the page. */
  isMain: boolean;
}

/** Where to go from the picture: to the call that is open, or to the one that was planned; and back to what stands in the panel. */
export function NextSection({ conversation, callTabId, isMain }: NextSectionProps) {
  const { t } = useText();
  const attempt = useAttempt();
  const windowId = useOwnWindow();
  const isPlanned = conversation?.status === 'planned';
  const address = isPlanned && callTabId === null ? meetingAddress(conversation.meetingLink) : null;
  const host = address === null ? null : unknownHost(address);
  const isOpen = isPlanned || conversation?.status === 'live';
  if (callTabId === null && !isOpen) return null;
  const wish = (): Promise<void> => (isPlanned ? wishToPrepare(conversation.id) : Promise.resolve());
  return (
    <section class={css.next} aria-label={t('picture.next')}>
      {host !== null && <small>{t('planned.unknownHost')}</small>}
      <Actions>
        {callTabId !== null && (
          <Button variant={isMain ? 'main' : undefined} onClick={() => attempt(() => goToTab(callTabId))}>
            {t('picture.backToCall')}
          </Button>
        )}
        {address !== null && (
          <Button variant={isMain ? 'main' : undefined} onClick={() => attempt(() => goToMeeting(address))}>
            {host === null ? t('planned.join') : t('planned.joinAt', { host })}
          </Button>
        )}
        {windowId !== null && isOpen && (
          <Button onClick={() => attempt(() => goToPanelWith(wish, windowId))}>
            {t(isPlanned ? 'planned.prepare' : 'popup.openPanel')}
          </Button>
        )}
      </Actions>
    </section>
  );
}
