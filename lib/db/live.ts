import { liveQuery } from 'dexie';

/** Runs the query now and again whenever what it read changes, in whatever page. Answers how to stop. */
export function watchQuery<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onFailure: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(query).subscribe({ next: onValue, error: onFailure });
  return () => {
    subscription.unsubscribe();
  };
}
