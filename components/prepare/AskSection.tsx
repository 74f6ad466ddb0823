import { QuestionsSection } from '@/components/questions/QuestionsSection';
import { addQuestion } from '@/lib/actions/change-questions';
import { personQuestion } from '@/lib/content/person-question';
import { questionHints } from '@/lib/domain/hints';
import { useAttempt } from '@/lib/hooks/use-attempt';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import { Hints } from './Hints';

/** The questions to ask, with what is worth a second look among them. */
export function AskSection({ conversation, person }: WithPerson) {
  const { t } = useText();
  const attempt = useAttempt();
  const { now } = useTime();
  const about = personQuestion(conversation.language, conversation.address);
  return (
    <>
      <Hints
        hints={questionHints(conversation, person?.closeness ?? null)}
        help={{
          code: 'no-person-question',
          label: t('prepare.questions.addPerson', { question: about }),
          onPress: () => {
            attempt(() => addQuestion(conversation.id, about, now(), 'person'));
          },
        }}
      />
      <QuestionsSection conversation={conversation} canTick={false} />
    </>
  );
}
