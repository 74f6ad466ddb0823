import { RadioPills } from '@/components/ui/RadioPills';
import { judge } from '@/lib/actions/wrap-up';
import type { Conversation } from '@/lib/domain/conversation';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useFreeKeys } from '@/lib/hooks/use-free-keys';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';

const ANSWERS = ['yes', 'partly', 'no'] as const;

/** Whether the goal was met. The keys 1 to 3 answer. */
export function GoalSection({ conversation: { id, goal, review } }: { conversation: Conversation }) {
  const { t } = useText();
  const attempt = useAttempt();
  const time = useTime();
  // Without a goal the title is the question.
  const isOpen = goal.trim() === '';
  const answer = (goalMet: (typeof ANSWERS)[number]): void => {
    attempt(() => judge(id, { goalMet }, time.now()));
  };
  useFreeKeys(
    Object.fromEntries(
      ANSWERS.map((value, place) => [
        String(place + 1),
        () => {
          answer(value);
        },
      ]),
    ),
  );
  return (
    <RadioPills
      legend={isOpen ? t('wrap.title.goal') : t('wrap.goal', { goal: goal.trim() })}
      isLegendHidden={isOpen}
      hint={t('wrap.goal.hint')}
      options={ANSWERS.map((value) => ({ value, label: t(`wrap.goal.${value}`) }))}
      value={review.goalMet ?? undefined}
      onChoose={answer}
    />
  );
}
