/** A drawing on a grid of 20 × 20: `line` is drawn with the pen, `dots` and `shape` are filled. */
export interface Drawing {
  readonly line?: string;
  readonly shape?: string;
  readonly dots?: readonly (readonly [x: number, y: number])[];
}

export const ICON_DRAWINGS = {
  back: { line: 'M12 4.5 6.5 10l5.5 5.5' },
  'blank-screen': {
    line: 'M8.2 5.3A8.6 8.6 0 0 1 10 5.1c4.6 0 7.4 4.9 7.4 4.9a13 13 0 0 1-2.1 2.6M12 12.1a2.9 2.9 0 0 1-4.1-4.1M5.5 6.6A12.4 12.4 0 0 0 2.6 10s2.8 4.9 7.4 4.9c1.3 0 2.5-.4 3.5-.9M3.5 3.5l13 13',
  },
  camera: {
    line: 'M4 5.5h7a1.5 1.5 0 0 1 1.5 1.5v6a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 13V7A1.5 1.5 0 0 1 4 5.5ZM12.5 9l5-2.5v7l-5-2.5',
  },
  caution: { line: 'M10 3.25 17.5 16.25h-15ZM10 8.25v3.5', dots: [[10, 14]] },
  check: { line: 'm4.25 10.5 4 4 7.5-9' },
  chevron: { line: 'm5 7.5 5 5 5-5' },
  clock: { line: 'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0ZM10 6v4.25l2.75 1.75' },
  close: { line: 'm5 5 10 10M15 5 5 15' },
  /** The sign of the product, as on the toolbar. */
  cup: {
    line: 'M14.5 9.75h1a2 2 0 0 1 0 4.25h-1.75M6.25 5.25c0-1.25.75-1.25.75-2.5M10.75 5.25c0-1.25.75-1.25.75-2.5',
    shape: 'M2.5 7.75h12.5v4a4.75 4.75 0 0 1-4.75 4.75h-3a4.75 4.75 0 0 1-4.75-4.75Z',
  },
  down: { line: 'M10 4v12m-5-5 5 5 5-5' },
  grip: {
    dots: [
      [7.5, 5],
      [12.5, 5],
      [7.5, 10],
      [12.5, 10],
      [7.5, 15],
      [12.5, 15],
    ],
  },
  heart: { line: 'M10 16.25 4.3 10.6a3.6 3.6 0 0 1 5.1-5.1l.6.6.6-.6a3.6 3.6 0 0 1 5.1 5.1Z' },
  insight: { line: 'M7.5 13.25a5 5 0 1 1 5 0v1.5h-5ZM8 17h4' },
  later: { line: 'M10 3.5v9m0 0 3.5-3.5M10 12.5 6.5 9M4 16.5h12' },
  person: { line: 'M13 7a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM4 16.5a6 6 0 0 1 12 0' },
  info: { line: 'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0ZM10 9.5v4', dots: [[10, 6.75]] },
  link: {
    line: 'M8.3 11.7a3.3 3.3 0 0 0 4.7 0l2.7-2.7A3.3 3.3 0 0 0 11 4.3l-.9.9M11.7 8.3a3.3 3.3 0 0 0-4.7 0L4.3 11A3.3 3.3 0 0 0 9 15.7l.9-.9',
  },
  more: {
    dots: [
      [5, 10],
      [10, 10],
      [15, 10],
    ],
  },
  note: {
    line: 'M5.5 3.5h9a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1ZM7.5 7.25h5M7.5 10h5M7.5 12.75h2.5',
  },
  pause: { line: 'M7 4.5v11M13 4.5v11' },
  pencil: {
    line: 'm3.75 16.25.8-3.7 8.5-8.5a1.2 1.2 0 0 1 1.7 0l1.2 1.2a1.2 1.2 0 0 1 0 1.7l-8.5 8.5ZM11.5 5.7l2.9 2.9',
  },
  play: { line: 'M6.5 4.25v11.5l9-5.75Z' },
  plus: { line: 'M10 4v12M4 10h12' },
  trash: {
    line: 'M3.5 5.5h13M8 5.5V3.5h4v2M5.25 5.5l.7 10a1 1 0 0 0 1 1h6.1a1 1 0 0 0 1-1l.7-10M8.5 8.75v4.5M11.5 8.75v4.5',
  },
  undo: { line: 'M6.75 4 3.25 7.5l3.5 3.5M3.25 7.5h8.5a4.25 4.25 0 0 1 0 8.5H8' },
  up: { line: 'M10 16V4M5 9l5-5 5 5' },
} as const satisfies Record<string, Drawing>;

export type IconName = keyof typeof ICON_DRAWINGS;
