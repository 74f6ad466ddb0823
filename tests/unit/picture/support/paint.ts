import type { Face } from '@/lib/picture/face';
import type { Frame } from '@/lib/picture/frame';

export type Colour = readonly [red: number, green: number, blue: number];

/** A frame of the measured size, each pixel as `colourAt` says. */
export function paint(colourAt: (x: number, y: number) => Colour | number, width = 256, height = 144): Frame {
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = colourAt(x, y);
      const [red, green, blue] = typeof colour === 'number' ? [colour, colour, colour] : colour;
      rgba.set([red, green, blue, 255], (y * width + x) * 4);
    }
  }
  return { rgba, width, height };
}

/** Somebody who sits well: in the middle, upright, looking into the camera, 48 pixels wide. */
export const FACE: Face = {
  score: 0.9,
  middle: { x: 128, y: 66 },
  width: 48,
  points: {
    leftEye: { x: 118, y: 58 },
    rightEye: { x: 138, y: 58 },
    nose: { x: 128, y: 69 },
    mouth: { x: 128, y: 79 },
    leftEar: { x: 107, y: 64 },
    rightEar: { x: 149, y: 64 },
  },
};

/** Whether a place is within the oval of `FACE`, a little generously. */
export const inFace = (x: number, y: number): boolean => ((x - 128) / 18) ** 2 + ((y - 68.5) / 22) ** 2 <= 1;

/** As `inFace`, with hair and shoulders. */
export const inPerson = (x: number, y: number): boolean =>
  ((x - 128) / 45) ** 2 + ((y - 58) / 48) ** 2 <= 1 || (y > 94 && Math.abs(x - 128) < 42);
