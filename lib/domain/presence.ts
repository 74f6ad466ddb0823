import * as z from 'zod/mini';
import type { MeetingPhase, Platform } from './meeting';
import { end, endIfOverdue, endsAt, GONE_FOR, PATIENCE, thaw } from './presence-end';
import { framesSchema, hear, highest, phaseSchema, type Frames, type Signal } from './presence-frames';
import { asDuration, between, instantSchema, later, seconds, type Instant } from './time';

export type { Signal } from './presence-frames';

/** A call has begun, or was ended, when two readings at least this far apart agree. */
const CONFIRM_CALL = seconds(1.5);
const CONFIRM_END = seconds(0.5);

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

/**
 * What is known after this signal; null when there is nothing to remember of the tab.
 *
 * `newMeetingId` is used if, and only if, this signal begins another meeting. `ended` is only ever reached from `in-call`.
 */
export function observe(
  before: Presence | null,
  signal: Signal,
  now: Instant,
  newMeetingId: string,
): Presence | null {
  if (before && before.platform !== signal.platform) {
    // The tab went from one platform to the other and the old page never said goodbye.
    return closeTab(before, now) ?? observe(null, signal, now, newMeetingId);
  }
  const known = before && notAfter(before, now);
  const frames = hear(known?.frames ?? {}, signal, now);
  const { phase } = highest(frames);
  if (!known && (phase === 'away' || phase === 'ended')) return null;
  const heard: Presence = {
    ...(known ?? begin(signal.platform, newMeetingId, now)),
    frames,
    goneAt: known && goneSince(known, frames, signal, now),
    isAudible: signal.isAudible,
  };
  if (signal.leaveHint) heard.leaveClickedAt = now;
  return heard.phase === 'in-call' ? settleInCall(heard, now) : settleOutside(heard, now, newMeetingId);
}

/** What is known when time has passed without a signal; null when the tab can be forgotten. */
export function tick(before: Presence, now: Instant): Presence | null {
  const presence = notAfter(before, now);
  const checkAt = nextCheckAt(presence);
  if (checkAt === null || now < checkAt) return presence;
  return presence.phase === 'in-call' ? endIfOverdue(presence, now) : null;
}

/** When `tick` has something to say if no signal comes before; null when it never will. */
export function nextCheckAt(presence: Presence): Instant | null {
  if (presence.phase === 'in-call') return endsAt(presence);
  // An end by a page that is gone stays readable for a moment.
  const keepFor = presence.phase === 'ended' ? asDuration(2 * GONE_FOR) : GONE_FOR;
  return presence.goneAt && later(presence.goneAt, keepFor);
}

/** What is known when the tab has been closed: a call in it is over at once. */
export function closeTab(presence: Presence, now: Instant): Presence | null {
  return presence.phase === 'in-call' ? end({ ...presence, frames: {}, goneAt: now }, now) : null;
}

function begin(platform: Platform, meetingId: string, now: Instant): Presence {
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

/** No call is under way, or not yet. */
function settleOutside(presence: Presence, now: Instant, newMeetingId: string): Presence {
  const { phase, inTransition } = highest(presence.frames);
  if (inTransition) return { ...presence, candidate: null, missingSince: null };
  switch (phase) {
    case 'in-call': {
      const candidate = candidateOf(presence, phase, now);
      if (between(candidate.since, now) < CONFIRM_CALL) return { ...presence, candidate };
      const meeting = meetingAt(presence, now, newMeetingId);
      const { since } = candidate;
      return {
        ...meeting,
        phase,
        phaseSince: since,
        inCallSince: since,
        candidate: null,
        missingSince: null,
      };
    }
    case 'lobby': {
      const meeting = meetingAt(presence, now, newMeetingId);
      return { ...inPhase(meeting, phase, now), candidate: null, missingSince: null };
    }
    case 'unknown':
      // A page we cannot read takes nothing back, and promises nothing.
      return presence.phase === 'away'
        ? { ...inPhase(presence, phase, now), candidate: null }
        : { ...presence, candidate: null };
    case 'ended':
    case 'away': {
      const stays = phase === 'ended' && presence.phase === 'ended';
      const missing = { ...presence, candidate: null, missingSince: presence.missingSince ?? now };
      return stays ? missing : inPhase(missing, 'away', now);
    }
  }
}

/** A call is under way; it goes on until its end is explicit or its controls have been missing for long enough. */
function settleInCall(presence: Presence, now: Instant): Presence {
  const { phase, inTransition } = highest(presence.frames);
  if (phase === 'in-call') {
    return { ...presence, candidate: null, missingSince: null, transitionSince: null, isExtended: false };
  }
  const missing = { ...presence, missingSince: presence.missingSince ?? now };
  if (inTransition) {
    const transitionSince = presence.transitionSince ?? now;
    return endIfOverdue({ ...missing, candidate: null, transitionSince }, now);
  }
  const thawed = thaw(missing, now);
  if (phase !== 'ended') return endIfOverdue({ ...thawed, candidate: null }, now);
  const candidate = candidateOf(presence, phase, now);
  if (between(candidate.since, now) >= CONFIRM_END) return end(thawed, candidate.since);
  return endIfOverdue({ ...thawed, candidate }, now);
}

/**
 * The meeting that a lobby or call belongs to: the one that was there, unless it had its call already or nothing was seen of it for
 * as long as a call may be missed.
 */
function meetingAt(presence: Presence, now: Instant, newMeetingId: string): Presence {
  const { inCallSince, missingSince, platform, frames, isAudible } = presence;
  const isForgotten = missingSince !== null && between(missingSince, now) >= PATIENCE[platform].grace;
  if (inCallSince === null && !isForgotten) return presence;
  return { ...begin(platform, newMeetingId, now), frames, isAudible };
}

const inPhase = (presence: Presence, phase: MeetingPhase, now: Instant): Presence =>
  presence.phase === phase ? presence : { ...presence, phase, phaseSince: now };

const candidateOf = (
  { candidate }: Presence,
  phase: 'in-call' | 'ended',
  now: Instant,
): NonNullable<Presence['candidate']> => (candidate?.phase === phase ? candidate : { phase, since: now });

/** Since when the page is gone: it said so, or the document above it speaks where its frame was. Any sign of life takes it back. */
function goneSince(known: Presence, frames: Frames, signal: Signal, now: Instant): Instant | null {
  if (signal.isShell || Object.keys(frames).length > 0) return null;
  const lostAnother = Object.keys(known.frames).some((id) => id !== String(signal.frameId));
  return signal.isGone || lostAnother ? (known.goneAt ?? now) : known.goneAt;
}

/** The same, told in a clock that was set back: nothing waited for began later than now. When a call began stays as it was told. */
function notAfter(presence: Presence, now: Instant): Presence {
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
