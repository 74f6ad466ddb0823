import { conversationSchema, type Conversation, type ConversationStatus } from '@/lib/domain/conversation';
import type { Instant } from '@/lib/domain/time';
import { NotThere } from '@/lib/errors/errors';
import { database } from './database';
import { checked } from './quarantine';
import { read, readFrom, write } from './store';

const parse = (rows: readonly unknown[]): Conversation[] =>
  checked('conversations', conversationSchema, rows);

export function getConversation(id: string): Promise<Conversation | null> {
  return read(async () => parse([await database.conversations.get(id)].filter(isFound))[0] ?? null);
}

/** All conversations, the last changed first. */
export function listConversations(): Promise<Conversation[]> {
  return read(async () =>
    parse(await database.conversations.toArray()).sort((a, b) => b.updatedAt - a.updatedAt),
  );
}

/** The conversations in one of these states, the last changed first. */
export function conversationsThatAre(...statuses: ConversationStatus[]): Promise<Conversation[]> {
  return readFrom([database.conversations], async () => {
    // One after the other: for several at once a cursor goes from row to row, at many times the price.
    const rows = statuses.map((status) => database.conversations.where({ status }).toArray());
    return parse((await Promise.all(rows)).flat()).sort((a, b) => b.updatedAt - a.updatedAt);
  });
}

/** The conversations with one person, the last changed first. */
export function conversationsWith(personId: string): Promise<Conversation[]> {
  return read(async () =>
    parse(await database.conversations.where({ personId }).toArray()).sort(
      (a, b) => b.updatedAt - a.updatedAt,
    ),
  );
}

/** The conversations that ended last, `atMost` of them, the last one first. */
export function conversationsEndedLast(atMost: number): Promise<Conversation[]> {
  return read(async () =>
    parse(await database.conversations.orderBy('endedAt').reverse().limit(atMost).toArray()),
  );
}

/** Those of these meetings (as the worker names them) during which a record was kept. */
export function meetingsKept(meetingIds: readonly string[]): Promise<string[]> {
  return read(async () => {
    const found = database.conversations.where('meetingIds').anyOf(meetingIds);
    return meetingIds.length === 0 ? [] : ((await found.uniqueKeys()) as string[]);
  });
}

/** The conversations that ended at `from` or after, the last changed first. */
export function conversationsEndedSince(from: Instant): Promise<Conversation[]> {
  return read(async () =>
    parse(await database.conversations.where('endedAt').aboveOrEqual(from).toArray()).sort(
      (a, b) => b.updatedAt - a.updatedAt,
    ),
  );
}

export function addConversation(conversation: Conversation): Promise<void> {
  return write([database.conversations], async () => {
    await database.conversations.add(conversationSchema.parse(conversation));
  });
}

/**
 * Changes one conversation as a whole: reads it, applies `change`, stores the outcome. Two changes at the same moment follow one
 * another; neither is lost. Rejects with `NotThere` when there is no such (readable) conversation, and a change to what could not
 * be read again.
 */
export function changeConversation(
  id: string,
  now: Instant,
  change: (conversation: Conversation) => Conversation,
): Promise<Conversation> {
  return write([database.conversations], async () => {
    const row = await database.conversations.get(id);
    const parsed = row && conversationSchema.safeParse(row);
    if (!parsed?.success) throw new NotThere('conversation');
    const changed = conversationSchema.parse({ ...change(parsed.data), updatedAt: now });
    await database.conversations.put(changed);
    return changed;
  });
}

/**
 * When a conversation was last closed, as far as that can be by `now`: of one that a wrong clock put in a time to come, only where there
 * is no other. Null when none ever was.
 */
export function lastClosedAt(now: Instant): Promise<Instant | null> {
  return read(async () => {
    const closed = database.conversations.where('closedAt');
    const row = (await closed.belowOrEqual(now).last()) ?? (await closed.above(now).first());
    return row === undefined ? null : (parse([row])[0]?.closedAt ?? null);
  });
}

const isFound = (row: unknown): boolean => row !== undefined;
