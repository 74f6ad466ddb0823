import type { MeetingPhase } from './meeting';
import { beginPresence, notAfter, type Presence } from './presence';
import { end, endIfOverdue, PATIENCE, thaw } from './presence-end';
import { hear, highest, type Frames, type Signal } from './presence-frames';
import { closeTab } from './presence-tick';
import { between, seconds, type Instant } from './time';

/** A call has begun, or was ended, when two readings at least this far apart agree. */
const CONFIRM_CALL = seconds(1.5);
const CONFIRM_END = seconds(0.5);

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
    ...(known ?? beginPresence(signal.platform, newMeetingId, now)),
    frames,
    goneAt: known && goneSince(known, frames, signal, now),
    isAudible: signal.isAudible,
  };
  if (signal.leaveHint) heard.leaveClickedAt = now;
  return heard.phase === 'in-call' ? settleInCall(heard, now) : settleOutside(heard, now, newMeetingId);
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
  return { ...beginPresence(platform, newMeetingId, now), frames, isAudible };
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
