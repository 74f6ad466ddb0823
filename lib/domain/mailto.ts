/** Windows opens no longer address, without a word (Chromium, `kMaxUrlLength` of its external protocols). */
const LONGEST = 2000;

export interface Mailto {
  readonly href: string;
  /** Whether the text went along; one that is too long is left out, to be pasted by hand. */
  readonly hasBody: boolean;
}

/** An address that opens the user's own mail program with a mail in it (RFC 6068). Nothing is sent. `to` may be empty. */
export function mailtoOf(to: string, subject: string, body: string): Mailto {
  const bare = `mailto:${encodeURIComponent(to.trim()).replaceAll('%40', '@')}?subject=${encodeURIComponent(whole(subject))}`;
  const full = `${bare}&body=${encodeURIComponent(whole(body).replaceAll(/\r?\n/g, '\r\n'))}`;
  return full.length <= LONGEST ? { href: full, hasBody: true } : { href: bare, hasBody: false };
}

/** Half a surrogate pair cannot be written in an address. */
export const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
