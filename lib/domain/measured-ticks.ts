import type { ChecklistItem } from './checklist';
import type { Tick } from './conversation';
import { findingAbout, type Finding } from './finding';
import type { Instant } from './time';

/**
 * The ticks after a measurement: what is measured good is ticked, a measured tick that is no longer so is taken away. What the user
 * ticked, or took away, stays as the user left it.
 */
export function withMeasured(
  ticks: readonly Tick[],
  items: readonly ChecklistItem[],
  findings: readonly Finding[],
  now: Instant,
): Tick[] {
  return items.reduce<Tick[]>(
    (sum, { id, topic }) => {
      const found = topic === null ? null : findingAbout(topic, findings);
      const tick = sum.find(({ itemId }) => itemId === id);
      if (found === null || (tick && tick.how !== 'measured')) return sum;
      const others = sum.filter((other) => other !== tick);
      if (found.grade !== 'good') return others;
      return tick ? sum : [...others, { itemId: id, at: now, how: 'measured' }];
    },
    [...ticks],
  );
}

/** The items that are ticked. */
export const tickedIds = (ticks: readonly Tick[]): ReadonlySet<string> =>
  new Set(ticks.filter(({ how }) => how !== 'refused').map(({ itemId }) => itemId));

/** The ticks after the user ticked an item, or took its tick away: from then on it is not measured any more. */
export function withTick(ticks: readonly Tick[], itemId: string, isTicked: boolean, now: Instant): Tick[] {
  const tick = ticks.find((other) => other.itemId === itemId);
  const others = ticks.filter((other) => other !== tick);
  if (isTicked) return [...others, { itemId, at: now }];
  return tick?.how === undefined ? others : [...others, { itemId, at: now, how: 'refused' }];
}
