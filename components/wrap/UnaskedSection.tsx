import { RadioPills } from '@/components/ui/RadioPills';
import { leaveFor } from '@/lib/actions/change-questions';
import type { Conversation } from '@/lib/domain/conversation';
import { wording } from '@/lib/domain/question';
import { isOpen } from '@/lib/domain/questions';
import { useTime } from '@/lib/hooks/use-time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useText } from '@/lib/i18n/use-text';
import css from './UnaskedSection.module.css';

const CHOICES = ['mail', 'next-time', 'nothing'] as const;

/** What was not asked: to the mail, to the next talk, or let go. Nothing is dropped without a word. */
export function UnaskedSection({ conversation }: { conversation: Conversation }) {
  const { t } = useText();
  const attempt = useAttempt();
  const { now } = useTime();
  const unasked = conversation.questions.filter(isOpen);
  if (unasked.length === 0) return null;
  return (
    <section class={css.unasked}>
      {unasked.map((question) => (
        <RadioPills
          key={question.id}
          legend={wording(question, conversation.address)}
          options={CHOICES.map((value) => ({ value, label: t(`wrap.leaveFor.${value}`) }))}
          value={question.leftFor ?? undefined}
          onChoose={(value) => attempt(() => leaveFor(conversation.id, question.id, value, now()))}
        />
      ))}
    </section>
  );
}
