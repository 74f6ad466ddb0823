/**
 * An element of a row of numbers whose index is known to lie inside it. A function for each kind of row: an engine keeps with a function
 * which kinds it has met there, and reads one or two of them several times as fast as many.
 */
export const at = (numbers: ArrayLike<number>, index: number): number => numbers[index] as number;

/** As {@link at}, of bytes. */
export const byteAt = (bytes: Uint8ClampedArray | Uint8Array, index: number): number =>
  bytes[index] as number;

/** As {@link at}, of numbers with a fraction. */
export const floatAt = (floats: Float32Array | Float64Array, index: number): number =>
  floats[index] as number;

/** As {@link at}, of whole numbers. */
export const wholeAt = (wholes: Int32Array | Uint32Array, index: number): number => wholes[index] as number;
