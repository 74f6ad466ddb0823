import * as z from 'zod/mini';

/** A moment: whole milliseconds since 1970-01-01 UTC, by the computer's own clock. */
export const instantSchema = z.int().check(z.nonnegative()).brand<'Instant'>();
export type Instant = z.infer<typeof instantSchema>;

/** A length of time in whole milliseconds. Negative where a name says what that means. */
export const durationMsSchema = z.int().brand<'DurationMs'>();
export type DurationMs = z.infer<typeof durationMsSchema>;

const MINUTE_MS = 60_000;

export const asInstant = (ms: number): Instant => Math.max(0, Math.round(ms)) as Instant;
export const asDuration = (ms: number): DurationMs => Math.round(ms) as DurationMs;
export const minutes = (count: number): DurationMs => asDuration(count * MINUTE_MS);
export const seconds = (count: number): DurationMs => asDuration(count * 1000);
export const inMinutes = (duration: DurationMs): number => duration / MINUTE_MS;

export const later = (from: Instant, by: DurationMs): Instant => asInstant(from + by);
export const between = (from: Instant, to: Instant): DurationMs => asDuration(to - from);
