import { Disclosure } from '@/components/ui/Disclosure';
import { RadioPills } from '@/components/ui/RadioPills';
import { leaveFor } from '@/lib/actions/change-questions';
import type { Conversation } from '@/lib/domain/conversation';
import { wording, type AskedQuestion } from '@/lib/domain/question';
import { isOpen } from '@/lib/domain/questions';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import css from './UnaskedSection.module.css';

const CHOICES = ['mail', 'next-time', 'nothing'] as const;
/** The must-asks are at hand, or as many others when there are none. */
const AT_HAND = 3;

/** What was not asked: to the mail, to the next talk, or let go. Nothing is dropped without a word. */
export function UnaskedSection({ conversation }: { conversation: Conversation }) {
  const { t } = useText();
  const attempt = useAttempt();
  const { now } = useTime();
  const unasked = conversation.questions.filter(isOpen);
  const must = unasked.filter(({ isMustAsk }) => isMustAsk);
  const first = must.length > 0 ? must : unasked.slice(0, AT_HAND);
  const rest = unasked.filter((question) => !first.includes(question));
  const choices = (questions: readonly AskedQuestion[]) => (
    <div class={css.unasked}>
      {questions.map((question) => (
        <RadioPills
          key={question.id}
          legend={wording(question, conversation.address)}
          options={CHOICES.map((value) => ({ value, label: t(`wrap.leaveFor.${value}`) }))}
          value={question.leftFor ?? undefined}
          onChoose={(value) => attempt(() => leaveFor(conversation.id, question.id, value, now()))}
        />
      ))}
    </div>
  );
  return (
    <>
      {choices(first)}
      {rest.length > 0 && (
        <Disclosure summary={t('wrap.unasked.rest', { count: rest.length })}>{choices(rest)}</Disclosure>
      )}
    </>
  );
}
