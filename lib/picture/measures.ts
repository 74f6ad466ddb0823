import { measureBackground, type BackgroundMeasures, type Block } from './background';
import { movedFace, shapeOf, type Face } from './face';
import { lumaOf, type Frame } from './frame';
import { measureLight, type LightMeasures } from './light';
import { measureMovement } from './movement';
import { poseOf } from './pose';
import { regionsOf } from './regions';
import { measureTilt } from './tilt';
import { measureSharpness, type SharpnessMeasures } from './sharpness';

/** Where the face is and how it is held. Parts of the frame are 0–1, from the top left, unmirrored. */
interface PlaceMeasures {
  /** Of the middle of the face from the middle of the frame; positive to the right of the picture. */
  readonly aside: number;
  readonly eyeHeight: number;
  /** Where the forehead ends, and where the hair does: 1.45 and 1.78 times eyes-to-mouth above the eyes (cut-outs of 42 people). */
  readonly forehead: number;
  readonly crown: number;
  /** The width of the face against that of a frame of 16:9 of this height. */
  readonly size: number;
  /** Degrees. */
  readonly roll: number;
  /** Of what stands behind the person; NaN where it does not tell. */
  readonly lean: number;
  readonly yaw: number;
  readonly pitch: number;
}

/** Everything a look measures; each is a number, so that looks can be compared and smoothed. NaN: could not be told. */
export interface Measures extends LightMeasures, BackgroundMeasures, SharpnessMeasures, PlaceMeasures {
  /** The share of the background that moved since the look before; 0 at the first. */
  readonly movement: number;
  /** Faces besides the user's. */
  readonly others: number;
}

/** Where in the background something is, in squares of `BLOCK` pixels of the measured frame. */
export interface Spots {
  readonly busy: readonly Block[];
  readonly coloured: readonly Block[];
}

export interface Measured {
  readonly measures: Measures;
  readonly spots: Spots;
  /** To be handed in with the next look. */
  readonly luma: Float32Array;
}

/**
 * Measures one look: `frame` at the measured size, `fine` the same as the camera gave it; faces in pixels of `frame`. `before` is the
 * brightness of the look before, of the same size.
 */
export function measure(
  frame: Frame,
  fine: Frame,
  [own, ...others]: readonly [Face, ...Face[]],
  before: Float32Array | null = null,
): Measured {
  const shape = shapeOf(own);
  const luma = lumaOf(frame);
  const regions = regionsOf(frame.width, frame.height, shape);
  const { busyBlocks, colourBlocks, ...background } = measureBackground(frame, luma, regions);
  const scale = fine.width / frame.width;
  const isComparable = before?.length === luma.length;
  return {
    luma,
    spots: { busy: busyBlocks, coloured: colourBlocks },
    measures: {
      ...measureLight(frame, luma, regions, shape),
      ...background,
      ...measureSharpness(fine, shapeOf(movedFace(own, scale, { x: 0, y: 0 }))),
      movement: isComparable ? measureMovement(before, luma, regions) : 0,
      others: others.filter((face) => isSomebody(face, frame)).length,
      aside: shape.middle.x / frame.width - 0.5,
      eyeHeight: shape.eyes.y / frame.height,
      forehead: (shape.eyes.y - 1.45 * shape.drop) / frame.height,
      crown: (shape.eyes.y - 1.78 * shape.drop) / frame.height,
      size: shape.width / ((frame.height * 16) / 9),
      roll: shape.roll,
      lean: measureTilt(luma, frame.width, regions),
      ...poseOf(own.points),
    },
  };
}

/** A face in the background counts from this size (part of the frame's width) and certainty: smaller ones hang on the wall. */
const SOMEBODY = { width: 0.04, score: 0.6 };

const isSomebody = ({ width, score }: Face, frame: Frame): boolean =>
  width >= SOMEBODY.width * frame.width && score >= SOMEBODY.score;
