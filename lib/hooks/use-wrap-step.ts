import { useState } from 'preact/hooks';
import { keepWrapStep, wrapPlaceOf, type WrapPlace } from '@/lib/actions/wrap-up';
import type { Conversation } from '@/lib/domain/conversation';
import type { WrapStep } from '@/lib/domain/wrap-up';
import { useAttempt } from './use-attempt';
import { useLive } from './use-live';
import { useTime } from './use-time';

/** Where a wrap-up stands (null until read), and how to go elsewhere in it. */
export function useWrapStep({
  id,
  endedAt,
}: Pick<Conversation, 'id' | 'endedAt'>): [WrapPlace | null, (step: WrapStep) => void] {
  const time = useTime();
  const attempt = useAttempt();
  const stored = useLive(() => wrapPlaceOf({ id, endedAt }), [id, endedAt]);
  const [chosen, setChosen] = useState<WrapStep | null>(null);
  const go = (step: WrapStep): void => {
    setChosen(step);
    attempt(() => keepWrapStep(id, step, time.now()));
  };
  return [chosen === null ? (stored.value ?? null) : { step: chosen, isBegun: true }, go];
}
