import { MinutesChoice } from '@/components/clock/MinutesChoice';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Switch } from '@/components/ui/Switch';
import { setInviting } from '@/lib/actions/prepare-conversation';
import { agreeLength } from '@/lib/actions/run-conversation';
import { setGoal } from '@/lib/actions/take-steps';
import { adviseLength, overfull } from '@/lib/domain/advise-length';
import { agreedLength, LONGEST_MIN, OFFERED_LENGTHS_MIN, SHORTEST_MIN } from '@/lib/domain/conversation';
import { wordingHints } from '@/lib/domain/hints';
import { inMinutes, minutes } from '@/lib/domain/time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import { DraftFieldSection } from './DraftFieldSection';
import { Hints } from './Hints';
import { WhenSection } from './WhenSection';

/** What one wants to find out, and how long to ask for: advised, and taken with one press. */
export function GoalSection({ conversation, person }: WithPerson) {
  const { t } = useText();
  const attempt = useAttempt();
  const { now } = useTime();
  const { id, goal, questions, isInviting } = conversation;
  const lengthMin = inMinutes(agreedLength(conversation));
  const advice = adviseLength({ closeness: person?.closeness ?? null, isInviting, questions });
  const tooMuch = overfull(questions, lengthMin);
  const agree = (wantedMin: number): void => {
    attempt(() => agreeLength(id, minutes(wantedMin), now()));
  };
  return (
    <>
      <DraftFieldSection
        subject={`goal:${id}`}
        stored={goal}
        save={(text) => setGoal(id, text, now())}
        label={t('plan.goal')}
        hint={t('plan.goal.hint')}
        longest={1000}
      />
      <Hints hints={wordingHints(goal, conversation)} />
      <WhenSection conversation={conversation} />
      <MinutesChoice
        legend={t('plan.length')}
        offered={OFFERED_LENGTHS_MIN}
        chosen={lengthMin}
        limits={{ least: SHORTEST_MIN, most: LONGEST_MIN }}
        onTake={agree}
      />
      <Notice
        actions={
          advice.lengthMin === lengthMin ? undefined : (
            <Button
              onClick={() => {
                agree(advice.lengthMin);
              }}
            >
              {t('prepare.length.take', { count: advice.lengthMin })}
            </Button>
          )
        }
      >
        {t(`prepare.length.${advice.reason}`, { count: advice.lengthMin })}
      </Notice>
      {tooMuch && (
        <Notice tone="caution">
          {t('prepare.length.tooMuch', { needed: tooMuch.neededMin, room: tooMuch.roomMin })}
        </Notice>
      )}
      <Switch
        label={t('prepare.inviting')}
        hint={t('prepare.inviting.hint')}
        checked={isInviting}
        onChange={(event) => {
          const { checked } = event.currentTarget;
          attempt(() => setInviting(id, checked, now()));
        }}
      />
    </>
  );
}
