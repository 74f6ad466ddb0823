import { Checkbox } from '@/components/ui/Checkbox';
import { takeStep, untakeStep } from '@/lib/actions/take-steps';
import type { Conversation } from '@/lib/domain/conversation';
import { isDone, type OPENING_STEPS, type CLOSING_STEPS } from '@/lib/domain/steps';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';

/** Steps of the conversation, to tick and to untick. */
export function StepsSection({
  conversation,
  label,
  steps,
}: {
  conversation: Conversation;
  label: string;
  steps: typeof OPENING_STEPS | typeof CLOSING_STEPS;
}) {
  const { t } = useText();
  const attempt = useAttempt();
  const { now } = useTime();
  return (
    <ul aria-label={label}>
      {steps.map((step) => (
        <li key={step}>
          <Checkbox
            label={t(`live.${step}.label`)}
            checked={isDone(conversation.steps, step)}
            onChange={(event) => {
              const change = event.currentTarget.checked ? takeStep : untakeStep;
              attempt(() => change(conversation.id, step, now()));
            }}
          />
        </li>
      ))}
    </ul>
  );
}
