import { asDuration, minutes, type DurationMs } from './time';

/*
 * `product.md`, Numbers: for 20–30 minutes the opening takes 2–3, the introduction 3 at most (aim 2), the close 3 at least; it
 * scales with the length, the close is never below 2 minutes and the introduction never above 3.
 */
const share = (lengthMs: DurationMs, part: number, leastMin: number, mostMin: number): DurationMs =>
  asDuration(Math.min(minutes(mostMin), Math.max(minutes(leastMin), lengthMs * part)));

export const openingLength = (lengthMs: DurationMs): DurationMs => share(lengthMs, 0.1, 0.5, 5);
export const introductionLength = (lengthMs: DurationMs): DurationMs => share(lengthMs, 0.08, 1, 3);
export const closeLength = (lengthMs: DurationMs): DurationMs => share(lengthMs, 0.16, 2, 4);
