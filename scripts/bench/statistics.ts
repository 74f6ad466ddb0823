/** The middle one; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? NaN;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? NaN) + upper) / 2 : upper;
}

/** What both benches need to start a browser. */
export interface Setting {
  readonly executablePath: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /** Where to put profiles and copies; thrown away at the end. */
  readonly folder: string;
}
