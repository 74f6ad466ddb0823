import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { addTime, agreeLength, continueClock, cutShort, pauseClock } from '@/lib/actions/run-conversation';
import { readClock } from '@/lib/domain/clock';
import { LONGEST_MIN, OFFERED_LENGTHS_MIN, SHORTEST_MIN, type Conversation } from '@/lib/domain/conversation';
import { inMinutes, minutes } from '@/lib/domain/time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useFreeKeys } from '@/lib/hooks/use-free-keys';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import css from './LengthSection.module.css';
import { MinutesChoice } from './MinutesChoice';

/** What is offered when the other has less time (`advice.md`, S2-11), or more. */
const OFFERED = [5, 10, 15] as const;
/** A close of two minutes is the least that can be left. */
const LEAST_LEFT_MIN = 2;

/** Changes what was agreed, at any moment and both ways, and stops the clock or lets it run on. */
export function LengthSection({ conversation, onDone }: { conversation: Conversation; onDone: () => void }) {
  const { t } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    section.current?.querySelector('input')?.focus();
  }, []);
  const { agreedMs, isPaused } = readClock(conversation, time.now());
  const agreedMin = Math.round(inMinutes(agreedMs));
  const change = (act: () => Promise<void>): void => {
    attempt(act);
    onDone();
  };

  const leave = (left: number) => (): void => {
    change(() => cutShort(conversation.id, minutes(left), time.now()));
  };
  useFreeKeys(Object.fromEntries(OFFERED.map((left, index) => [String(index + 1), leave(left)])));

  return (
    <section ref={section} class={css.length} aria-label={t('live.time')}>
      <MinutesChoice
        legend={t('shorter.legend')}
        hint={t('shorter.text')}
        offered={OFFERED}
        chosen={null}
        limits={{ least: LEAST_LEFT_MIN, most: LONGEST_MIN }}
        onTake={(left) => {
          leave(left)();
        }}
      />
      <MinutesChoice
        legend={t('longer.legend')}
        hint={t('longer.text')}
        offered={OFFERED}
        sign="+"
        chosen={null}
        limits={{ least: 1, most: LONGEST_MIN }}
        onTake={(more) => {
          change(() => addTime(conversation.id, minutes(more), time.now()));
        }}
      />
      <Disclosure summary={t('length.summary', { count: agreedMin })}>
        <MinutesChoice
          legend={t('length.legend')}
          offered={OFFERED_LENGTHS_MIN}
          chosen={agreedMin}
          limits={{ least: SHORTEST_MIN, most: LONGEST_MIN }}
          onTake={(lengthMin) => {
            change(() => agreeLength(conversation.id, minutes(lengthMin), time.now()));
          }}
        />
      </Disclosure>
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
