import { describe, expect, it } from 'vitest';
import { dominant, type Advice, type Finding, type Grade } from '@/lib/domain/finding';
import { CHECKS } from '@/lib/picture/finding';
import { judge } from '@/lib/picture/judge';
import type { Measures } from '@/lib/picture/measures';
import { SteadyFindings } from '@/lib/picture/steady-findings';
import { RULES } from '@/lib/picture/thresholds';

/** A picture with nothing to say about it. */
const GOOD: Measures = {
  brightEnd: 185,
  frameBrightEnd: 200,
  backStops: -0.3,
  burnt: 0,
  sideStops: 0.2,
  blueStops: -0.4,
  redStops: 0.8,
  hue: 48,
  busyShare: 0.1,
  colourfulness: 12,
  colourShare: 0.02,
  blur: 0.35,
  detail: 0.5,
  movement: 0,
  others: 0,
  aside: 0,
  eyeHeight: 0.4,
  forehead: 0.2,
  crown: 0.15,
  size: 0.19,
  roll: 0,
  lean: 0,
  yaw: 0,
  pitch: 0,
};

const findingOf = (check: string, findings: readonly Finding[]): Finding | undefined =>
  findings.find((finding) => finding.check === check);

it('a good picture has a good finding for every check', () => {
  expect(judge(GOOD)).toEqual(CHECKS.map((check) => ({ check, grade: 'good', advice: null })));
});

/**
 * Every bound, in numbers of its own: what is measured, and what is then said. The first picture is just on the near side of the bound, the
 * second just past it.
 */
const BOUNDS: [advice: Advice, grade: 'fair' | 'poor', near: Partial<Measures>, past: Partial<Measures>][] = [
  ['turned', 'fair', { yaw: 24.9 }, { yaw: 25.1 }],
  ['turned', 'fair', { yaw: -24.9 }, { yaw: -25.1 }],
  ['too-dark', 'fair', { brightEnd: 125.1, frameBrightEnd: 140 }, { brightEnd: 124.9, frameBrightEnd: 140 }],
  ['too-dark', 'fair', { brightEnd: 110, frameBrightEnd: 150.1 }, { brightEnd: 110, frameBrightEnd: 149.9 }],
  ['too-dark', 'poor', { brightEnd: 100.1, frameBrightEnd: 140 }, { brightEnd: 99.9 }],
  ['too-bright', 'fair', { burnt: 0.029 }, { burnt: 0.031 }],
  ['too-bright', 'poor', { burnt: 0.079 }, { burnt: 0.081 }],
  ['back-lit', 'fair', { backStops: 0.99, brightEnd: 145 }, { backStops: 1.01, brightEnd: 145 }],
  ['back-lit', 'fair', { backStops: 2, brightEnd: 150.1 }, { backStops: 2, brightEnd: 149.9 }],
  ['back-lit', 'poor', { backStops: 1.34, brightEnd: 130 }, { backStops: 1.36, brightEnd: 130 }],
  ['back-lit', 'poor', { backStops: 2, brightEnd: 140.1 }, { backStops: 2, brightEnd: 139.9 }],
  ['lit-from-right', 'fair', { sideStops: 1.39 }, { sideStops: 1.41 }],
  ['lit-from-left', 'fair', { sideStops: -1.39 }, { sideStops: -1.41 }],
  ['cold', 'fair', { hue: 25.1 }, { hue: 24.9 }],
  ['cold', 'fair', { hue: 20, burnt: 0.031 }, { hue: 20, burnt: 0.029 }],
  ['cold', 'poor', { hue: 15.1 }, { hue: 14.9 }],
  ['cold', 'poor', { hue: 10, burnt: 0.031 }, { hue: 10, burnt: 0.029 }],
  ['cold', 'fair', { blueStops: -0.101 }, { blueStops: -0.099 }],
  ['cold', 'fair', { blueStops: -0.05, burnt: 0.031 }, { blueStops: -0.05, burnt: 0.029 }],
  ['cold', 'poor', { blueStops: -0.021 }, { blueStops: -0.019 }],
  ['cold', 'poor', { blueStops: 0, burnt: 0.031 }, { blueStops: 0, burnt: 0.029 }],
  ['green', 'fair', { hue: 79.9 }, { hue: 80.1 }],
  ['green', 'fair', { hue: 82, burnt: 0.031 }, { hue: 82, burnt: 0.029 }],
  ['green', 'poor', { hue: 84.9 }, { hue: 85.1 }],
  ['green', 'poor', { hue: 90, burnt: 0.031 }, { hue: 90, burnt: 0.029 }],
  ['green', 'poor', { redStops: 0.331 }, { redStops: 0.329 }],
  ['green', 'poor', { redStops: 0.2, burnt: 0.031 }, { redStops: 0.2, burnt: 0.029 }],
  ['warm', 'fair', { blueStops: -1.049 }, { blueStops: -1.051 }],
  ['warm', 'fair', { blueStops: -1.1, burnt: 0.031 }, { blueStops: -1.1, burnt: 0.029 }],
  ['warm', 'poor', { blueStops: -1.149 }, { blueStops: -1.151 }],
  ['warm', 'poor', { blueStops: -1.5, burnt: 0.031 }, { blueStops: -1.5, burnt: 0.029 }],
  ['busy', 'fair', { busyShare: 0.449, colourfulness: 50 }, { busyShare: 0.451, colourfulness: 50 }],
  ['busy', 'fair', { busyShare: 0.5, colourfulness: 37.9 }, { busyShare: 0.5, colourfulness: 38.1 }],
  ['busy', 'poor', { busyShare: 0.619, colourfulness: 50 }, { busyShare: 0.621, colourfulness: 50 }],
  ['busy', 'poor', { busyShare: 0.8, colourfulness: 37.9 }, { busyShare: 0.8, colourfulness: 38.1 }],
  ['busy', 'fair', { busyShare: 0.619 }, { busyShare: 0.621 }],
  ['strong-colour', 'fair', { colourShare: 0.179 }, { colourShare: 0.181 }],
  ['strong-colour', 'poor', { colourShare: 0.349 }, { colourShare: 0.351 }],
  ['somebody', 'poor', { others: 0 }, { others: 1 }],
  ['movement', 'poor', { movement: 0.0059 }, { movement: 0.0061 }],
  ['left-of-middle', 'fair', { aside: 0.119 }, { aside: 0.121 }],
  ['left-of-middle', 'poor', { aside: 0.199 }, { aside: 0.201 }],
  ['right-of-middle', 'fair', { aside: -0.119 }, { aside: -0.121 }],
  ['right-of-middle', 'poor', { aside: -0.199 }, { aside: -0.201 }],
  ['too-low', 'fair', { eyeHeight: 0.519 }, { eyeHeight: 0.521 }],
  ['too-low', 'poor', { eyeHeight: 0.599 }, { eyeHeight: 0.601 }],
  ['head-cut', 'fair', { crown: -0.079 }, { crown: -0.081 }],
  ['head-cut', 'poor', { forehead: -0.029 }, { forehead: -0.031 }],
  ['head-cut', 'poor', { eyeHeight: 0.171 }, { eyeHeight: 0.169 }],
  ['too-far', 'fair', { size: 0.131 }, { size: 0.129 }],
  ['too-far', 'poor', { size: 0.101 }, { size: 0.099 }],
  ['too-near', 'fair', { size: 0.359 }, { size: 0.361 }],
  ['too-near', 'poor', { size: 0.419 }, { size: 0.421 }],
  ['camera-tilted', 'fair', { lean: 4.9 }, { lean: 5.1 }],
  ['camera-tilted', 'fair', { lean: -4.9 }, { lean: -5.1 }],
  ['head-tilted', 'fair', { roll: 9.9 }, { roll: 10.1 }],
  ['head-tilted', 'fair', { roll: -9.9 }, { roll: -10.1 }],
  ['camera-low', 'fair', { pitch: 19.9 }, { pitch: 20.1 }],
  ['camera-high', 'fair', { pitch: -21.9 }, { pitch: -22.1 }],
  ['blurred', 'fair', { blur: 0.559 }, { blur: 0.561 }],
  ['blurred', 'fair', { blur: 0.6, brightEnd: 99.9 }, { blur: 0.6, brightEnd: 100.1 }],
  ['blurred', 'poor', { blur: 0.619 }, { blur: 0.621 }],
  ['blurred', 'poor', { blur: 0.7, brightEnd: 99.9 }, { blur: 0.7, brightEnd: 100.1 }],
  ['blurred', 'fair', { detail: 0.201 }, { detail: 0.199 }],
  ['blurred', 'fair', { detail: 0.18, brightEnd: 99.9 }, { detail: 0.18, brightEnd: 100.1 }],
  ['blurred', 'poor', { detail: 0.141 }, { detail: 0.139 }],
  ['blurred', 'poor', { detail: 0.1, brightEnd: 99.9 }, { detail: 0.1, brightEnd: 100.1 }],
];

const gradeOf = (advice: Advice, measures: Partial<Measures>): Grade =>
  judge({ ...GOOD, ...measures }).find((finding) => finding.advice === advice)?.grade ?? 'good';

it.each(BOUNDS)('%s is %s from its bound on, and not before', (advice, grade, near, past) => {
  expect(gradeOf(advice, past)).toBe(grade);
  expect(gradeOf(advice, near)).not.toBe(grade);
  expect(gradeOf(advice, near)).not.toBe('poor');
});

it('there is no other bound than those', () => {
  const said = (advice: Advice, grade: string): string => `${advice} is ${grade}`;
  const limits = RULES.flatMap(({ advice, fair, poor }) => [
    ...fair.map(() => said(advice, 'fair')),
    ...poor.map(() => said(advice, 'poor')),
  ]);
  expect(BOUNDS.map(([advice, grade]) => said(advice, grade)).sort()).toEqual(limits.sort());
});

const given = RULES.flatMap((rule) =>
  (['fair', 'poor'] as const)
    .filter((grade) => rule[grade].length > 0)
    .map((grade) => ({
      name: `${rule.advice} is ${grade} (${rule[grade].map(({ measure }) => measure).join(', ')})`,
      rule,
      grade,
    })),
);

describe.each(given)('$name', ({ rule, grade }) => {
  const limits = rule[grade];

  it('once given it stays until a tenth of the bound is won back', () => {
    const shown: Finding[] = [{ check: rule.check, grade, advice: rule.advice }];
    const eased = (part: number): Measures => {
      const moved = limits.map(({ measure, beyond, limit }) => [
        measure,
        limit - (beyond === 'above' ? 1 : -1) * part * Math.abs(limit),
      ]);
      return { ...GOOD, ...(Object.fromEntries(moved) as Partial<Measures>) };
    };
    const gradeAt = (part: number): Grade | undefined =>
      findingOf(rule.check, judge(eased(part), shown))?.grade;
    expect(gradeAt(0.09)).toBe(grade);
    expect(gradeAt(0.11)).not.toBe(grade);
  });
});

describe('a face against the light', () => {
  const BACK_LIT: Measures = { ...GOOD, brightEnd: 70, frameBrightEnd: 254, backStops: 3.8 };
  const graded = (check: string, findings: readonly Finding[]) => findingOf(check, findings)?.grade;

  it('is back-lit, and of the light on it nothing is said: neither good nor too dark', () => {
    const findings = new SteadyFindings().next(BACK_LIT);
    expect(graded('back-light', findings)).toBe('poor');
    expect(findingOf('light', findings)).toBeUndefined();
    expect(dominant(findings)?.advice).toBe('back-lit');
  });

  it('keeps its one finding as long as the window is said to be behind it', () => {
    const steady = new SteadyFindings();
    steady.next({ ...BACK_LIT, backStops: 1.5 });
    const eased = Array.from({ length: 8 }, () => steady.next({ ...BACK_LIT, backStops: 1.3 })).at(-1)!;
    expect(graded('back-light', eased)).toBe('poor');
    expect(findingOf('light', eased)).toBeUndefined();
  });

  it('is called one thing or the other on the way, never both and never good', () => {
    const steady = new SteadyFindings();
    const looks = [BACK_LIT, ...Array<Measures>(8).fill({ ...BACK_LIT, backStops: 0 })].map((look) =>
      steady.next(look),
    );
    const said = looks.map((findings) => [graded('back-light', findings), graded('light', findings)]);
    expect(said[0]).toEqual(['poor', undefined]);
    expect(said.at(-1)).toEqual(['good', 'poor']);
    expect(new Set(said.map(String)).size).toBe(2);
  });
});

it('what could not be measured is not held against anybody', () => {
  const unknown = { ...GOOD, hue: NaN, blueStops: NaN, redStops: NaN, blur: NaN, detail: NaN, lean: NaN };
  expect(judge(unknown).every(({ grade }) => grade === 'good')).toBe(true);
});

it('with the head turned away light from the side keeps its finding, and darkness is still seen', () => {
  const shown: Finding[] = [{ check: 'side-light', grade: 'fair', advice: 'lit-from-left' }];
  const turned = judge({ ...GOOD, yaw: 40, brightEnd: 60, frameBrightEnd: 80 }, shown);
  expect(findingOf('side-light', turned)).toEqual(shown[0]);
  expect(findingOf('side-light', judge({ ...GOOD, yaw: 40 }))).toBeUndefined();
  expect(findingOf('light', turned)?.advice).toBe('too-dark');
  expect(findingOf('face', turned)?.advice).toBe('turned');
});

it('what needs doing is said before what could be better, light first', () => {
  expect(dominant(judge(GOOD))).toBeNull();
  expect(dominant(judge({ ...GOOD, roll: 14 }))?.advice).toBe('head-tilted');
  expect(dominant(judge({ ...GOOD, roll: 14, aside: 0.3, brightEnd: 80, backStops: -1 }))?.advice).toBe(
    'too-dark',
  );
  expect(dominant(judge({ ...GOOD, brightEnd: 120, frameBrightEnd: 140, aside: 0.3 }))?.advice).toBe(
    'left-of-middle',
  );
});

describe('findings that do not flicker', () => {
  const DARK: Measures = { ...GOOD, brightEnd: 70, frameBrightEnd: 90 };
  const lightAfter = (looks: readonly Measures[]): (string | null | undefined)[] => {
    const steady = new SteadyFindings();
    return looks.map((look) => findingOf('light', steady.next(look))?.advice);
  };

  it('the first look is believed at once', () => {
    expect(lightAfter([DARK])).toEqual(['too-dark']);
    expect(lightAfter([GOOD])).toEqual([null]);
  });

  it('one odd look changes nothing', () => {
    expect(new Set(lightAfter([GOOD, GOOD, GOOD, DARK, GOOD, GOOD, DARK, GOOD, GOOD]))).toEqual(
      new Set([null]),
    );
  });

  it('what has changed is said within a second and a half', () => {
    const said = lightAfter([GOOD, GOOD, GOOD, GOOD, GOOD, ...Array<Measures>(6).fill(DARK)]);
    expect(said.at(-1)).toBe('too-dark');
    expect(said[6]).toBeNull();
  });

  it('movement is said after three looks in a row, and not before', () => {
    const MOVING: Measures = { ...GOOD, movement: 0.05 };
    const steady = new SteadyFindings();
    const behind = [GOOD, MOVING, MOVING, GOOD, MOVING, MOVING, MOVING].map(
      (look) => findingOf('behind', steady.next(look))?.advice,
    );
    expect(behind).toEqual([null, null, null, null, null, null, 'movement']);
  });

  it('a camera with its shutter closed is told from an empty room', () => {
    const steady = new SteadyFindings();
    const looks = Array.from({ length: 6 }, () => steady.next('covered'));
    expect(looks[5]).toEqual([{ check: 'face', grade: 'poor', advice: 'covered' }]);
    expect(findingOf('light', steady.next(GOOD))?.grade).toBe('good');
  });

  it('nobody there is said after a second and a half, and taken back at the next face', () => {
    const steady = new SteadyFindings();
    steady.next(GOOD);
    const looks = Array.from({ length: 6 }, () => steady.next('nobody'));
    expect(looks[4]).toHaveLength(CHECKS.length);
    expect(looks[5]).toEqual([{ check: 'face', grade: 'poor', advice: 'nobody' }]);
    expect(findingOf('light', steady.next(DARK))?.advice).toBe('too-dark');
  });
});
