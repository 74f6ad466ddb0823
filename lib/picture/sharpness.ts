import { floatAt } from './at';
import type { FaceShape } from './face';
import { lumaOf, type Frame } from './frame';
import { Spread } from './spread';

export interface SharpnessMeasures {
  /**
   * Crete, Dolmière, Ladret, Nicolas 2007 (doi 10.1117/12.702790): the share of the differences between neighbours that survives
   * another blur; 0 is sharp, 1 is blurred. It does not depend on contrast.
   */
  readonly blur: number;
  /** How much of the face's contrast lies in its finest detail: the spread of the Laplacian against that of the luma. */
  readonly detail: number;
}

/** Longest side of what is looked at, in the camera's own pixels. */
const CUT_AT_MOST = 128;
/** Half the width of the box that blurs again: nine pixels. */
const REACH = 4;

/** Of the middle of the face, in the frame as the camera gave it: what is made smaller looks sharp. */
export function measureSharpness(fine: Frame, face: FaceShape): SharpnessMeasures {
  const cut = cutFace(fine, face);
  if (cut.width <= 2 * REACH || cut.height <= 2 * REACH) return { blur: NaN, detail: NaN };
  const luma = lumaOf(cut);
  const turned = transpose(luma, cut.width, cut.height);
  return {
    blur: Math.max(blurAcross(luma, cut.width, cut.height), blurAcross(turned, cut.height, cut.width)),
    detail: fineDetail(luma, cut.width, cut.height),
  };
}

function cutFace(fine: Frame, { middle, width }: FaceShape): Frame {
  const half = Math.min(width, CUT_AT_MOST) / 2;
  const left = Math.max(0, Math.floor(middle.x - half));
  const top = Math.max(0, Math.floor(middle.y - half));
  const right = Math.min(fine.width, Math.floor(middle.x + half));
  const bottom = Math.min(fine.height, Math.floor(middle.y + half));
  const wide = Math.max(0, right - left);
  const high = Math.max(0, bottom - top);
  const rgba = new Uint8ClampedArray(wide * high * 4);
  for (let y = 0; y < high; y += 1) {
    const from = ((top + y) * fine.width + left) * 4;
    rgba.set(fine.rgba.subarray(from, from + wide * 4), y * wide * 4);
  }
  return { rgba, width: wide, height: high };
}

/** The blur along rows: what remains of the differences after a box of nine pixels. */
function blurAcross(luma: Float32Array, width: number, height: number): number {
  let all = 0;
  let lost = 0;
  for (let y = 0; y < height; y += 1) {
    const row = luma.subarray(y * width, (y + 1) * width);
    const again = boxed(row);
    for (let x = 1; x < width; x += 1) {
      const change = Math.abs(floatAt(row, x) - floatAt(row, x - 1));
      all += change;
      lost += Math.max(0, change - Math.abs(floatAt(again, x) - floatAt(again, x - 1)));
    }
  }
  return all === 0 ? NaN : (all - lost) / all;
}

/** The mean of each nine pixels; fewer at the ends. */
function boxed(row: Float32Array): Float32Array {
  const sums = new Float64Array(row.length + 1);
  for (let x = 0; x < row.length; x += 1) sums[x + 1] = floatAt(sums, x) + floatAt(row, x);
  const means = new Float32Array(row.length);
  for (let x = 0; x < row.length; x += 1) {
    const from = Math.max(0, x - REACH);
    const to = Math.min(row.length, x + REACH + 1);
    means[x] = (floatAt(sums, to) - floatAt(sums, from)) / (to - from);
  }
  return means;
}

function transpose(luma: Float32Array, width: number, height: number): Float32Array {
  const turned = new Float32Array(luma.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) turned[x * height + y] = floatAt(luma, y * width + x);
  }
  return turned;
}

function fineDetail(luma: Float32Array, width: number, height: number): number {
  const laplacian = new Spread();
  const all = new Spread();
  for (const value of luma) all.add(value);
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const pixel = y * width + x;
      const around =
        floatAt(luma, pixel - 1) +
        floatAt(luma, pixel + 1) +
        floatAt(luma, pixel - width) +
        floatAt(luma, pixel + width);
      laplacian.add(around - 4 * floatAt(luma, pixel));
    }
  }
  return all.deviation === 0 ? NaN : laplacian.deviation / all.deviation;
}
