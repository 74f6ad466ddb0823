import { listConversations } from '@/lib/db/conversations';
import { listPeople } from '@/lib/db/people';
import type { Conversation } from '@/lib/domain/conversation';
import type { Address, Language } from '@/lib/domain/question';
import type { Instant } from '@/lib/domain/time';

/** Somebody the user planned or talked with before, or otherwise wrote down. */
export interface Acquaintance {
  readonly id: string;
  readonly name: string;
  /** How they were last addressed, and in which language; null when there never was a conversation. */
  readonly last: { readonly address: Address; readonly language: Language } | null;
  readonly talkedAt: Instant | null;
}

/** Everybody the user knows, by name. */
export async function listAcquaintances(): Promise<Acquaintance[]> {
  const [people, conversations] = await Promise.all([listPeople(), listConversations()]);
  const withWhom = new Map<string | null, Conversation[]>();
  for (const conversation of conversations) {
    const { personId } = conversation;
    withWhom.set(personId, [...(withWhom.get(personId) ?? []), conversation]);
  }
  return people.map(({ id, name }) => {
    const theirs = (withWhom.get(id) ?? []).sort((a, b) => b.createdAt - a.createdAt);
    const held = theirs.map(({ startedAt }) => startedAt).filter((startedAt) => startedAt !== null);
    return { id, name, last: theirs[0] ?? null, talkedAt: held.sort((a, b) => b - a)[0] ?? null };
  });
}
