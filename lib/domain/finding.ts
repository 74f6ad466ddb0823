import * as z from 'zod/mini';
import type { ChecklistTopic } from './checklist';
import { dateOf } from './local-time';
import { instantSchema, type Instant } from './time';

/** What the picture check looks and listens at, one finding each. */
export const checkSchema = z.enum([
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
  'sound',
]);
export type Check = z.infer<typeof checkSchema>;

/** Of the picture, never of the person: nothing to do, could be better, needs doing. */
export const gradeSchema = z.enum(['good', 'fair', 'poor']);
export type Grade = z.infer<typeof gradeSchema>;

/** What to do, or what is wrong. Left and right are the user's own, which a mirrored picture shows as well. */
export const adviceSchema = z.enum([
  'nobody',
  'covered',
  'turned',
  'back-lit',
  'too-dark',
  'too-bright',
  'head-cut',
  'too-low',
  'too-far',
  'too-near',
  'left-of-middle',
  'right-of-middle',
  'blurred',
  'warm',
  'cold',
  'green',
  'movement',
  'somebody',
  'busy',
  'strong-colour',
  'head-tilted',
  'camera-tilted',
  'camera-low',
  'camera-high',
  'lit-from-left',
  'lit-from-right',
  'no-sound',
  'quiet',
  'noisy',
  'clipped',
]);
export type Advice = z.infer<typeof adviceSchema>;

/** One measured answer of the picture check. `advice` is null when there is nothing to do. */
export const findingSchema = z.strictObject({
  check: checkSchema,
  grade: gradeSchema,
  advice: z.nullable(adviceSchema),
});
export type Finding = z.infer<typeof findingSchema>;

/** Whether they say the same, in the same order. */
export const areSameFindings = (some: readonly Finding[], others: readonly Finding[]): boolean =>
  some.length === others.length &&
  some.every(({ check, grade, advice }, index) => {
    const other = others[index];
    return check === other?.check && grade === other.grade && advice === other.advice;
  });

/** What the picture check last found, and when. */
export const verdictSchema = z.strictObject({
  id: z.literal('last'),
  at: instantSchema,
  findings: z.array(findingSchema).check(z.maxLength(checkSchema.options.length)),
});
export type Verdict = z.infer<typeof verdictSchema>;

/** The one to say first: what needs doing before what could be better, in the order in which they are given. Null when all is good. */
export function dominant(findings: readonly Finding[]): Finding | null {
  return (
    findings.find(({ grade }) => grade === 'poor') ?? findings.find(({ grade }) => grade === 'fair') ?? null
  );
}

/** What a camera and a microphone can tell of an item of the checklist. Of the other items they see nothing. */
const CHECKS_OF: Partial<Record<ChecklistTopic, readonly Check[]>> = {
  light: ['light', 'colour', 'side-light'],
  'back-light': ['back-light'],
  background: ['background', 'behind'],
  camera: ['camera', 'height', 'size', 'place', 'tilt', 'sharpness'],
  sound: ['sound'],
};

/** Coarse measures and matters of habit: they may be said, and keep nothing from being good. */
const HINTS: readonly Check[] = ['side-light', 'tilt', 'camera'];

/** What the findings say of an item of the checklist: good, what to do first, or null where they say nothing. */
export function findingAbout(topic: ChecklistTopic, findings: readonly Finding[]): Finding | null {
  const checks = CHECKS_OF[topic] ?? [];
  const about = findings.filter(({ check }) => checks.includes(check));
  const wanting = about.filter(({ check, grade }) => grade === 'poor' || !HINTS.includes(check));
  const known = checks.filter((check) => !HINTS.includes(check));
  const isKnown = known.every((check) => about.some((finding) => finding.check === check));
  return dominant(wanting) ?? (isKnown ? (wanting[0] ?? null) : null);
}

/** Whether a verdict is of the day on which `now` is, as the computer counts days. */
export const isOfToday = (verdict: Verdict, now: Instant): boolean => dateOf(verdict.at) === dateOf(now);
