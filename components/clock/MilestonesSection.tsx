import { useEffect, useRef, useState } from 'preact/hooks';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { minutesLeft, readClock, type ClockFacts } from '@/lib/domain/clock';
import type { Instant } from '@/lib/domain/time';
import { useText } from '@/lib/i18n/use-text';
import { chime } from './chime';
import { stateSentence } from './state-sentence';

export interface MilestonesSectionProps {
  facts: ClockFacts;
  now: Instant;
  hasSound: boolean;
}

/**
 * Tells screen readers, and by choice the ear, when the state of the clock changes; never what it was at first. A state is told at the
 * second look that finds it: when the computer's clock is set, one look may see the new time beside the record of before.
 */
export function MilestonesSection({ facts, now, hasSound }: MilestonesSectionProps) {
  const { t } = useText();
  const { state, remainingMs } = readClock(facts, now);
  const left = minutesLeft(remainingMs);
  const last = useRef(state);
  const seen = useRef({ state, at: now });
  const [told, setTold] = useState('');

  useEffect(() => {
    if (state !== seen.current.state) seen.current = { state, at: now };
    if (now === seen.current.at || state === last.current) return;
    last.current = state;
    if (state === 'not-started' || state === 'running') {
      setTold('');
      return;
    }
    setTold(stateSentence(state, left, t));
    if (hasSound) chime();
  }, [state, left, now, hasSound, t]);
  return (
    <VisuallyHidden>
      <span role="status">{told}</span>
    </VisuallyHidden>
  );
}
