import { at } from './at';
import { degrees, type FacePoints, type Point } from './face';

/** Which way a head looks, in degrees. Good for "turned away"; `pitch` is coarse, and good for a hint at most. */
export interface Pose {
  /** Positive: to the right of the picture. */
  readonly yaw: number;
  /** Positive: up. */
  readonly pitch: number;
}

/**
 * A head in general, in eye distances: x to the right of the picture, y down, z towards the camera, from the point between the eyes.
 * Depths and heights are those that make the mean of faces looking straight into a camera 0 degrees.
 */
const HEAD: Readonly<Record<keyof FacePoints, readonly [x: number, y: number, z: number]>> = {
  leftEye: [-0.5, 0, 0],
  rightEye: [0.5, 0, 0],
  nose: [0, 0.55, 0.5],
  mouth: [0, 1.05, 0.15],
  leftEar: [-1.05, 0.3, -1.1],
  rightEar: [1.05, 0.3, -1.1],
};

const NAMES = Object.keys(HEAD) as (keyof FacePoints)[];

/**
 * The turn that lays the head in general on the six points, seen from afar (weak perspective): the best linear map, in least
 * squares, of which the rows are the head's axes as the camera sees them.
 */
export function poseOf(points: FacePoints): Pose {
  const across = solve((point) => point.x, points);
  const down = solve((point) => point.y, points);
  const scale = Math.sqrt(length(across) * length(down)) || 1;
  return {
    yaw: degrees(Math.asin(clamp(at(across, 2) / scale))),
    pitch: degrees(Math.asin(clamp(-at(down, 2) / scale))),
  };
}

/** The three numbers that best make this coordinate of the points out of the head's (its place taken out first). */
function solve(of: (point: Point) => number, points: FacePoints): readonly number[] {
  const values = NAMES.map((name) => of(points[name]));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return INVERSE.map((row) =>
    row.reduce((sum, weight, index) => sum + weight * (at(values, index) - mean), 0),
  );
}

/** The pseudo-inverse of the head's own coordinates, their mean taken out: 3 × 6. */
const INVERSE: readonly (readonly number[])[] = pseudoInverse(
  NAMES.map((name) => HEAD[name].map((value, axis) => value - meanOf(axis))),
);

function meanOf(axis: number): number {
  return NAMES.reduce((sum, name) => sum + at(HEAD[name], axis), 0) / NAMES.length;
}

/** (AᵀA)⁻¹Aᵀ of a matrix with three columns. */
function pseudoInverse(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const product = (i: number, j: number): number =>
    rows.reduce((sum, row) => sum + at(row, i) * at(row, j), 0);
  const m = [0, 1, 2].map((i) => [0, 1, 2].map((j) => product(i, j)));
  const element = (i: number, j: number): number => at(m[i % 3] ?? [], j % 3);
  // Of a 3 × 3 matrix, with indices that go round, the cofactors carry their own signs.
  const cofactor = (i: number, j: number): number =>
    element(i + 1, j + 1) * element(i + 2, j + 2) - element(i + 1, j + 2) * element(i + 2, j + 1);
  const determinant = [0, 1, 2].reduce((sum, j) => sum + element(0, j) * cofactor(0, j), 0);
  return [0, 1, 2].map((i) =>
    rows.map((row) => [0, 1, 2].reduce((sum, j) => sum + (cofactor(j, i) / determinant) * at(row, j), 0)),
  );
}

const length = (vector: readonly number[]): number => Math.hypot(...vector);

const clamp = (value: number): number => Math.min(1, Math.max(-1, value));
