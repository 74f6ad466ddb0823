import { useLayoutEffect, useState } from 'preact/hooks';
import { watchQuery } from '@/lib/db/live';

/** What a live query has answered so far. While `isFresh` is false, `value` is the answer to an earlier question (or undefined). */
export interface Live<T> {
  readonly value: T | undefined;
  readonly isFresh: boolean;
}

/**
 * The query's answer, kept up to date. `about` says what the query depends on; another value asks anew. A query that fails (no
 * database) throws while drawing, so that the page says so.
 */
export function useLive<T>(
  query: () => Promise<T>,
  about: readonly (string | number | boolean | null)[] = [],
): Live<T> {
  const key = JSON.stringify(about);
  const [answer, setAnswer] = useState<{ key: string; value: T }>();
  const [failure, setFailure] = useState<{ error: unknown }>();
  useLayoutEffect(
    () =>
      watchQuery(
        query,
        (value) => {
          setAnswer({ key, value });
        },
        (error) => {
          setFailure({ error });
        },
      ),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the query is a new function each time; `key` names it
    [key],
  );
  if (failure) throw failure.error;
  return { value: answer?.value, isFresh: answer?.key === key };
}
