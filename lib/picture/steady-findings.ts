import type { Finding } from '@/lib/domain/finding';
import { COVERED, judge, NOBODY, withoutEffects } from './judge';
import type { Measures } from './measures';

/** Looks that a median is taken of: one odd look changes nothing. */
const WINDOW = 5;
/** A finding changes when this many looks in a row say so. */
const IN_A_ROW = 3;
/** Looks without a face before it is said: a second and a half. */
const LOOKS_UNTIL_NOBODY = 6;

/** Findings that do not flicker, from looks four times a second. */
export class SteadyFindings {
  /** Of every check, also of those of which nothing is said. */
  #shown: readonly Finding[] = [];
  #window: Measures[] = [];
  #withoutFace = 0;
  readonly #candidates = new Map<Finding['check'], { finding: Finding; count: number }>();

  /**
   * Takes in one look and answers the findings to show; none as long as nothing is known. Instead of measures: nobody is there, or the
   * camera sees nothing at all.
   */
  next(measures: Measures | 'nobody' | 'covered'): readonly Finding[] {
    if (typeof measures === 'string') return this.#without(measures === 'covered' ? COVERED : NOBODY);
    this.#withoutFace = 0;
    if (this.#shown === NOBODY || this.#shown === COVERED) this.#shown = [];
    this.#window = [...this.#window, measures].slice(-WINDOW);
    const judged = judge(middleOf(this.#window), this.#shown);
    this.#shown = judged.map((finding) => this.#settled(finding));
    return withoutEffects(this.#shown);
  }

  #without(findings: readonly Finding[]): readonly Finding[] {
    this.#withoutFace += 1;
    if (this.#withoutFace < LOOKS_UNTIL_NOBODY) return withoutEffects(this.#shown);
    this.#window = [];
    this.#candidates.clear();
    this.#shown = findings;
    return this.#shown;
  }

  /** What to show of this check: the new finding when it has said so often enough, or is the first. */
  #settled(finding: Finding): Finding {
    const { check } = finding;
    const shown = this.#shown.find((other) => other.check === check);
    if (shown === undefined || isSame(shown, finding)) {
      this.#candidates.delete(check);
      return finding;
    }
    const candidate = this.#candidates.get(check);
    const count = candidate && isSame(candidate.finding, finding) ? candidate.count + 1 : 1;
    this.#candidates.set(check, { finding, count });
    if (count < IN_A_ROW) return shown;
    this.#candidates.delete(check);
    return finding;
  }
}

const isSame = (a: Finding, b: Finding): boolean => a.grade === b.grade && a.advice === b.advice;

/** The median of each measure; of movement the last: three looks in a row are asked of it as it is. */
function middleOf(window: readonly Measures[]): Measures {
  const last = window.at(-1) as Measures;
  const names = Object.keys(last) as (keyof Measures)[];
  const middles = names.map((name) => {
    const known = window.map((measures) => measures[name]).filter((value) => !Number.isNaN(value));
    known.sort((a, b) => a - b);
    return [name, known[Math.floor(known.length / 2)] ?? NaN];
  });
  return { ...(Object.fromEntries(middles) as unknown as Measures), movement: last.movement };
}
