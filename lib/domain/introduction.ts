import { asDuration, between, minutes, seconds, type DurationMs, type Instant } from './time';
import type { Pause } from './conversation';

/** The six lines of an introduction, in order (`advice.md`, Introduction in six lines). */
export const INTRODUCTION_LINES = [
  'who-i-am',
  'what-i-do',
  'why-you',
  'through-whom',
  'you-know',
  'may-i-ask',
] as const;
export type IntroductionLine = (typeof INTRODUCTION_LINES)[number];

/** Under this an introduction is too small, over `LONG` too long (`product.md`, Numbers). */
export const SHORT = seconds(90);
export const LONG = minutes(3);

export type IntroductionBand = 'short' | 'good' | 'long';

/** How long the introduction has been spoken at `now`; 0 before it began. */
export const spokenFor = (stretch: Pause | null, now: Instant): DurationMs =>
  stretch === null ? asDuration(0) : asDuration(Math.max(0, between(stretch.from, stretch.until ?? now)));

export const bandOf = (spokenMs: DurationMs): IntroductionBand =>
  spokenMs < SHORT ? 'short' : spokenMs > LONG ? 'long' : 'good';

/** The note subjects the introduction is kept under. */
export const lineSubject = (line: IntroductionLine): string => `introduction:${line}`;
export const REMEMBER_ME = 'remember-me';
export const SMALL_TALK = 'small-talk';
/** How the user puts their situation, honestly (`advice.md`, S0-4): for when the question comes. */
export const MY_SITUATION = 'my-situation';
