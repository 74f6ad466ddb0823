/** A place in a frame, in its pixels, from the top left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the model finds in a face; left and right as the picture shows them, unmirrored: `leftEye` is the person's right one. */
export interface FacePoints {
  readonly leftEye: Point;
  readonly rightEye: Point;
  readonly nose: Point;
  readonly mouth: Point;
  readonly leftEar: Point;
  readonly rightEar: Point;
}

export interface Face {
  /** How sure the model is, 0–1. */
  readonly score: number;
  /** A square from brow to chin: its middle and its side. */
  readonly middle: Point;
  readonly width: number;
  readonly points: FacePoints;
}

/** What the measures need of a face, in pixels of its frame. */
export interface FaceShape {
  readonly middle: Point;
  readonly width: number;
  readonly eyes: Point;
  readonly mouth: Point;
  /** From the eyes to the mouth: about 0.45 of the width, and steadier under a turned head. */
  readonly drop: number;
  readonly eyeDistance: number;
  /** Along the face from eyes to mouth, of length 1. */
  readonly down: Point;
  /** Degrees; positive when the head leans to the right of the picture. */
  readonly roll: number;
}

export function shapeOf({ middle, width, points: { leftEye, rightEye, mouth } }: Face): FaceShape {
  const eyes = between(leftEye, rightEye);
  const drop = distance(eyes, mouth);
  const down = drop === 0 ? { x: 0, y: 1 } : { x: (mouth.x - eyes.x) / drop, y: (mouth.y - eyes.y) / drop };
  const roll = degrees(Math.atan2(rightEye.y - leftEye.y, rightEye.x - leftEye.x));
  return { middle, width, eyes, mouth, drop, eyeDistance: distance(leftEye, rightEye), down, roll };
}

/**
 * Whether the points lie as in a face that looks this way, more or less. Bounds from 56 photographs of faces and the false finds in
 * 32 without (a dark office, a curtain); a full profile does not pass, and animals do.
 */
export function looksLikeFace(face: Face): boolean {
  const { eyes, mouth, drop, eyeDistance, roll } = shapeOf(face);
  const apart = eyeDistance / face.width;
  const long = drop / face.width;
  return (
    apart >= 0.22 && apart <= 0.62 && long >= 0.33 && long <= 0.6 && Math.abs(roll) < 50 && mouth.y > eyes.y
  );
}

/** The same face in a frame that shows a part of this one, or the other way round: `scale` pixels there for each pixel here. */
export function movedFace(face: Face, scale: number, offset: Point): Face {
  const move = ({ x, y }: Point): Point => ({ x: x * scale + offset.x, y: y * scale + offset.y });
  const { leftEye, rightEye, nose, mouth, leftEar, rightEar } = face.points;
  return {
    score: face.score,
    middle: move(face.middle),
    width: face.width * scale,
    points: {
      leftEye: move(leftEye),
      rightEye: move(rightEye),
      nose: move(nose),
      mouth: move(mouth),
      leftEar: move(leftEar),
      rightEar: move(rightEar),
    },
  };
}

export const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

export const degrees = (radians: number): number => (radians * 180) / Math.PI;
