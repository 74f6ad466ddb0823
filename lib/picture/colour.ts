import { floatAt } from './at';

/** Of each sRGB byte its share of light, 0–1 (IEC 61966-2-1). */
const LIGHT = Float64Array.from({ length: 256 }, (_, byte) => decoded(byte / 255));

function decoded(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** The share of light, 0–1, of an sRGB byte. */
export const lightOf = (byte: number): number => floatAt(LIGHT, byte);

/** The share of light, 0–1, of an sRGB value from 0 to 255 that need not be whole. */
export const lightOfLuma = (luma: number): number => decoded(luma / 255);

/** Three shares of light, 0–1. */
export interface Light {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** A colour as CIELAB has it (D65, 2°): lightness 0–100, chroma, and hue in degrees (-180 to 180). */
export function labOf({ red, green, blue }: Light): { lightness: number; chroma: number; hue: number } {
  const x = curved((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = curved(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = curved((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  const a = 500 * (x - y);
  const b = 200 * (y - z);
  return { lightness: 116 * y - 16, chroma: Math.hypot(a, b), hue: (Math.atan2(b, a) * 180) / Math.PI };
}

const curved = (value: number): number =>
  value > 216 / 24389 ? Math.cbrt(value) : (value * 24389) / 27 / 116 + 4 / 29;

/** Lightness (0–1) and chroma of a colour in OKLab. https://bottosson.github.io/posts/oklab/ */
export function okLabOf({ red, green, blue }: Light): { lightness: number; chroma: number } {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, b),
  };
}
