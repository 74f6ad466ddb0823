import { byteAt, floatAt } from './at';
import { Histogram } from './histogram';
import { REGION } from './regions';

/** A pixel moved when it changed by this much more than the others, at least. */
const LEAST_CHANGE = 10;
/** Or by this many times the usual difference, where the picture is noisy. */
const TIMES_USUAL = 6;

/**
 * The share (0–1) of the background that moved between two looks, a quarter of a second apart. What changes everywhere alike (the
 * camera's own exposure, a lamp) is taken out, and so is noise.
 */
export function measureMovement(before: Float32Array, luma: Float32Array, regions: Uint8Array): number {
  const changes = new Histogram(-255, 255);
  const each = (see: (change: number) => void): void => {
    for (let pixel = 0; pixel < luma.length; pixel += 1) {
      if (byteAt(regions, pixel) === REGION.background) see(floatAt(luma, pixel) - floatAt(before, pixel));
    }
  };
  each((change) => {
    changes.add(change);
  });
  if (changes.count === 0) return 0;
  const usual = changes.percentile(0.5);
  const apart = new Histogram();
  each((change) => {
    apart.add(Math.abs(change - usual));
  });
  const limit = Math.max(LEAST_CHANGE, TIMES_USUAL * apart.percentile(0.5));
  return apart.shareAbove(limit);
}
