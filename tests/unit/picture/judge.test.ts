import { describe, expect, it } from 'vitest';
import { dominant, type Finding, type Grade } from '@/lib/domain/finding';
import { CHECKS } from '@/lib/picture/finding';
import { judge } from '@/lib/picture/judge';
import type { Measures } from '@/lib/picture/measures';
import { SteadyFindings } from '@/lib/picture/steady-findings';
import { RULES, type Limit } from '@/lib/picture/thresholds';

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

const EPSILON = 1e-6;

/** A number just past the bound, or just not. */
const near = ({ beyond, limit }: Limit, isPast: boolean): number =>
  limit + (beyond === 'above' ? 1 : -1) * (isPast ? 1 : -1) * EPSILON * Math.max(1, Math.abs(limit));

const passing = (limits: readonly Limit[]): Partial<Measures> =>
  Object.fromEntries(limits.map((limit) => [limit.measure, near(limit, true)]));

const findingOf = (check: string, findings: readonly Finding[]): Finding | undefined =>
  findings.find((finding) => finding.check === check);

it('a good picture has a good finding for every check', () => {
  expect(judge(GOOD)).toEqual(CHECKS.map((check) => ({ check, grade: 'good', advice: null })));
});

const bounds = RULES.flatMap((rule) =>
  (['fair', 'poor'] as const)
    .filter((grade) => rule[grade].length > 0)
    .map((grade) => ({
      name: `${rule.advice} is ${grade} (${rule[grade].map(({ measure }) => measure).join(', ')})`,
      rule,
      grade,
    })),
);

describe.each(bounds)('$name', ({ rule, grade }) => {
  const limits = rule[grade];

  it('past every bound', () => {
    const finding = findingOf(rule.check, judge({ ...GOOD, ...passing(limits) }));
    expect(finding?.advice).toBe(rule.advice);
    expect(['fair', 'poor'].slice(grade === 'fair' ? 0 : 1)).toContain(finding?.grade);
  });

  it.each(limits.map((limit) => [limit.measure, limit] as const))(
    'not on this side of the bound of %s',
    (_, limit) => {
      const { measure } = limit;
      const finding = findingOf(
        rule.check,
        judge({ ...GOOD, ...passing(limits), [measure]: near(limit, false) }),
      );
      const isLess =
        finding?.grade === 'good' ||
        finding?.advice !== rule.advice ||
        (grade === 'poor' && finding.grade === 'fair');
      expect(isLess).toBe(true);
    },
  );

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
