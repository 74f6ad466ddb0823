import { Button } from '@/components/ui/Button';
import { RadioPills } from '@/components/ui/RadioPills';
import { TextField } from '@/components/ui/TextField';
import { agreeLength, continueClock, cutShort, pauseClock } from '@/lib/actions/run-conversation';
import { readClock } from '@/lib/domain/clock';
import { LONGEST_MIN, OFFERED_LENGTHS_MIN, SHORTEST_MIN, type Conversation } from '@/lib/domain/conversation';
import { inMinutes, minutes } from '@/lib/domain/time';
import { useTime } from '@/lib/hooks/use-time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useText } from '@/lib/i18n/use-text';
import css from './LengthSection.module.css';

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
    if (
      Number.isInteger(lengthMin) &&
      lengthMin >= SHORTEST_MIN &&
      lengthMin <= LONGEST_MIN &&
      lengthMin !== agreedMin
    ) {
      attempt(() => agreeLength(conversation.id, minutes(lengthMin), time.now()));
    }
  };

  return (
    <div class={css.length}>
      <RadioPills
        legend={t('length.legend')}
        options={OFFERED_LENGTHS_MIN.map((value) => ({ value, label: String(value) }))}
        value={OFFERED_LENGTHS_MIN.find((offered) => offered === agreedMin)}
        onChoose={agree}
      />
      <TextField
        type="number"
        label={t('length.other')}
        unit={t('common.minutesUnit', { count: agreedMin })}
        min={SHORTEST_MIN}
        max={LONGEST_MIN}
        step={1}
        value={agreedMin}
        onInput={(event) => {
          agree(event.currentTarget.valueAsNumber);
        }}
      />
      {conversation.startedAt !== null && (
        <RadioPills
          legend={t('shorter.legend')}
          hint={t('shorter.text')}
          options={MINUTES_LEFT.map((value) => ({ value, label: String(value) }))}
          value={undefined}
          onChoose={(left) => {
            attempt(() => cutShort(conversation.id, minutes(left), time.now()));
            onDone();
          }}
        />
      )}
      <Button
        icon={isPaused ? 'play' : 'pause'}
        onClick={() => attempt(() => (isPaused ? continueClock : pauseClock)(conversation.id, time.now()))}
      >
        {t(isPaused ? 'length.continue' : 'length.pause')}
      </Button>
    </div>
  );
}
