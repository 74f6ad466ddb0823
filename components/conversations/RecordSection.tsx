import { WrittenSection } from '@/components/marks/WrittenSection';
import { QuestionsSection } from '@/components/questions/QuestionsSection';
import { Button } from '@/components/ui/Button';
import { resumeConversation } from '@/lib/actions/run-conversation';
import { elapsed } from '@/lib/domain/clock';
import { inMinutes, later, minutes, type Instant } from '@/lib/domain/time';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useTime } from '@/lib/hooks/use-time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useText } from '@/lib/i18n/use-text';
import { RecordFrame } from './RecordFrame';

/** A conversation closed by mistake can go on for this long. */
const CAN_GO_ON_FOR = minutes(60);

/** One conversation of the past, to read and add to. */
export function RecordSection({
  conversation,
  person,
  now: seenAt,
  onBack,
}: WithPerson & { now: Instant; onBack: () => void }) {
  const { t, dayAndTime } = useText();
  const attempt = useAttempt();
  const { now } = useTime();
  return (
    <RecordFrame
      person={person}
      facts={[
        conversation.startedAt === null ? t('home.when.open') : dayAndTime(conversation.startedAt),
        t('past.length', { count: Math.round(inMinutes(elapsed(conversation, now()))) }),
      ]}
      onBack={onBack}
    >
      {conversation.endedAt !== null && seenAt < later(conversation.endedAt, CAN_GO_ON_FOR) && (
        <div>
          <Button
            onClick={() => {
              attempt(() => resumeConversation(conversation.id, now()));
            }}
          >
            {t('record.goOn')}
          </Button>
        </div>
      )}
      <WrittenSection conversation={conversation} />
      <section>
        <h2>{t('prepared.questions')}</h2>
        <QuestionsSection conversation={conversation} />
      </section>
    </RecordFrame>
  );
}
