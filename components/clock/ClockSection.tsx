import {
  isClosing,
  minutesLeft,
  readClock,
  type Clock,
  type ClockFacts,
  type ClockState,
} from '@/lib/domain/clock';
import type { Conversation } from '@/lib/domain/conversation';
import { partsDone } from '@/lib/domain/now-line';
import { planTime } from '@/lib/domain/time-plan';
import { inMinutes, minutes, type Instant } from '@/lib/domain/time';
import type { Translator } from '@/lib/i18n/translator';
import { useText } from '@/lib/i18n/use-text';
import { ClockFace } from './ClockFace';
import { MilestonesSection } from './MilestonesSection';

/** The private clock of one conversation, against what was agreed. */
export function ClockSection({
  facts,
  now,
  showsSeconds,
  hasSound,
}: {
  facts: ClockFacts & Pick<Conversation, 'steps'>;
  now: Instant;
  showsSeconds: boolean;
  hasSound: boolean;
}) {
  const text = useText();
  const clock = readClock(facts, now);
  const { parts } = planTime(facts, partsDone(facts), now);
  return (
    <>
      <ClockFace
        label={text.t('clock.label', { count: Math.round(inMinutes(clock.agreedMs)) })}
        {...timeLeft(clock, showsSeconds, text)}
        until={clock.isPaused ? '' : endOf(clock, text)}
        tone={toneOf(clock.state)}
        parts={parts.map(({ lengthMs, leftMs }) => ({
          length: inMinutes(lengthMs),
          passed: lengthMs === 0 ? 1 : 1 - leftMs / lengthMs,
        }))}
      />
      <MilestonesSection facts={facts} now={now} hasSound={hasSound} />
    </>
  );
}

function toneOf(state: ClockState): 'calm' | 'caution' | 'over' {
  if (state === 'over') return 'over';
  return isClosing(state) || state === 'five-left' ? 'caution' : 'calm';
}

/** When it is over, or was; a clock that stands still has no end. */
const endOf = ({ remainingMs, endsAt }: Clock, { t, clockTime }: Translator): string =>
  t(remainingMs > 0 ? 'clock.until' : 'clock.was', { time: clockTime(endsAt) });

/** Minutes; seconds in the last minute, or always by choice. */
function timeLeft(clock: Clock, showsSeconds: boolean, { t }: Translator): { left: string; unit: string } {
  const isOver = clock.state === 'over';
  if (showsSeconds) {
    return {
      left: (clock.remainingMs < 0 ? '+' : '') + minutesAndSeconds(clock),
      unit: isOver ? t('clock.over') : '',
    };
  }
  if (clock.remainingMs > 0 && clock.remainingMs < minutes(1)) {
    return { left: String(Math.ceil(clock.remainingMs / 1000)), unit: t('clock.secondsUnit') };
  }
  const left = minutesLeft(clock.remainingMs);
  return isOver
    ? { left: `+${String(-left)}`, unit: t('clock.over') }
    : { left: String(left), unit: t('common.minutesUnit', { count: left }) };
}

function minutesAndSeconds({ remainingMs }: Clock): string {
  const total = remainingMs > 0 ? Math.ceil(remainingMs / 1000) : Math.floor(Math.abs(remainingMs) / 1000);
  return `${String(Math.floor(total / 60))}:${String(total % 60).padStart(2, '0')}`;
}
