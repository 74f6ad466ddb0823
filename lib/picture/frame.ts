import { byteAt, wholeAt } from './at';

/** Pixels as a canvas gives them: four bytes each (red, green, blue, alpha; sRGB), row by row. Not mirrored. */
export interface Frame {
  readonly rgba: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** The width in pixels that measures are taken at; what is smaller than two of them counts for nothing in a call. */
export const MEASURED_WIDTH = 256;

/** A part of a frame, in its own pixels. It may stick out: what lies outside is black. */
export interface Cut {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of a frame at another size, each pixel the mean of what it covers (with whole source pixels, at least one). */
export function resample(frame: Frame, cut: Cut, width: number, height: number): Frame {
  const rgba = new Uint8ClampedArray(width * height * 4);
  const columns = spans(cut.x, cut.width, width);
  const rows = spans(cut.y, cut.height, height);
  for (let y = 0; y < height; y += 1) {
    const top = wholeAt(rows, y * 2);
    const bottom = wholeAt(rows, y * 2 + 1);
    for (let x = 0; x < width; x += 1) {
      const left = wholeAt(columns, x * 2);
      const right = wholeAt(columns, x * 2 + 1);
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let v = Math.max(0, top); v < Math.min(bottom, frame.height); v += 1) {
        for (let u = Math.max(0, left); u < Math.min(right, frame.width); u += 1) {
          const from = (v * frame.width + u) * 4;
          red += byteAt(frame.rgba, from);
          green += byteAt(frame.rgba, from + 1);
          blue += byteAt(frame.rgba, from + 2);
        }
      }
      const count = (bottom - top) * (right - left);
      const to = (y * width + x) * 4;
      rgba[to] = red / count;
      rgba[to + 1] = green / count;
      rgba[to + 2] = blue / count;
      rgba[to + 3] = 255;
    }
  }
  return { rgba, width, height };
}

/** The whole frame at the size that measures are taken at. */
export const toMeasuredSize = (frame: Frame): Frame =>
  resample(
    frame,
    { x: 0, y: 0, width: frame.width, height: frame.height },
    MEASURED_WIDTH,
    Math.round((MEASURED_WIDTH * frame.height) / frame.width),
  );

/** Brightness of each pixel as the eye weighs it, 0–255, sRGB coded (weights of BT.709 in 256ths). */
export function lumaOf({ rgba, width, height }: Frame): Float32Array {
  const luma = new Float32Array(width * height);
  for (let pixel = 0; pixel < luma.length; pixel += 1) {
    const from = pixel * 4;
    luma[pixel] =
      (54 * byteAt(rgba, from) + 183 * byteAt(rgba, from + 1) + 19 * byteAt(rgba, from + 2)) / 256;
  }
  return luma;
}

/** Begin and end, in source pixels, of each of `count` equal parts. */
function spans(from: number, length: number, count: number): Int32Array {
  const bounds = new Int32Array(count * 2);
  for (let part = 0; part < count; part += 1) {
    const begin = Math.floor(from + (part * length) / count);
    const end = Math.floor(from + ((part + 1) * length) / count);
    bounds[part * 2] = begin;
    bounds[part * 2 + 1] = Math.max(end, begin + 1);
  }
  return bounds;
}
