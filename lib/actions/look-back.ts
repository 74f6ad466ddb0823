import { listConversations } from '@/lib/db/conversations';
import { listFollowUps } from '@/lib/db/follow-ups';
import { listMarks } from '@/lib/db/marks';
import { listNotes } from '@/lib/db/notes';
import { listPeople } from '@/lib/db/people';
import { lookBack, type LookBack } from '@/lib/domain/looking-back';
import type { Instant } from '@/lib/domain/time';
import { DIFFERENTLY } from '@/lib/domain/wrap-up';

/** One conversation that was held, with whom it was; the name is empty when nobody was named. */
export interface NamedLookBack extends LookBack {
  readonly name: string;
  /** What the user would do differently; empty when nothing was written. */
  readonly differently: string;
}

/** What the user's own conversations show, the first one first. */
export interface Pattern {
  readonly held: readonly NamedLookBack[];
  /** With how many people there was more than one conversation. */
  readonly metAgain: number;
  readonly followUpsDone: number;
}

export async function readPattern(now: Instant): Promise<Pattern> {
  const [conversations, marks, followUps, people, notes] = await Promise.all([
    listConversations(),
    listMarks(),
    listFollowUps(),
    listPeople(),
    listNotes(),
  ]);
  const withWhom = new Map(conversations.map(({ id, personId }) => [id, personId]));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const differently = new Map(
    notes
      .filter(({ subject }) => subject === DIFFERENTLY)
      .map(({ conversationId, text }) => [conversationId, text.trim()]),
  );
  const held = lookBack(conversations, marks, followUps, now).map((one) => ({
    ...one,
    name: names.get(withWhom.get(one.conversationId) ?? '') ?? '',
    differently: differently.get(one.conversationId) ?? '',
  }));
  const times = new Map<string, number>();
  for (const { conversationId } of held) {
    const personId = withWhom.get(conversationId);
    if (personId != null) times.set(personId, (times.get(personId) ?? 0) + 1);
  }
  return {
    held,
    metAgain: [...times.values()].filter((count) => count > 1).length,
    followUpsDone: followUps.filter(({ outcome }) => outcome === 'done').length,
  };
}
