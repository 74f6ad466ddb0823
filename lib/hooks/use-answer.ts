import { useCallback, useEffect, useState } from 'preact/hooks';
import { report } from '@/lib/errors/report';

/** What something outside the database answers, asked when the page is drawn and again when `askAgain` is called; null until then. */
export function useAnswer<T>(ask: () => Promise<T>): {
  readonly answer: T | null;
  readonly askAgain: () => void;
} {
  const [answer, setAnswer] = useState<{ readonly value: T } | null>(null);
  const askAgain = useCallback(() => {
    ask().then(
      (value) => {
        setAnswer({ value });
      },
      (error: unknown) => {
        report('ask the browser', error);
      },
    );
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the question is a new function each time and stays the same question
  }, []);
  useEffect(askAgain, [askAgain]);
  return { answer: answer?.value ?? null, askAgain };
}
