import { QuestionsSection } from '@/components/questions/QuestionsSection';
import { Disclosure } from '@/components/ui/Disclosure';
import type { Conversation } from '@/lib/domain/conversation';
import { questionsNow } from '@/lib/domain/now-line';
import { isOpen } from '@/lib/domain/questions';
import { CLOSING_STEPS, OPENING_STEPS } from '@/lib/domain/steps';
import type { Instant } from '@/lib/domain/time';
import { useText } from '@/lib/i18n/use-text';
import { StepsSection } from './StepsSection';

/** The whole conversation on one line, to unfold: its steps and questions in the order they come, each to tick or untick. */
export function WholeListSection({ conversation, now }: { conversation: Conversation; now: Instant }) {
  const { t } = useText();
  const { folded } = questionsNow(conversation, now);
  const shown = conversation.questions.filter((question) => isOpen(question) && !folded.includes(question));
  return (
    <Disclosure summary={t('live.questions', { count: shown.length })}>
      <StepsSection conversation={conversation} label={t('live.part.opening')} steps={OPENING_STEPS} />
      <QuestionsSection conversation={conversation} folded={folded}>
        <StepsSection conversation={conversation} label={t('live.part.close')} steps={CLOSING_STEPS} />
      </QuestionsSection>
    </Disclosure>
  );
}
