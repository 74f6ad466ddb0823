import * as z from 'zod/mini';
import type { Platform } from './meeting';
import { framesSchema, phaseSchema } from './presence-frames';
import { instantSchema, type Instant } from './time';

/** What is known of the meeting in one tab: the signals of its frames, smoothed over time. */
export const presenceSchema = z.strictObject({
  /** The meeting this is about. When the tab goes on to another meeting it gets another id. */
  meetingId: z.string().check(z.minLength(1), z.maxLength(64)),
  platform: z.enum(['zoom', 'teams']),
  /** The settled phase, which the rest of the product goes by. */
  phase: phaseSchema,
  /** When the page first showed what made the phase: the first of two equal readings; for an end, since controls were missing. */
  phaseSince: instantSchema,
  /** When this meeting's call began. Kept over reconnects, breakouts and reloads, and after the end; null before the call. */
  inCallSince: z.nullable(instantSchema),
  /** The panel has been open in this meeting, so it does not open by itself again. */
  panelOpened: z.boolean(),
  /** What the meeting's address shares with its invitation (`meetingKey`); null while no address said it. */
  meetingKey: z.nullable(z.string().check(z.maxLength(200))),
  frames: framesSchema,
  /** A beginning or an end that was read once and waits to be read again. */
  candidate: z.nullable(z.strictObject({ phase: z.enum(['in-call', 'ended']), since: instantSchema })),
  /** Since when nothing of the meeting shows, moved on by the time that a transition held things up. */
  missingSince: z.nullable(instantSchema),
  transitionSince: z.nullable(instantSchema),
  /** Since when the page itself is gone. */
  goneAt: z.nullable(instantSchema),
  leaveClickedAt: z.nullable(instantSchema),
  isAudible: z.boolean(),
  /** The extra time of a tab that still sounds has been given. */
  isExtended: z.boolean(),
});
export type Presence = z.infer<typeof presenceSchema>;

/** Nothing is known yet but where. */
export function beginPresence(platform: Platform, meetingId: string, now: Instant): Presence {
  return {
    meetingId,
    platform,
    phase: 'unknown',
    phaseSince: now,
    inCallSince: null,
    panelOpened: false,
    meetingKey: null,
    frames: {},
    candidate: null,
    missingSince: null,
    transitionSince: null,
    goneAt: null,
    leaveClickedAt: null,
    isAudible: false,
    isExtended: false,
  };
}

/** The same, told in a clock that was set back: nothing waited for began later than now. When a call began stays as it was told. */
export function notAfter(presence: Presence, now: Instant): Presence {
  const cap = <At extends Instant | null>(at: At): At => (at !== null && at > now ? (now as At) : at);
  const { candidate } = presence;
  return {
    ...presence,
    phaseSince: cap(presence.phaseSince),
    candidate: candidate && { ...candidate, since: cap(candidate.since) },
    missingSince: cap(presence.missingSince),
    transitionSince: cap(presence.transitionSince),
    goneAt: cap(presence.goneAt),
    leaveClickedAt: cap(presence.leaveClickedAt),
  };
}
