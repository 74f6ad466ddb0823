import type { Frame } from '@/lib/picture/frame';

const decode = (byte: number): number => {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const encode = (light: number): number =>
  255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * Math.min(1, light) ** (1 / 2.4) - 0.055);

/** The same scene with this much of the light (1 is as it is), for red, green and blue. */
export function lit(frame: Frame, red: number, green = red, blue = red): Frame {
  const factors = [red, green, blue, 1];
  const table = factors.map((factor) =>
    Array.from({ length: 256 }, (_, byte) => encode(decode(byte) * factor)),
  );
  return {
    ...frame,
    rgba: frame.rgba.map((byte, index) => (index % 4 === 3 ? 255 : table[index % 4]![byte]!)),
  };
}

/** Each pixel the mean of the square around it, twice. */
export function blurred(frame: Frame, reach: number): Frame {
  const once = (from: Frame): Frame => ({
    ...from,
    rgba: from.rgba.map((byte, index) => {
      if (index % 4 === 3) return byte;
      const x = (index >> 2) % from.width;
      const y = Math.floor((index >> 2) / from.width);
      let sum = 0;
      let count = 0;
      for (let v = Math.max(0, y - reach); v <= Math.min(from.height - 1, y + reach); v += 1) {
        for (let u = Math.max(0, x - reach); u <= Math.min(from.width - 1, x + reach); u += 1) {
          sum += from.rgba[(v * from.width + u) * 4 + (index % 4)]!;
          count += 1;
        }
      }
      return sum / count;
    }),
  });
  return once(once(frame));
}

/** Turned to the right around the middle, by degrees; grey where nothing was. */
export function turned(frame: Frame, degrees: number): Frame {
  const { width, height } = frame;
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const rgba = new Uint8ClampedArray(frame.rgba.length).fill(128);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [dx, dy] = [x - width / 2, y - height / 2];
      const [u, v] = [
        Math.round(width / 2 + dx * cos + dy * sin),
        Math.round(height / 2 - dx * sin + dy * cos),
      ];
      if (u < 0 || v < 0 || u >= width || v >= height) continue;
      rgba.set(frame.rgba.subarray((v * width + u) * 4, (v * width + u) * 4 + 4), (y * width + x) * 4);
    }
  }
  return { rgba, width, height };
}
