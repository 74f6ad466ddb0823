import * as z from 'zod/mini';
import { durationMsSchema, type DurationMs } from './time';

/** What a conversation holds besides questions, in the order it comes. Nothing of it is ever said for the user. */
export const STEPS = [
  'glad',
  'goal',
  'introduction',
  'thanks',
  'next-step',
  'remember-me',
  'leave-asked',
] as const;
export const stepSchema = z.enum(STEPS);
export type Step = (typeof STEPS)[number];

/** A step the user ticked, and when, in the conversation's own time. */
export const doneStepSchema = z.strictObject({ step: stepSchema, atMs: durationMsSchema });
export type DoneStep = z.infer<typeof doneStepSchema>;

/** What comes before the questions. */
export const OPENING_STEPS = ['glad', 'goal', 'introduction'] as const satisfies readonly Step[];

/** What the close is made of besides the closing questions. */
export const CLOSING_STEPS = ['thanks', 'next-step', 'remember-me'] as const satisfies readonly Step[];

export const isDone = (steps: readonly DoneStep[], step: Step): boolean =>
  steps.some((done) => done.step === step);

export const doneAt = (steps: readonly DoneStep[], step: Step): DurationMs | null =>
  steps.find((done) => done.step === step)?.atMs ?? null;
