import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const tokens = readFileSync('components/theme/tokens.css', 'utf8');

/** Relative luminance of `#rrggbb`, 0 to 1 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 (the same) to 21 (black on white). */
function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function colourOf(token: string, scheme: 'light' | 'dark'): string {
  const pair = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens);
  const colour = pair?.[scheme === 'light' ? 1 : 2];
  if (colour === undefined) throw new Error(`tokens.css has no colour --${token}.`);
  return colour;
}

/** Every text the kit draws, on every ground it draws it on. */
const TEXTS: [text: string, grounds: string[]][] = [
  ['ink', ['paper', 'card', 'sunken', 'accent-wash', 'good-wash', 'caution-wash']],
  ['ink-soft', ['paper', 'card', 'sunken']],
  ['accent', ['paper', 'card', 'sunken', 'accent-wash']],
  ['accent-deep', ['paper', 'card']],
  ['accent-ink', ['accent', 'accent-deep']],
  ['good', ['paper', 'card', 'good-wash']],
  ['caution', ['paper', 'card', 'caution-wash']],
  ['card', ['good']],
];

/** What shows where something can be pressed or filled in, and where the focus is. */
const EDGES: [edge: string, grounds: string[]][] = [
  ['edge', ['paper', 'card']],
  ['focus', ['paper', 'card', 'sunken', 'accent-wash']],
];

const pairs = (table: [string, string[]][]) =>
  table.flatMap(([front, grounds]) => grounds.map((on) => [front, on]));

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test.each(pairs(TEXTS))('%s on %s reads (4.5, WCAG 1.4.3)', (front = '', on = '') => {
    expect(contrastOf(colourOf(front, scheme), colourOf(on, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairs(EDGES))('%s on %s shows (3, WCAG 1.4.11)', (front = '', on = '') => {
    expect(contrastOf(colourOf(front, scheme), colourOf(on, scheme))).toBeGreaterThanOrEqual(3);
  });
});
