import { at } from './at';
import { distance, type Face, type Point } from './face';

/** The side of the square picture the model takes, in pixels. */
export const MODEL_SIDE = 128;

/** Numbers the model answers for each of its anchors: how sure, middle, size, six points. */
const NUMBERS_AN_ANCHOR = 17;

/** Below this a find is no face: of 56 photographs all passed at a tenth of their light, of 32 without a face 5 (animals, mostly). */
const LEAST_SCORE = 0.5;

/** Finds that overlap by more are one face. */
const SAME_FACE_OVERLAP = 0.3;

/**
 * The anchors of BlazeFace, short range: two for each cell of 8 × 8 pixels, then six for each of 16 × 16, at the middle of the cell.
 * https://github.com/google-ai-edge/mediapipe/blob/master/mediapipe/modules/face_detection/face_detection_short_range_common.pbtxt
 */
const ANCHORS: readonly Point[] = [
  { cell: 8, each: 2 },
  { cell: 16, each: 6 },
].flatMap(({ cell, each }) => {
  const cells = MODEL_SIDE / cell;
  return Array.from({ length: cells * cells * each }, (_, index) => {
    const place = Math.floor(index / each);
    return { x: ((place % cells) + 0.5) * cell, y: (Math.floor(place / cells) + 0.5) * cell };
  });
});

/** Faces from what the model answers (896 × 17 numbers), in pixels of its square picture, the surest first. */
export function decodeFaces(answer: ArrayLike<number>): Face[] {
  const finds = ANCHORS.flatMap((anchor, index) => {
    const from = index * NUMBERS_AN_ANCHOR;
    const score = 1 / (1 + Math.exp(-at(answer, from)));
    return score < LEAST_SCORE ? [] : [faceAt(anchor, score, answer, from + 1)];
  }).sort((a, b) => b.score - a.score);
  const faces: Face[] = [];
  while (finds.length > 0) {
    const [best] = finds as [Face];
    const same = finds.filter((find) => overlap(best, find) > SAME_FACE_OVERLAP);
    faces.push(blended(same));
    finds.splice(0, finds.length, ...finds.filter((find) => !same.includes(find)));
  }
  return faces;
}

function faceAt(anchor: Point, score: number, answer: ArrayLike<number>, from: number): Face {
  const point = (place: number): Point => ({
    x: anchor.x + at(answer, from + place),
    y: anchor.y + at(answer, from + place + 1),
  });
  return {
    score,
    middle: point(0),
    width: at(answer, from + 2),
    points: {
      leftEye: point(4),
      rightEye: point(6),
      nose: point(8),
      mouth: point(10),
      leftEar: point(12),
      rightEar: point(14),
    },
  };
}

/** One face from finds of the same: their mean by score, which is steadier than the best alone (BlazeFace, section 3.4). */
function blended(finds: readonly Face[]): Face {
  const total = finds.reduce((sum, { score }) => sum + score, 0);
  const mean = (value: (face: Face) => number): number =>
    finds.reduce((sum, face) => sum + face.score * value(face), 0) / total;
  const point = (of: (face: Face) => Point): Point => ({ x: mean((f) => of(f).x), y: mean((f) => of(f).y) });
  return {
    score: Math.max(...finds.map(({ score }) => score)),
    middle: point((face) => face.middle),
    width: mean((face) => face.width),
    points: {
      leftEye: point((face) => face.points.leftEye),
      rightEye: point((face) => face.points.rightEye),
      nose: point((face) => face.points.nose),
      mouth: point((face) => face.points.mouth),
      leftEar: point((face) => face.points.leftEar),
      rightEar: point((face) => face.points.rightEar),
    },
  };
}

/** Of two squares: what they share as a part of what they cover together. */
function overlap(a: Face, b: Face): number {
  const shared = (from: number, to: number): number =>
    Math.max(0, (a.width + b.width) / 2 - Math.abs(from - to));
  if (distance(a.middle, b.middle) > a.width + b.width) return 0;
  const wide = Math.min(shared(a.middle.x, b.middle.x), a.width, b.width);
  const high = Math.min(shared(a.middle.y, b.middle.y), a.width, b.width);
  return (wide * high) / (a.width ** 2 + b.width ** 2 - wide * high);
}
