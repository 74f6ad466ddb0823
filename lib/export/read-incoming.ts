import { readInvitation, type InvitationReading } from '@/lib/domain/read-invitation';
import type { Instant } from '@/lib/domain/time';
import { readIcs } from './read-ics';

/** Reads an invitation that came in at `now`: a calendar file as such, anything else as the words of a mail. Rarely needed: load it then. */
export const readIncoming = (text: string, now: Instant): InvitationReading =>
  /^\s*BEGIN:VCALENDAR\b/i.test(text) ? readIcs(text, now) : readInvitation(text, now);
