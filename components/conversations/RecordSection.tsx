import { ChecklistSection } from '@/components/checklist/ChecklistSection';
import { InvitationSection } from '@/components/invitation/InvitationSection';
import { MarksSection } from '@/components/marks/MarksSection';
import { NoteSection } from '@/components/notes/NoteSection';
import { QuestionsSection } from '@/components/questions/QuestionsSection';
import { Button, ButtonLink } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { IconButton } from '@/components/ui/IconButton';
import { resumeConversation, startConversation } from '@/lib/actions/run-conversation';
import { elapsed } from '@/lib/domain/clock';
import { agreedLength } from '@/lib/domain/conversation';
import { WHOLE_CONVERSATION } from '@/lib/domain/note';
import { inMinutes, later, minutes, type Instant } from '@/lib/domain/time';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useTime } from '@/lib/hooks/use-time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useText } from '@/lib/i18n/use-text';
import { PersonHeading } from './PersonHeading';
import { PlanFieldsSection } from './PlanFieldsSection';
import css from './RecordSection.module.css';
import { WhoSection } from './WhoSection';

/** A conversation closed by mistake can go on for this long. */
const CAN_GO_ON_FOR = minutes(60);

/** One conversation that does not run: planned, to prepare and start; or past, to read and add to. */
export function RecordSection({
  conversation,
  person,
  now: seenAt,
  onBack,
}: WithPerson & { now: Instant; onBack: () => void }) {
  const { t, dayAndTime } = useText();
  const attempt = useAttempt();
  const { now } = useTime();
  const at = conversation.startedAt ?? conversation.plannedFor;
  return (
    <main>
      <div class={css.top}>
        <IconButton icon="back" label={t('common.back')} onClick={onBack} />
        <PersonHeading person={person} />
      </div>
      <div class={css.record}>
        <p class={css.facts}>
          {[
            at === null ? t('home.when.open') : dayAndTime(at),
            conversation.startedAt === null
              ? t('common.minutesCount', { count: inMinutes(agreedLength(conversation)) })
              : t('past.length', { count: Math.round(inMinutes(elapsed(conversation, now()))) }),
          ].join(' · ')}
        </p>
        {conversation.startedAt === null && (
          <div>
            <Button
              variant="main"
              onClick={() =>
                attempt(() =>
                  startConversation(conversation.id, { startedAt: now(), meetingId: null }, now()),
                )
              }
            >
              {t('prepared.start')}
            </Button>{' '}
            <ButtonLink href={`/rehearsal.html#${conversation.id}`} target="_blank">
              {t('prepared.rehearse')}
            </ButtonLink>
          </div>
        )}
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
        {conversation.startedAt === null && (
          <>
            <WhoSection conversation={conversation} person={person} />
            <PlanFieldsSection conversation={conversation} person={person} />
          </>
        )}
        {conversation.startedAt === null && (
          <Disclosure summary={t('invitation.title')}>
            <InvitationSection conversation={conversation} person={person} />
          </Disclosure>
        )}
        {conversation.startedAt === null && (
          <Disclosure summary={t('prepared.checklist')}>
            <ChecklistSection conversation={conversation} />
          </Disclosure>
        )}
        <MarksSection conversation={conversation} canMark={false}>
          {() => (
            <NoteSection
              conversationId={conversation.id}
              subject={WHOLE_CONVERSATION}
              label={t('note.label')}
              elapsedMs={null}
            />
          )}
        </MarksSection>
        <section>
          <h2>{t('prepared.questions')}</h2>
          <QuestionsSection conversation={conversation} />
        </section>
      </div>
    </main>
  );
}
