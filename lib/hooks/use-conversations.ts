import { listConversations } from '@/lib/db/conversations';
import { listPeople } from '@/lib/db/people';
import type { Conversation } from '@/lib/domain/conversation';
import type { Person } from '@/lib/domain/person';
import { useLive } from './use-live';

/** A conversation with the person it is with; `person` is null when nobody was named. */
export interface WithPerson {
  readonly conversation: Conversation;
  readonly person: Person | null;
}

/** Every conversation, the last changed first, kept up to date; null until read. */
export function useConversations(): readonly WithPerson[] | null {
  const { value } = useLive(async () => {
    const [conversations, people] = await Promise.all([listConversations(), listPeople()]);
    return conversations.map((conversation) => ({
      conversation,
      person: people.find(({ id }) => id === conversation.personId) ?? null,
    }));
  });
  return value ?? null;
}
