import { byteAt, floatAt } from './at';
import { lightOf, okLabOf } from './colour';
import { MEASURED_WIDTH, type Frame } from './frame';
import { REGION } from './regions';
import { Spread } from './spread';

/** The side of the squares that the background is looked at in, in pixels of a frame of `MEASURED_WIDTH`. */
export const BLOCK = 8;

/** Such squares in the width of the picture. */
export const BLOCKS_ACROSS = MEASURED_WIDTH / BLOCK;

/** One square of the background, by its place in the frame counted in squares. */
export interface Block {
  readonly column: number;
  readonly row: number;
}

export interface BackgroundMeasures {
  /** The share of the background's squares (0–1) that are full of detail. */
  readonly busyShare: number;
  /**
   * How many colours there are (Hasler and Süsstrunk 2003, of the means of its squares): 15 is slightly colourful, 33 moderately, 45
   * averagely. A full bookcase in a calm room is busy; a full garage is busy in many colours.
   */
  readonly colourfulness: number;
  /** The share of the background (0–1) that has a strong colour. */
  readonly colourShare: number;
}

export interface Background extends BackgroundMeasures {
  readonly busyBlocks: readonly Block[];
  readonly colourBlocks: readonly Block[];
}

/** A square is full of detail when its luma differs by this standard deviation. */
const BUSY_DEVIATION = 9;
/** A strong colour: this chroma in OKLab, and not too dark to see it. */
const STRONG_CHROMA = 0.11;
const SEEN_LIGHTNESS = 0.3;
/** A square belongs to the background when this much of it does. */
const MOSTLY = 0.75;
/** Colour is looked at in every second pixel of every second row: walls are larger than that. */
const STEP = 2;

export function measureBackground(frame: Frame, luma: Float32Array, regions: Uint8Array): Background {
  const busyBlocks: Block[] = [];
  const colourBlocks: Block[] = [];
  let blocks = 0;
  let pixels = 0;
  let coloured = 0;
  const redGreen = new Spread();
  const yellowBlue = new Spread();
  for (let row = 0; row < Math.floor(frame.height / BLOCK); row += 1) {
    for (let column = 0; column < Math.floor(frame.width / BLOCK); column += 1) {
      const seen = lookAtBlock(frame, luma, regions, { column, row });
      pixels += seen.pixels;
      coloured += seen.coloured;
      if (seen.pixels < MOSTLY * BLOCK * BLOCK) continue;
      blocks += 1;
      const [red, green, blue] = seen.mean;
      redGreen.add(red - green);
      yellowBlue.add((red + green) / 2 - blue);
      if (seen.deviation > BUSY_DEVIATION) busyBlocks.push({ column, row });
      if (seen.coloured > seen.pixels / STEP ** 2 / 2) colourBlocks.push({ column, row });
    }
  }
  return {
    busyShare: blocks === 0 ? 0 : busyBlocks.length / blocks,
    colourfulness:
      Math.hypot(redGreen.deviation, yellowBlue.deviation) + 0.3 * Math.hypot(redGreen.mean, yellowBlue.mean),
    colourShare: pixels === 0 ? 0 : (coloured * STEP ** 2) / pixels,
    busyBlocks,
    colourBlocks,
  };
}

function lookAtBlock(
  frame: Frame,
  luma: Float32Array,
  regions: Uint8Array,
  { column, row }: Block,
): { pixels: number; coloured: number; deviation: number; mean: readonly [number, number, number] } {
  let pixels = 0;
  let coloured = 0;
  let red = 0;
  let green = 0;
  let blue = 0;
  const brightness = new Spread();
  for (let y = row * BLOCK; y < (row + 1) * BLOCK; y += 1) {
    for (let x = column * BLOCK; x < (column + 1) * BLOCK; x += 1) {
      const pixel = y * frame.width + x;
      if (byteAt(regions, pixel) !== REGION.background) continue;
      pixels += 1;
      brightness.add(floatAt(luma, pixel));
      red += byteAt(frame.rgba, pixel * 4);
      green += byteAt(frame.rgba, pixel * 4 + 1);
      blue += byteAt(frame.rgba, pixel * 4 + 2);
      if (x % STEP === 0 && y % STEP === 0 && isStrong(frame.rgba, pixel * 4)) coloured += 1;
    }
  }
  return {
    pixels,
    coloured,
    deviation: brightness.deviation,
    mean: [red / pixels, green / pixels, blue / pixels],
  };
}

function isStrong(rgba: Uint8ClampedArray, from: number): boolean {
  const { lightness, chroma } = okLabOf({
    red: lightOf(byteAt(rgba, from)),
    green: lightOf(byteAt(rgba, from + 1)),
    blue: lightOf(byteAt(rgba, from + 2)),
  });
  return chroma > STRONG_CHROMA && lightness > SEEN_LIGHTNESS;
}
