/** What is looked at, one finding each. */
export const CHECKS = [
  'face',
  'back-light',
  'light',
  'height',
  'size',
  'place',
  'sharpness',
  'colour',
  'behind',
  'background',
  'tilt',
  'camera',
  'side-light',
] as const;
export type Check = (typeof CHECKS)[number];

/** Of the picture, never of the person: nothing to do, could be better, needs doing. */
export type Grade = 'good' | 'fair' | 'poor';

/** What to do, or what is wrong. Left and right are the user's own, which a mirrored picture shows as well. */
export type Advice =
  | 'nobody'
  | 'turned'
  | 'back-lit'
  | 'too-dark'
  | 'too-bright'
  | 'head-cut'
  | 'too-low'
  | 'too-far'
  | 'too-near'
  | 'left-of-middle'
  | 'right-of-middle'
  | 'blurred'
  | 'warm'
  | 'cold'
  | 'green'
  | 'movement'
  | 'somebody'
  | 'busy'
  | 'strong-colour'
  | 'head-tilted'
  | 'camera-tilted'
  | 'camera-low'
  | 'camera-high'
  | 'lit-from-left'
  | 'lit-from-right';

/** One measured answer. `advice` is null when there is nothing to do. */
export interface Finding {
  readonly check: Check;
  readonly grade: Grade;
  readonly advice: Advice | null;
}

const GRADES: readonly Grade[] = ['good', 'fair', 'poor'];

export const isAtLeast = (grade: Grade, other: Grade): boolean =>
  GRADES.indexOf(grade) >= GRADES.indexOf(other);

/** The one to say first: what needs doing before what could be better, in the order of `CHECKS`. Null when all is good. */
export function dominant<T extends { readonly grade: Grade }>(findings: readonly T[]): T | null {
  return (
    findings.find(({ grade }) => grade === 'poor') ?? findings.find(({ grade }) => grade === 'fair') ?? null
  );
}
