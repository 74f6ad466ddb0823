import { ChecklistSection } from '@/components/checklist/ChecklistSection';
import { PictureLinkSection } from '@/components/checklist/PictureLinkSection';
import { ConversationList } from '@/components/conversations/ConversationList';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Line } from '@/components/ui/Line';
import { TwoLines } from '@/components/ui/TwoLines';
import type { MenuItem } from '@/components/ui/Menu';
import { goToMeeting } from '@/lib/actions/go-to';
import { startConversation } from '@/lib/actions/run-conversation';
import { isFarAhead, tellWhen } from '@/lib/domain/agenda';
import { agreedLength } from '@/lib/domain/conversation';
import { meetingAddress, unknownHost } from '@/lib/domain/meeting-link';
import { asInstant, inMinutes, type Instant } from '@/lib/domain/time';
import { report } from '@/lib/errors/report';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useText } from '@/lib/i18n/use-text';
import type { Presence } from '@/lib/domain/presence';
import { LinkSection } from './LinkSection';
import css from './PlannedSection.module.css';
import { PopupHeader } from './PopupHeader';
import { StartButton } from './StartButton';
import { clockWords, whenWords } from './when-words';

export interface PlannedSectionProps {
  shown: WithPerson;
  others: readonly WithPerson[];
  /** A meeting that is open in a tab and may well be this conversation. */
  meeting: Presence | null;
  now: Instant;
  menu: readonly MenuItem[];
  /** A new conversation was begun in the form and waits there. */
  onResume: (() => void) | null;
  onSwitch: (id: string) => void;
  /** Carries out the start and opens the panel. */
  onBegin: (start: () => Promise<unknown>) => void;
  onOpenPanel: () => void;
  /** Opens the panel where this conversation is prepared. */
  onPrepare: () => void;
}

/** One planned conversation: when, with whom, what to see to, and the way to the call. */
export function PlannedSection(props: PlannedSectionProps) {
  const { shown, others, meeting, now, menu, onResume, onSwitch, onBegin, onOpenPanel, onPrepare } = props;
  const { conversation } = shown;
  const { plannedFor } = conversation;
  const text = useText();
  const { t } = text;
  const when = tellWhen(plannedFor, now);
  const address = meetingAddress(conversation.meetingLink);
  const nameOf = (entry: WithPerson): string => entry.person?.name ?? t('common.noName');
  const about = [
    t('common.minutesCount', { count: inMinutes(agreedLength(conversation)) }),
    clockWords(when, text),
  ].filter((words) => words !== null);

  const begin = (): void => {
    const at = asInstant(Date.now());
    const start = { startedAt: meeting?.inCallSince ?? at, meetingId: meeting?.meetingId ?? null };
    onBegin(() => startConversation(conversation.id, start, at));
  };

  const mayBeginNow = meeting !== null || ['open', 'soon', 'due'].includes(when.kind);
  const canJoin = address !== null && meeting === null;
  const host = address === null ? null : unknownHost(address);
  return (
    <main>
      <PopupHeader
        key={conversation.id}
        takesFocus
        title={whenWords(when, text)}
        about={
          <>
            <TwoLines text={nameOf(shown)}>
              <bdi>{nameOf(shown)}</bdi>
            </TwoLines>
            <span class={css.facts}>
              {' · '}
              <Line parts={about} />
            </span>
          </>
        }
        menu={menu}
      />
      <div class={css.body}>
        {meeting && <p class={css.inTab}>{t('planned.inTab')}</p>}
        <PictureLinkSection conversationId={conversation.id} />
        <ChecklistSection key={conversation.id} conversation={conversation} />
        {(others.length > 0 || onResume) && (
          <div>
            {others.length > 0 && (
              <ConversationList
                title={t('planned.others')}
                entries={others.map((entry) => ({
                  id: entry.conversation.id,
                  name: nameOf(entry),
                  when: whenWords(tellWhen(entry.conversation.plannedFor, now), text),
                }))}
                onOpen={onSwitch}
              />
            )}
            {onResume && (
              <Button variant="quiet" icon="pencil" onClick={onResume}>
                {t('planned.resume')}
              </Button>
            )}
          </div>
        )}
      </div>
      <div class={css.foot}>
        {canJoin && host !== null && <small>{t('planned.unknownHost')}</small>}
        {canJoin && (
          <Button
            variant="main"
            class={css.join}
            isWide
            onClick={() => {
              goToMeeting(address).catch((error: unknown) => {
                report('open the link', error);
              });
            }}
          >
            {host === null ? t('planned.join') : t('planned.joinAt', { host })}
          </Button>
        )}
        {address === null && meeting === null && (
          <LinkSection key={conversation.id} conversation={conversation} />
        )}
        <Actions isSpread>
          <StartButton
            isMain={mayBeginNow && !canJoin}
            earlyFor={meeting === null && isFarAhead(plannedFor, now) ? plannedFor : null}
            onStart={begin}
          />
          {meeting === null ? (
            <Button onClick={onPrepare}>{t('planned.prepare')}</Button>
          ) : (
            <Button onClick={onOpenPanel}>{t('popup.openPanel')}</Button>
          )}
        </Actions>
      </div>
    </main>
  );
}
