import { useEffect, useState } from 'preact/hooks';
import { watchQuery } from '@/lib/db/live';
import { failureName, type FailureName } from '@/lib/errors/errors';
import { report } from '@/lib/errors/report';

/** What a live query has answered so far. While `isFresh` is false, `value` is the answer to an earlier question (or undefined). */
export interface Live<T> {
  readonly value: T | undefined;
  readonly isFresh: boolean;
  readonly failure: FailureName | null;
}

/** The query's answer, kept up to date. `about` says what the query depends on; another value asks anew. */
export function useLive<T>(query: () => Promise<T>, about: readonly (string | number | boolean | null)[] = []): Live<T> {
  const key = JSON.stringify(about);
  const [answer, setAnswer] = useState<{ key: string; value: T | undefined; failure: FailureName | null }>();
  useEffect(
    () =>
      watchQuery(
        query,
        (value) => {
          setAnswer({ key, value, failure: null });
        },
        (error) => {
          report('a live query', error);
          setAnswer((last) => ({ key, value: last?.value, failure: failureName(error) }));
        },
      ),
    // The query is named by `key`.
    [key],
  );
  return { value: answer?.value, isFresh: answer?.key === key, failure: answer?.failure ?? null };
}
