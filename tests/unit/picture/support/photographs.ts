import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import jpeg from 'jpeg-js';
import { resample, type Frame } from '@/lib/picture/frame';

const PHOTOGRAPHS = fileURLToPath(
  new URL('../../../../node_modules/soft-ui-design-system/assets/img/', import.meta.url),
);

export function readJpeg(file: string): Frame {
  const { data, width, height } = jpeg.decode(readFileSync(file), { useTArray: true, formatAsRGBA: true });
  return { rgba: new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength), width, height };
}

/** A photograph as a camera of 640 × 360 would show it: whole, in the middle, black beside it. */
export function asCameraSees(photograph: Frame, width = 640, height = 360): Frame {
  const scale = Math.max(photograph.width / width, photograph.height / height);
  const cut = { width: width * scale, height: height * scale };
  return resample(
    photograph,
    { x: (photograph.width - cut.width) / 2, y: (photograph.height - cut.height) / 2, ...cut },
    width,
    height,
  );
}

export const readPhotograph = (name: string): Frame => readJpeg(path.join(PHOTOGRAPHS, `${name}.jpg`));
