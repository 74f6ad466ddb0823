import { followUpsOf } from '@/lib/db/follow-ups';
import { marksOf } from '@/lib/db/marks';
import { notesOf } from '@/lib/db/notes';
import { getPerson } from '@/lib/db/people';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { Mark } from '@/lib/domain/mark';
import type { Person } from '@/lib/domain/person';
import { useLive } from './use-live';

export interface ThanksSources {
  readonly marks: readonly Mark[];
  /** By subject. */
  readonly notes: ReadonlyMap<string, string>;
  readonly followUps: readonly FollowUp[];
  /** Who made the introduction, where that is a person of the user's own. */
  readonly referrer: Person | null;
}

/** What a thank-you is made of, all of it read, kept up to date; null until then: half a thank-you must not be copied. */
export function useThanksSources(conversationId: string, referrerId: string | null): ThanksSources | null {
  const { value, isFresh } = useLive(async () => {
    const [marks, notes, followUps, referrer] = await Promise.all([
      marksOf(conversationId),
      notesOf(conversationId),
      followUpsOf(conversationId),
      referrerId === null ? null : getPerson(referrerId),
    ]);
    return {
      marks,
      notes: new Map(notes.map(({ subject, text }) => [subject, text])),
      followUps,
      referrer,
    };
  }, [conversationId, referrerId]);
  return isFresh ? (value ?? null) : null;
}
