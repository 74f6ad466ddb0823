import type { Conversation, Invitation } from './conversation';
import { between, minutes, type Instant } from './time';

/** The note subjects of what a request for a conversation is made of (`advice.md`, S1-1, S4-8a, S2-9). */
export const WHAT_I_BRING = 'what-i-bring';
export const FOR_THEM = 'for-them';
export const WHY_YOU = 'why-this-person';

/** Short for a chat, long for a mail, and once more after a week of silence. */
export const INVITATION_FORMS = ['short', 'long', 'again'] as const;
export type InvitationForm = (typeof INVITATION_FORMS)[number];

/** The note subject of the user's own wording, in the place of the drafted one. */
export const ownInvitation = (form: InvitationForm): string => `invitation:${form}`;

/** No answer within this time says nothing; then one may ask once more (`advice.md`, S4-1b). */
const ASK_AGAIN_AFTER = minutes(7 * 24 * 60);

/** How a request stands: not sent yet, waiting, ready to be asked once more, asked twice without an answer, or answered. */
export type InvitationState =
  | { readonly kind: 'unsent' }
  | { readonly kind: 'waiting' | 'ask-again' | 'let-rest'; readonly last: Invitation }
  | { readonly kind: 'answered'; readonly last: Invitation };

export function invitationState(
  { invitations }: Pick<Conversation, 'invitations'>,
  now: Instant,
): InvitationState {
  const last = invitations.at(-1);
  if (last === undefined) return { kind: 'unsent' };
  if (last.answer !== null) return { kind: 'answered', last };
  if (between(last.sentAt, now) < ASK_AGAIN_AFTER) return { kind: 'waiting', last };
  return { kind: invitations.length === 1 ? 'ask-again' : 'let-rest', last };
}

/** Lines and list marks become one line; what says nothing, and what a sentence cannot end with, is taken off. */
export function inOneLine(typed: string): string {
  const lines = typed
    .split(/[\r\n]+/)
    .map((line) => line.replace(/^[\s•*·–—-]+/, '').replace(/[\s,;:([{–—-]+$/, ''))
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  return lines
    .map((line, place) => (place < lines.length - 1 && !/[.?!…]$/.test(line) ? `${line};` : line))
    .join(' ');
}
