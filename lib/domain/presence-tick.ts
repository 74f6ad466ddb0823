import { notAfter, type Presence } from './presence';
import { end, endIfOverdue, endsAt, GONE_FOR } from './presence-end';
import { heardAgain, lastHeardAt, SILENT_FOR } from './presence-frames';
import { asDuration, later, type Instant } from './time';

/**
 * What is known when time has passed without a signal; null when the tab can be forgotten. `isAnswering`: whether the page of a tab
 * that `isSilent` answered when it was asked. One that does not has crashed or was put away, and its call is over.
 */
export function tick(before: Presence, now: Instant, isAnswering = true): Presence | null {
  const presence = notAfter(before, now);
  const checkAt = nextCheckAt(presence);
  if (checkAt === null || now < checkAt) return presence;
  if (presence.phase !== 'in-call') return null;
  if (!isSilent(presence, now)) return endIfOverdue(presence, now);
  if (isAnswering) return { ...presence, frames: heardAgain(presence.frames, now) };
  return closeTab(presence, now, lastHeardAt(presence.frames) ?? now);
}

/** When `tick` has something to say if no signal comes before; null when it never will. */
export function nextCheckAt(presence: Presence): Instant | null {
  if (presence.phase === 'in-call') return endsAt(presence) ?? silentAt(presence);
  // An end by a page that is gone stays readable for a moment.
  const keepFor = presence.phase === 'ended' ? asDuration(2 * GONE_FOR) : GONE_FOR;
  return presence.goneAt && later(presence.goneAt, keepFor);
}

/**
 * Whether nothing was heard of a call for so long that its page may be gone without a word. It need not be: after the computer slept
 * every page was silent.
 */
export function isSilent(presence: Presence, now: Instant): boolean {
  if (presence.phase !== 'in-call' || endsAt(presence) !== null) return false;
  const at = silentAt(presence);
  return at !== null && now >= at;
}

/** What is known when the tab has been closed: a call in it is over, at once unless `since` says that it was before. */
export function closeTab(presence: Presence, now: Instant, since = now): Presence | null {
  return presence.phase === 'in-call' ? end({ ...presence, frames: {}, goneAt: now }, since) : null;
}

function silentAt({ frames }: Presence): Instant | null {
  const at = lastHeardAt(frames);
  return at && later(at, SILENT_FOR);
}
