import type { Check, Finding, Grade } from '@/lib/domain/finding';
import { CHECKS, isAtLeast } from './finding';
import type { Measures } from './measures';
import { RULES, TURNED, type Limit, type Rule } from './thresholds';

/** A grade that was given is taken back only when the measure has come back past its bound by this part of it. */
const HYSTERESIS = 0.1;

/** What there is to see without a face. */
export const NOBODY: readonly Finding[] = [{ check: 'face', grade: 'poor', advice: 'nobody' }];

/** And when there is nothing to see at all. */
export const COVERED: readonly Finding[] = [{ check: 'face', grade: 'poor', advice: 'covered' }];

/**
 * Measures to findings, one for each check, in the order of `CHECKS`. `shown` are the findings so far: a measure near its bound does not
 * make them flicker. What cannot be judged now keeps its finding, or has none.
 */
export function judge(measures: Measures, shown: readonly Finding[] = []): Finding[] {
  const isTurned = Math.abs(measures.yaw) > TURNED;
  return CHECKS.flatMap((check): Finding[] => {
    const before = shown.find((finding) => finding.check === check);
    if (isTurned && RULES.some((rule) => rule.check === check && rule.needsFrontalFace)) {
      return before ? [before] : [];
    }
    return [worst(check, measures, before)];
  });
}

/**
 * Without what is only the effect of something else: a face against the light is dark because of it, and turning away from the window is
 * what helps, not another lamp. Of the light on the face nothing is then known.
 */
export function withoutEffects(findings: readonly Finding[]): readonly Finding[] {
  const isBackLit = findings.some(({ advice, grade }) => advice === 'back-lit' && grade === 'poor');
  return isBackLit ? findings.filter(({ advice }) => advice !== 'too-dark') : findings;
}

function worst(check: Check, measures: Measures, before: Finding | undefined): Finding {
  let found: Finding = { check, grade: 'good', advice: null };
  for (const rule of RULES) {
    if (rule.check !== check) continue;
    const grade = gradeBy(rule, measures, before?.advice === rule.advice ? before.grade : 'good');
    if (grade !== found.grade && isAtLeast(grade, found.grade)) found = { check, grade, advice: rule.advice };
  }
  return found;
}

function gradeBy(rule: Rule, measures: Measures, before: Grade): Grade {
  const passes = (grade: 'fair' | 'poor'): boolean => {
    const slack = isAtLeast(before, grade) ? HYSTERESIS : 0;
    return rule[grade].length > 0 && rule[grade].every((limit) => isBeyond(limit, measures, slack));
  };
  return passes('poor') ? 'poor' : passes('fair') ? 'fair' : 'good';
}

function isBeyond({ measure, beyond, limit }: Limit, measures: Measures, slack: number): boolean {
  const give = Math.abs(limit) * slack;
  return beyond === 'above' ? measures[measure] > limit - give : measures[measure] < limit + give;
}
