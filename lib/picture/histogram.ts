import { wholeAt } from './at';

/** Bins a unit: percentiles are right to an eighth of a step of brightness. */
const FINENESS = 8;

/** Numbers between two bounds, counted in bins: percentiles of a whole frame without sorting it. */
export class Histogram {
  readonly #bins: Uint32Array;
  readonly #from: number;
  #count = 0;

  constructor(from = 0, to = 255) {
    this.#from = from;
    this.#bins = new Uint32Array((to - from) * FINENESS + 1);
  }

  get count(): number {
    return this.#count;
  }

  add(value: number): void {
    const bin = Math.round((value - this.#from) * FINENESS);
    this.#bins[bin] = wholeAt(this.#bins, bin) + 1;
    this.#count += 1;
  }

  /** The value below which this part (0–1) of the numbers lies; NaN of none. */
  percentile(part: number): number {
    if (this.#count === 0) return NaN;
    const wanted = Math.min(this.#count, Math.floor(part * this.#count) + 1);
    let seen = 0;
    let bin = -1;
    while (seen < wanted) {
      bin += 1;
      seen += wholeAt(this.#bins, bin);
    }
    return bin / FINENESS + this.#from;
  }

  /** The share (0–1) of the numbers that lie above `limit`. */
  shareAbove(limit: number): number {
    let above = 0;
    for (let bin = Math.floor((limit - this.#from) * FINENESS) + 1; bin < this.#bins.length; bin += 1) {
      above += wholeAt(this.#bins, bin);
    }
    return this.#count === 0 ? 0 : above / this.#count;
  }
}
