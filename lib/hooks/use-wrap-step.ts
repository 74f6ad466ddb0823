import { useState } from 'preact/hooks';
import { keepWrapStep, wrapStepOf } from '@/lib/actions/wrap-up';
import type { WrapStep } from '@/lib/domain/wrap-up';
import { useAttempt } from './use-attempt';
import { useLive } from './use-live';
import { useTime } from './use-time';

/** Where a wrap-up stands (null until read), and how to go elsewhere in it. */
export function useWrapStep(conversationId: string): [WrapStep | null, (step: WrapStep) => void] {
  const time = useTime();
  const attempt = useAttempt();
  const stored = useLive(() => wrapStepOf(conversationId), [conversationId]);
  const [chosen, setChosen] = useState<WrapStep | null>(null);
  const go = (step: WrapStep): void => {
    setChosen(step);
    attempt(() => keepWrapStep(conversationId, step, time.now()));
  };
  return [chosen ?? stored.value ?? null, go];
}
