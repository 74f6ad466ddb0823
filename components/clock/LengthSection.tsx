import { Button } from '@/components/ui/Button';
import { RadioPills } from '@/components/ui/RadioPills';
import { agreeLength, continueClock, cutShort, pauseClock } from '@/lib/actions/run-conversation';
import { readClock } from '@/lib/domain/clock';
import { LONGEST_MIN, OFFERED_LENGTHS_MIN, SHORTEST_MIN, type Conversation } from '@/lib/domain/conversation';
import { inMinutes, minutes } from '@/lib/domain/time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import css from './LengthSection.module.css';
import { MinutesField } from './MinutesField';

/** What is offered when the other has less time (`advice.md`, S2-11). */
const MINUTES_LEFT = [5, 10, 15] as const;

/** Changes what was agreed, at any moment, and stops the clock or lets it run on. */
export function LengthSection({ conversation, onDone }: { conversation: Conversation; onDone: () => void }) {
  const { t } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const { agreedMs, isPaused } = readClock(conversation, time.now());
  const agreedMin = Math.round(inMinutes(agreedMs));

  const agree = (lengthMin: number): void => {
    if (lengthMin !== agreedMin) attempt(() => agreeLength(conversation.id, minutes(lengthMin), time.now()));
  };
  const shorten = (leftMin: number): void => {
    attempt(() => cutShort(conversation.id, minutes(leftMin), time.now()));
    onDone();
  };

  return (
    <section class={css.length} aria-label={t('live.time')}>
      <RadioPills
        legend={t('length.legend')}
        options={OFFERED_LENGTHS_MIN.map((value) => ({ value, label: String(value) }))}
        value={OFFERED_LENGTHS_MIN.find((offered) => offered === agreedMin)}
        onChoose={agree}
      />
      <MinutesField
        label={t('length.other')}
        button={t('length.agree')}
        limits={{ least: SHORTEST_MIN, most: LONGEST_MIN }}
        onEnter={agree}
      />
      <RadioPills
        legend={t('shorter.legend')}
        hint={t('shorter.text')}
        options={MINUTES_LEFT.map((value) => ({ value, label: String(value) }))}
        value={undefined}
        onChoose={shorten}
      />
      <MinutesField
        label={t('shorter.other')}
        button={t('length.agree')}
        limits={{ least: 2, most: LONGEST_MIN }}
        onEnter={shorten}
      />
      <div class={css.acts}>
        <Button
          icon={isPaused ? 'play' : 'pause'}
          onClick={() => {
            attempt(() => (isPaused ? continueClock : pauseClock)(conversation.id, time.now()));
          }}
        >
          {t(isPaused ? 'length.continue' : 'length.pause')}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {t('common.close')}
        </Button>
      </div>
    </section>
  );
}
