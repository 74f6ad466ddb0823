/** One line of the table. */
export interface Result {
  readonly what: string;
  readonly figures: string;
  /** Null where there is no bar, only a figure. */
  readonly bar: { readonly atMost: string; readonly isMet: boolean } | null;
}

/** The middle one; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? NaN;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? NaN) + upper) / 2 : upper;
}

/** A bar for a figure, in the figure's own words. */
export const bar = (
  figure: number,
  most: number,
  words: (value: number) => string,
): NonNullable<Result['bar']> => ({
  atMost: words(most),
  isMet: figure <= most,
});

/** `36 → 48 ms` */
export const fromTo = (from: number, to: number, unit: string): string =>
  `${from.toFixed(0)} → ${to.toFixed(0)} ${unit}`;

/** `× 1.33` */
export const times = (ratio: number): string => `× ${String(Math.round(ratio * 1000) / 1000)}`;

/** What the benches need to start a browser. */
export interface Setting {
  readonly executablePath: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /** Where to put profiles and copies; thrown away at the end. */
  readonly folder: string;
}
