import { asDuration, minutes, type DurationMs } from './time';

/** Spoken words in a minute (`product.md`, Numbers). */
const WORDS_A_MINUTE = 130;

/** How long these texts take when they are said at an easy pace. */
export function spokenLength(texts: readonly string[]): DurationMs {
  const words = texts.flatMap((text) => text.match(/\S*[\p{L}\p{N}]\S*/gu) ?? []);
  return asDuration((words.length * minutes(1)) / WORDS_A_MINUTE);
}
