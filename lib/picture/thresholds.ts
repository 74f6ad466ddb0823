import type { Advice, Check } from '@/lib/domain/finding';
import type { Measures } from './measures';

/** A bound that one measure lies beyond. NaN lies beyond none. */
export interface Limit {
  readonly measure: keyof Measures;
  readonly beyond: 'above' | 'below';
  readonly limit: number;
}

/** One way a picture can fall short. All limits of a grade must be passed; a grade without limits is not given. */
export interface Rule {
  readonly check: Check;
  readonly advice: Advice;
  readonly fair: readonly Limit[];
  readonly poor: readonly Limit[];
  /** With the head turned away this says nothing: the finding before stands. */
  readonly needsFrontalFace?: true;
}

const above = (measure: keyof Measures, limit: number): Limit => ({ measure, beyond: 'above', limit });
const below = (measure: keyof Measures, limit: number): Limit => ({ measure, beyond: 'below', limit });

/** From here the head is turned away, in degrees of `Pose`. */
export const TURNED = 25;

/**
 * Every bound of the picture check. No authority publishes numbers for a video call, so these are ours, chosen on composites of
 * photographs of light, brown and dark people and tried on others; the measures are taken from ISO/IEC 29794-5 (OFIQ), Crete 2007
 * and what is named beside them. Reasons, figures and what was left out: docs/decisions/0006-picture.md.
 */
export const RULES: readonly Rule[] = [
  { check: 'face', advice: 'turned', fair: [above('yaw', TURNED)], poor: [] },
  { check: 'face', advice: 'turned', fair: [below('yaw', -TURNED)], poor: [] },
  // The bright end of the face, not its mean: the mean calls well-lit dark people too dark (arXiv 2501.07898).
  {
    check: 'light',
    advice: 'too-dark',
    fair: [below('brightEnd', 125), below('frameBrightEnd', 150)],
    poor: [below('brightEnd', 100)],
  },
  {
    check: 'light',
    advice: 'too-bright',
    fair: [above('burnt', 0.03)],
    poor: [above('burnt', 0.08)],
  },
  {
    check: 'back-light',
    advice: 'back-lit',
    fair: [above('backStops', 1), below('brightEnd', 150)],
    poor: [above('backStops', 1.35), below('brightEnd', 140)],
  },
  {
    check: 'side-light',
    advice: 'lit-from-right',
    fair: [above('sideStops', 1.4)],
    poor: [],
    needsFrontalFace: true,
  },
  {
    check: 'side-light',
    advice: 'lit-from-left',
    fair: [below('sideStops', -1.4)],
    poor: [],
    needsFrontalFace: true,
  },
  // Of what is burnt out the colour is gone: it is not judged.
  {
    check: 'colour',
    advice: 'cold',
    fair: [below('hue', 25), below('burnt', 0.03)],
    poor: [below('hue', 15), below('burnt', 0.03)],
    needsFrontalFace: true,
  },
  {
    check: 'colour',
    advice: 'cold',
    fair: [above('blueStops', -0.1), below('burnt', 0.03)],
    poor: [above('blueStops', -0.02), below('burnt', 0.03)],
    needsFrontalFace: true,
  },
  {
    check: 'colour',
    advice: 'green',
    fair: [above('hue', 80), below('burnt', 0.03)],
    poor: [above('hue', 85), below('burnt', 0.03)],
    needsFrontalFace: true,
  },
  {
    check: 'colour',
    advice: 'green',
    fair: [],
    poor: [below('redStops', 0.33), below('burnt', 0.03)],
    needsFrontalFace: true,
  },
  {
    check: 'colour',
    advice: 'warm',
    fair: [below('blueStops', -1.05), below('burnt', 0.03)],
    poor: [below('blueStops', -1.15), below('burnt', 0.03)],
    needsFrontalFace: true,
  },
  // Shelves, books, plants and brick are fine: only a great many things in a great many colours need doing.
  {
    check: 'background',
    advice: 'busy',
    fair: [above('busyShare', 0.45), above('colourfulness', 38)],
    poor: [above('busyShare', 0.62), above('colourfulness', 38)],
  },
  { check: 'background', advice: 'busy', fair: [above('busyShare', 0.62)], poor: [] },
  {
    check: 'background',
    advice: 'strong-colour',
    fair: [above('colourShare', 0.18)],
    poor: [above('colourShare', 0.35)],
  },
  { check: 'behind', advice: 'somebody', fair: [], poor: [above('others', 0.5)] },
  // Sway, flicker of a lamp and the camera's own exposure stay below it in 50 s of a talking head.
  { check: 'behind', advice: 'movement', fair: [], poor: [above('movement', 0.006)] },
  { check: 'place', advice: 'left-of-middle', fair: [above('aside', 0.12)], poor: [above('aside', 0.2)] },
  { check: 'place', advice: 'right-of-middle', fair: [below('aside', -0.12)], poor: [below('aside', -0.2)] },
  // Guidance for video calls: eyes in the upper third, a little room above the head.
  { check: 'height', advice: 'too-low', fair: [above('eyeHeight', 0.52)], poor: [above('eyeHeight', 0.6)] },
  { check: 'height', advice: 'head-cut', fair: [below('crown', -0.08)], poor: [below('forehead', -0.03)] },
  { check: 'height', advice: 'head-cut', fair: [], poor: [below('eyeHeight', 0.17)] },
  { check: 'size', advice: 'too-far', fair: [below('size', 0.13)], poor: [below('size', 0.1)] },
  { check: 'size', advice: 'too-near', fair: [above('size', 0.36)], poor: [above('size', 0.42)] },
  // Where the room leans too it is the screen. How a head is held is habit: never more than a hint.
  { check: 'tilt', advice: 'camera-tilted', fair: [above('lean', 5)], poor: [] },
  { check: 'tilt', advice: 'camera-tilted', fair: [below('lean', -5)], poor: [] },
  { check: 'tilt', advice: 'head-tilted', fair: [above('roll', 10)], poor: [] },
  { check: 'tilt', advice: 'head-tilted', fair: [below('roll', -10)], poor: [] },
  // Six points tell the pitch of a head to within ten degrees or so: a hint as well.
  { check: 'camera', advice: 'camera-low', fair: [above('pitch', 20)], poor: [] },
  { check: 'camera', advice: 'camera-high', fair: [below('pitch', -22)], poor: [] },
  // Noise makes dark pictures look sharp, so these are not judged.
  {
    check: 'sharpness',
    advice: 'blurred',
    fair: [above('blur', 0.56), above('brightEnd', 100)],
    poor: [above('blur', 0.62), above('brightEnd', 100)],
  },
  {
    check: 'sharpness',
    advice: 'blurred',
    fair: [below('detail', 0.2), above('brightEnd', 100)],
    poor: [below('detail', 0.14), above('brightEnd', 100)],
  },
];
