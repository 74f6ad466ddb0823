import { createContext } from 'preact';
import { useContext, useLayoutEffect } from 'preact/hooks';

/** What is still to be done when the user leaves a step, told by the step; null for nothing. */
export const LeaveStepContext = createContext<(act: (() => void) | null) => void>(() => undefined);

/** Does this when the user leaves the step this stands in, whichever way; not when the page goes. */
export function useOnLeavingStep(act: (() => void) | null): void {
  const tell = useContext(LeaveStepContext);
  useLayoutEffect(() => {
    tell(act);
    return () => {
      tell(null);
    };
  });
}
