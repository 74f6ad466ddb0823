import { Button } from '@/components/ui/Button';
import { RadioPills } from '@/components/ui/RadioPills';
import { TextField } from '@/components/ui/TextField';
import { agreeLength, continueClock, pauseClock } from '@/lib/actions/run-conversation';
import { readClock } from '@/lib/domain/clock';
import { LONGEST_MIN, OFFERED_LENGTHS_MIN, SHORTEST_MIN, type Conversation } from '@/lib/domain/conversation';
import { asInstant, inMinutes, minutes } from '@/lib/domain/time';
import { useText } from '@/lib/i18n/use-text';
import css from './LengthSection.module.css';

/** Changes what was agreed, at any moment, and stops the clock or lets it run on. */
export function LengthSection({ conversation }: { conversation: Conversation }) {
  const { t } = useText();
  const { agreedMs, isPaused } = readClock(conversation, asInstant(Date.now()));
  const agreedMin = inMinutes(agreedMs);

  const agree = (lengthMin: number): void => {
    if (
      Number.isInteger(lengthMin) &&
      lengthMin >= SHORTEST_MIN &&
      lengthMin <= LONGEST_MIN &&
      lengthMin !== agreedMin
    ) {
      void agreeLength(conversation.id, minutes(lengthMin), asInstant(Date.now()));
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
      <Button
        icon={isPaused ? 'play' : 'pause'}
        onClick={() => void (isPaused ? continueClock : pauseClock)(conversation.id, asInstant(Date.now()))}
      >
        {t(isPaused ? 'length.continue' : 'length.pause')}
      </Button>
    </div>
  );
}
