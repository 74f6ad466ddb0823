import { at, byteAt, floatAt } from './at';
import { REGION } from './regions';

/** An edge: neighbours three pixels apart differ by this much, by Sobel's weights (a step of 30 in brightness gives 120). */
const EDGE = 120;
/** Of so many edge pixels at least: about the height of a door. */
const ENOUGH = 100;
/** One direction must hold this much of all edges, else the room has none. */
const MOST = 0.5;
const SPREAD_DEGREES = 3;
const QUARTER = 90;

/**
 * By how many degrees (-45 to 45) the straight edges behind the person, doors and shelves, lean; positive when they lean to the right.
 * NaN where there are too few, or where they run in many directions.
 */
export function measureTilt(luma: Float32Array, width: number, regions: Uint8Array): number {
  const strengths = new Float64Array(QUARTER);
  let total = 0;
  let count = 0;
  const height = luma.length / width;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const pixel = y * width + x;
      if (byteAt(regions, pixel) !== REGION.background) continue;
      const up = pixel - width;
      const low = pixel + width;
      const rising = floatAt(luma, low + 1) - floatAt(luma, up - 1);
      const falling = floatAt(luma, up + 1) - floatAt(luma, low - 1);
      const across = rising + falling + 2 * (floatAt(luma, pixel + 1) - floatAt(luma, pixel - 1));
      const down = rising - falling + 2 * (floatAt(luma, low) - floatAt(luma, up));
      const square = across * across + down * down;
      if (square < EDGE * EDGE) continue;
      const strength = Math.sqrt(square);
      const angle = Math.round((Math.atan2(down, across) * 180) / Math.PI + 2 * 180) % QUARTER;
      strengths[angle] = floatAt(strengths, angle) + strength;
      total += strength;
      count += 1;
    }
  }
  if (count < ENOUGH) return NaN;
  const around = Array.from(strengths, (_, angle) => {
    let sum = 0;
    for (let off = -SPREAD_DEGREES; off <= SPREAD_DEGREES; off += 1) {
      sum += floatAt(strengths, (angle + off + QUARTER) % QUARTER);
    }
    return sum;
  });
  const best = around.indexOf(Math.max(...around));
  if (at(around, best) < MOST * total) return NaN;
  return best > QUARTER / 2 ? best - QUARTER : best;
}
