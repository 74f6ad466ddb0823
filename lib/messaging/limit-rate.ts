/**
 * A rule of how much may come from each sender. Time is cut into stretches of `perMs` ms or longer, each beginning with the first that
 * comes after the one before; at most `atMost` of a sender are taken in a stretch. So twice `atMost` may pass within `perMs`, around the
 * border of two stretches, and never more. Answers whether one more may be taken from `sender`, and counts it. Remembers one number a
 * sender, and of this stretch only.
 */
export function limitRate({
  atMost,
  perMs,
  now,
}: {
  readonly atMost: number;
  readonly perMs: number;
  /** A clock in ms that is never set back. */
  readonly now: () => number;
}): (sender: number) => boolean {
  const counts = new Map<number, number>();
  let since = -Infinity;
  return (sender) => {
    const at = now();
    if (at - since >= perMs) {
      counts.clear();
      since = at;
    }
    const count = (counts.get(sender) ?? 0) + 1;
    if (count > atMost) return false;
    counts.set(sender, count);
    return true;
  };
}
