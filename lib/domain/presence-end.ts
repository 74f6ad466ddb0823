import type { Platform } from './meeting';
import type { Presence } from './presence';
import { between, later, minutes, seconds, type DurationMs, type Instant } from './time';

/**
 * How long controls may be missing before that counts as the end of the call, how long after a click on Leave, and how long a
 * transition may hold up either. Zoom takes its controls away for breakouts and reconnects, Teams while it moves the call into
 * a small window. The numbers are those public projects settled on, 2026.
 */
export const PATIENCE: Record<Platform, Record<'grace' | 'afterLeave' | 'transition', DurationMs>> = {
  zoom: { grace: seconds(30), afterLeave: seconds(4), transition: minutes(5) },
  teams: { grace: seconds(10), afterLeave: seconds(3), transition: minutes(2) },
};
/** A page that just entered a call rebuilds itself: missing controls do not end it this soon. */
const NO_END_WITHIN = seconds(20);
/** A page that is gone may be one that reloads. */
export const GONE_FOR = seconds(5);
/** Controls that go missing later than this after a click on Leave do so for another reason: the click was taken back. */
const LEAVE_CLICK_FOR = seconds(10);
/** Given once when controls are missing while the tab still sounds. */
const WHILE_AUDIBLE = minutes(1);

/** When missing controls become the end. */
export function endsAt(presence: Presence): Instant | null {
  const { missingSince, goneAt, transitionSince, phaseSince } = presence;
  if (goneAt !== null) return later(goneAt, GONE_FOR);
  if (missingSince === null) return null;
  const { grace, afterLeave, transition } = PATIENCE[presence.platform];
  const from = transitionSince === null ? missingSince : later(missingSince, transition);
  if (isLeftByHand(presence)) return later(from, afterLeave);
  const byGrace = later(later(from, grace), presence.isExtended ? WHILE_AUDIBLE : seconds(0));
  const guarded = later(phaseSince, NO_END_WITHIN);
  return byGrace > guarded ? byGrace : guarded;
}

export function endIfOverdue(presence: Presence, now: Instant): Presence {
  const at = endsAt(presence);
  if (at === null || now < at) return presence;
  if (presence.isAudible && !presence.isExtended) return endIfOverdue({ ...presence, isExtended: true }, now);
  return end(presence, presence.missingSince ?? now);
}

export function end(presence: Presence, since: Instant): Presence {
  return { ...presence, phase: 'ended', phaseSince: since, candidate: null, transitionSince: null };
}

function isLeftByHand({ leaveClickedAt, missingSince }: Presence): boolean {
  return (
    leaveClickedAt !== null &&
    missingSince !== null &&
    between(leaveClickedAt, missingSince) <= LEAVE_CLICK_FOR
  );
}

/** A transition is over: the time it took, up to its maximum, does not count as missing. */
export function thaw(presence: Presence, now: Instant): Presence {
  const { transitionSince, missingSince, platform } = presence;
  if (transitionSince === null || missingSince === null) return presence;
  const lasted = Math.min(between(transitionSince, now), PATIENCE[platform].transition) as DurationMs;
  return { ...presence, transitionSince: null, missingSince: later(missingSince, lasted) };
}
