import { byteAt } from './at';
import { decodeFaces, MODEL_SIDE } from './decode-faces';
import { looksLikeFace, movedFace, type Face } from './face';
import { resample, type Cut, type Frame } from './frame';

/** The model: a square picture of `MODEL_SIDE`, three numbers from -1 to 1 a pixel, to 896 × 17 numbers. */
export type Model = (picture: Float32Array) => ArrayLike<number>;

/**
 * The faces in a frame, the largest and most central first; in pixels of the frame. A face of at least 12 % of the width is found in
 * the whole frame. When there is none, the square in the middle is looked at alone, where one of 8 % is found.
 */
export function findFaces(frame: Frame, model: Model): Face[] {
  const { width, height } = frame;
  const long = Math.max(width, height);
  const whole = { x: (width - long) / 2, y: (height - long) / 2, width: long, height: long };
  const short = Math.min(width, height);
  const middle = { x: (width - short) / 2, y: (height - short) / 2, width: short, height: short };
  const faces = facesIn(frame, whole, model);
  return faces.length > 0 ? faces : facesIn(frame, middle, model);
}

function facesIn(frame: Frame, square: Cut, model: Model): Face[] {
  const { rgba } = resample(frame, square, MODEL_SIDE, MODEL_SIDE);
  const picture = new Float32Array(MODEL_SIDE * MODEL_SIDE * 3);
  for (let pixel = 0; pixel < MODEL_SIDE * MODEL_SIDE; pixel += 1) {
    for (let colour = 0; colour < 3; colour += 1) {
      picture[pixel * 3 + colour] = byteAt(rgba, pixel * 4 + colour) / 127.5 - 1;
    }
  }
  const centre = frame.width / 2;
  const weight = ({ width, middle }: Face): number => width - Math.abs(middle.x - centre) / 4;
  return decodeFaces(model(picture))
    .map((face) => movedFace(face, square.width / MODEL_SIDE, square))
    .filter(looksLikeFace)
    .sort((a, b) => weight(b) - weight(a));
}
