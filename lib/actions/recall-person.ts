import { conversationsWith } from '@/lib/db/conversations';
import { exchangesWith } from '@/lib/db/exchanges';
import { followUpsWith } from '@/lib/db/follow-ups';
import { marksOf } from '@/lib/db/marks';
import { noteText } from '@/lib/db/notes';
import { WHOLE_CONVERSATION } from '@/lib/domain/note';
import { sinceLastTime, type SinceLastTime } from '@/lib/domain/since-last-time';
import type { Instant } from '@/lib/domain/time';

/** What to know of a person before talking to them again, with the notes of last time. */
export interface Recalled extends SinceLastTime {
  readonly notes: string;
}

/** Recalls a person for the conversation `exceptId`, which itself is no part of what was before. */
export async function recallPerson(personId: string, exceptId: string, now: Instant): Promise<Recalled> {
  const [conversations, followUps, exchanges] = await Promise.all([
    conversationsWith(personId),
    followUpsWith(personId),
    exchangesWith(personId),
  ]);
  const past = {
    conversations: conversations.filter(({ id }) => id !== exceptId),
    followUps,
    exchanges,
    promises: [],
  };
  const { last } = sinceLastTime(past, now);
  const [notes, marks] =
    last === null ? ['', []] : await Promise.all([noteText(last.id, WHOLE_CONVERSATION), marksOf(last.id)]);
  return { ...sinceLastTime({ ...past, promises: marks }, now), notes };
}
