import type { Measures } from './measures';

/** What of a set-up is worth going back to. */
export type SetupMeasures = Pick<Measures, 'brightEnd' | 'size' | 'eyeHeight' | 'aside'>;

/** How a picture differs from the one that was good; left and right are the user's own. */
export type Difference =
  'darker' | 'brighter' | 'further' | 'nearer' | 'lower' | 'higher' | 'more-left' | 'more-right';

/** A difference that is seen when two pictures lie side by side: luma 0–255, a part of the size, parts of the frame. */
const SEEN = { light: 30, size: 0.2, place: 0.07 };

/** What is different now, the largest matters first; empty when it looks the same. */
export function compareSetups(now: SetupMeasures, then: SetupMeasures): Difference[] {
  const light = now.brightEnd - then.brightEnd;
  const size = now.size / then.size - 1;
  const height = now.eyeHeight - then.eyeHeight;
  const aside = now.aside - then.aside;
  const either = (value: number, limit: number, less: Difference, more: Difference): Difference[] =>
    value < -limit ? [less] : value > limit ? [more] : [];
  return [
    ...either(light, SEEN.light, 'darker', 'brighter'),
    ...either(size, SEEN.size, 'further', 'nearer'),
    ...either(height, SEEN.place, 'higher', 'lower'),
    // The right of an unmirrored picture is the user's left.
    ...either(aside, SEEN.place, 'more-right', 'more-left'),
  ];
}
