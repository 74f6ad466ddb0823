import { Button } from '@/components/ui/Button';
import { RadioPills } from '@/components/ui/RadioPills';
import type { Invitation } from '@/lib/domain/conversation';
import type { Instant } from '@/lib/domain/time';
import { useText } from '@/lib/i18n/use-text';
import css from './InvitationLog.module.css';

export interface InvitationLogProps {
  /** In the order they went out; at least one. */
  invitations: readonly Invitation[];
  onAnswer: (sentAt: Instant, answer: NonNullable<Invitation['answer']>) => void;
  onNotSent: (sentAt: Instant) => void;
}

/** When the request went out, and what came back. An answer is given to the last one. */
export function InvitationLog({ invitations, onAnswer, onNotSent }: InvitationLogProps) {
  const { t, dayAndTime } = useText();
  const last = invitations.at(-1);
  if (last === undefined) return null;
  return (
    <div class={css.log}>
      <ul class={css.sent}>
        {invitations.map(({ sentAt }) => (
          <li key={sentAt}>
            {t('invitation.sentOn', { when: dayAndTime(sentAt) })}
            {sentAt === last.sentAt && last.answer === null && (
              <Button
                variant="quiet"
                onClick={() => {
                  onNotSent(sentAt);
                }}
              >
                {t('invitation.notSent')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <RadioPills
        legend={t('invitation.answer')}
        options={(['yes', 'no', 'later'] as const).map((value) => ({
          value,
          label: t(`invitation.answer.${value}`),
        }))}
        value={last.answer ?? undefined}
        onChoose={(answer) => {
          onAnswer(last.sentAt, answer);
        }}
      />
    </div>
  );
}
