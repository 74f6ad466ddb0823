import { Fragment } from 'preact';

/** Facts side by side on one line. Each is read in its own direction: a name from right to left takes no number along. */
export function Line({ parts }: { parts: readonly string[] }) {
  return (
    <>
      {parts.map((part, place) => (
        <Fragment key={place}>
          {place > 0 && ' · '}
          <bdi>{part}</bdi>
        </Fragment>
      ))}
    </>
  );
}
