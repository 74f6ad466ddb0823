import { NoteSection } from '@/components/notes/NoteSection';
import { QuestionsSection } from '@/components/questions/QuestionsSection';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { closeConversation, resumeConversation } from '@/lib/actions/run-conversation';
import { elapsed } from '@/lib/domain/clock';
import { WHOLE_CONVERSATION } from '@/lib/domain/note';
import { isOpen } from '@/lib/domain/questions';
import { asInstant } from '@/lib/domain/time';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useText } from '@/lib/i18n/use-text';
import { PersonHeading } from './PersonHeading';
import css from './WrapSection.module.css';

/** Just after the call: the notes while they are fresh. */
export function WrapSection({ conversation, person }: WithPerson) {
  const { t } = useText();
  const now = () => asInstant(Date.now());
  return (
    <main>
      <PersonHeading person={person} />
      <div class={css.wrap}>
        <div>
          <p class={css.title}>{t('wrap.title')}</p>
          <small>{t('past.length', { count: Math.round(elapsed(conversation, now()) / 60_000) })}</small>
        </div>
        <p>{t('wrap.text')}</p>
        <NoteSection
          conversationId={conversation.id}
          subject={WHOLE_CONVERSATION}
          label={t('note.label')}
          elapsedMs={null}
        />
        <Disclosure summary={t('live.questions', { count: conversation.questions.filter(isOpen).length })}>
          <QuestionsSection conversation={conversation} />
        </Disclosure>
        <Actions>
          <Button variant="main" onClick={() => void closeConversation(conversation.id, now())}>
            {t('wrap.close')}
          </Button>
          <Button onClick={() => void resumeConversation(conversation.id, now())}>{t('wrap.resume')}</Button>
        </Actions>
      </div>
    </main>
  );
}
