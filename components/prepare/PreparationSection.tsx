import { RecordFrame } from '@/components/conversations/RecordFrame';
import { StartButton } from '@/components/plan/StartButton';
import { Actions } from '@/components/ui/Actions';
import { ButtonLink } from '@/components/ui/Button';
import { startConversation } from '@/lib/actions/run-conversation';
import { isFarAhead } from '@/lib/domain/agenda';
import { agreedLength } from '@/lib/domain/conversation';
import { inMinutes, type Instant } from '@/lib/domain/time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import { ChaptersSection } from './ChaptersSection';
import { LastTimeSection } from './LastTimeSection';

/** A planned conversation: ready to start as it is, and to prepare as far as one likes. All is kept as it is typed. */
export function PreparationSection({
  conversation,
  person,
  now,
  onBack,
}: WithPerson & { now: Instant; onBack: () => void }) {
  const { t, dayAndTime } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const { id, plannedFor } = conversation;
  return (
    <RecordFrame
      person={person}
      facts={[
        plannedFor === null ? t('home.when.open') : dayAndTime(plannedFor),
        t('common.minutesCount', { count: inMinutes(agreedLength(conversation)) }),
      ]}
      onBack={onBack}
    >
      <Actions>
        <StartButton
          isMain
          earlyFor={isFarAhead(plannedFor, now) ? plannedFor : null}
          onStart={() => {
            const start = { startedAt: time.now(), meetingId: null };
            attempt(() => startConversation(id, start, time.now()));
          }}
        />
        <ButtonLink href={`/rehearsal.html#${id}`} target="_blank">
          {t('prepared.rehearse')}
        </ButtonLink>
      </Actions>
      {person && <LastTimeSection conversation={conversation} person={person} />}
      <ChaptersSection conversation={conversation} person={person} now={now} />
    </RecordFrame>
  );
}
