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
