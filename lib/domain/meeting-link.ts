import type { Platform } from './meeting';
import { platformAt } from './meeting-hosts';

export const LINK_LONGEST = 2000;

/** What was pasted, read as the address of a meeting. Only `link` may ever be opened. */
export type LinkReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'link'; readonly url: string; readonly platform: Platform | null }
  /** `app-link` would open the desktop app, where nobody can keep the clock. */
  | { readonly kind: 'refused'; readonly reason: 'no-link' | 'app-link' | 'not-https' | 'too-long' };

/** Where these hosts let someone in, rather than set options or list phone numbers. */
const WAY_IN = /^\/(?:[jsw]|my|wc|meet|l\/meetup-join|light-meetings|dl\/launcher)\//i;

const WITH_SCHEME = /\bhttps?:\/\/[^\s<>"'`]+/gi;
const WITHOUT_SCHEME = /(?<![\w.@/-])(?:[a-z0-9-]+\.)+[a-z]{2,}\/[^\s<>"'`]*/gi;
const APP_LINK = /^\s*(?:zoommtg|zoomus|msteams|ms-teams):/i;
const NEVER_A_LINK = /^\s*(?:javascript|data|vbscript|file|blob):/i;
/** What a sentence around a link leaves at its end. */
const LEFT_BY_THE_SENTENCE = /[.,;:!?)\]}>*_’”]+$/;

/**
 * Finds the meeting's address in what was pasted: a bare link, one without `https://`, a whole invitation, or one wrapped by a
 * mail filter. A way into a meeting goes before any other link; of two alike the first counts.
 */
export function readMeetingLink(pasted: string): LinkReading {
  const text = pasted.trim().replaceAll('&amp;', '&');
  if (text === '') return { kind: 'empty' };
  if (APP_LINK.test(text)) return { kind: 'refused', reason: 'app-link' };
  if (NEVER_A_LINK.test(text)) return { kind: 'refused', reason: 'no-link' };
  const written = urlsIn(text.match(WITH_SCHEME) ?? []).map(unwrapped);
  const bare = urlsIn(
    (text.replace(WITH_SCHEME, ' ').match(WITHOUT_SCHEME) ?? []).map((match) => `https://${match}`),
  );
  const meetings = [...written, ...bare].filter((url) => platformOf(url) !== null).map(overHttps);
  const found =
    meetings.find(({ pathname }) => WAY_IN.test(pathname)) ??
    meetings[0] ??
    written.find(({ protocol }) => protocol === 'https:');
  if (!found) return { kind: 'refused', reason: written.length > 0 ? 'not-https' : 'no-link' };
  if (found.href.length > LINK_LONGEST) return { kind: 'refused', reason: 'too-long' };
  return { kind: 'link', url: found.href, platform: platformOf(found) };
}

/** The address that may be opened for a stored link; null when there is none. */
export function meetingAddress(stored: string): string | null {
  const reading = readMeetingLink(stored);
  return reading.kind === 'link' ? reading.url : null;
}

/** Whom an address leads to when no known meeting service is there: its host, to be shown before it is opened. Null for a known one. */
export function unknownHost(address: string): string | null {
  const { hostname } = new URL(address);
  return platformAt(hostname) !== null || OTHER_SERVICES.test(hostname) ? null : hostname;
}

/** Services where Bakkie recognises no call, but to which an invitation may well lead. */
const OTHER_SERVICES = /(?:^|\.)(?:meet\.google\.com|webex\.com|whereby\.com|jit\.si)$/;

const urlsIn = (matches: readonly string[]): URL[] => matches.map(asUrl).filter((url) => url !== null);

/** An address without a name or password in it: `https://zoom.us@elsewhere` is a trick. */
function asUrl(text: string): URL | null {
  try {
    const url = new URL(text.replace(LEFT_BY_THE_SENTENCE, ''));
    return url.username === '' && url.password === '' && url.hostname.includes('.') ? url : null;
  } catch {
    return null;
  }
}

const platformOf = ({ hostname }: URL): Platform | null => platformAt(hostname);

/** Mail filters (Outlook's "safe links", Google's redirects) carry the real address in their query. */
function unwrapped(url: URL): URL {
  if (platformOf(url) !== null) return url;
  for (const value of url.searchParams.values()) {
    const inner = /^https:\/\//i.test(value) ? asUrl(value) : null;
    if (inner && platformOf(inner) !== null) return inner;
  }
  return url;
}

function overHttps(url: URL): URL {
  const secure = new URL(url);
  secure.protocol = 'https:';
  return secure;
}
