/** Zoom: the meeting's number in the path, from invitation to call. */
const ZOOM_NUMBER = /\/(\d{9,11})(?:\/|$)/;
/** Teams: the number of a short link, or the thread of a long one, in path or hash. */
const TEAMS_NUMBER = /\/meet\/(\d{9,20})/;
const TEAMS_THREAD = /19:meeting_[\w-]+@thread\.v2/i;

/**
 * What an invitation's link and the meeting's own page have in common, so that one can be known by the other; null when the address
 * does not say (a Teams call that shows plain `/v2/`). No password and nothing of the query is in it.
 */
export function meetingKey(address: string): string | null {
  const url = parsed(address);
  if (url === null) return null;
  const { pathname, hash } = url;
  const place = safelyDecoded(pathname + hash);
  return (
    TEAMS_THREAD.exec(place)?.[0] ?? TEAMS_NUMBER.exec(place)?.[1] ?? ZOOM_NUMBER.exec(pathname)?.[1] ?? null
  );
}

/** By which keys the meetings of this browser session are known, by their ids (as the worker names them). */
export type MeetingKeys = Readonly<Record<string, readonly string[]>>;

/** Whether a call with this key is one of these meetings; null when their addresses do not say. */
export function isSameMeeting(
  key: string | null,
  meetingIds: readonly string[],
  keys: MeetingKeys,
): boolean | null {
  const known = meetingIds.flatMap((id) => keys[id] ?? []);
  return key === null || known.length === 0 ? null : known.includes(key);
}

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
