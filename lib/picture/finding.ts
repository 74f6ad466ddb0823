import type { Check, Grade } from '@/lib/domain/finding';

/** What a camera is looked at for, in the order in which it is said. */
export const CHECKS: readonly Check[] = [
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
];

const GRADES: readonly Grade[] = ['good', 'fair', 'poor'];

export const isAtLeast = (grade: Grade, other: Grade): boolean =>
  GRADES.indexOf(grade) >= GRADES.indexOf(other);
