import { setIdFor, talkTypeOfSet } from '@/lib/content/question-sets';
import { changeConversation, getConversation } from '@/lib/db/conversations';
import { database } from '@/lib/db/database';
import { deleteDraft } from '@/lib/db/drafts';
import { write } from '@/lib/db/store';
import type { TalkType } from '@/lib/domain/conversation';
import type { Address } from '@/lib/domain/question';
import type { Instant } from '@/lib/domain/time';
import { carryOver } from './carry-over';
import { listQuestionSets } from './list-question-sets';
import { personAfter } from './name-person';
import { swapTo } from './plan-conversation';

/** Names whom the conversation is with, or somebody else; the draft the name was typed in goes in the same breath. */
export async function namePartner(id: string, name: string, now: Instant, draftId: string): Promise<void> {
  await write(TABLES, async () => {
    const before = (await getConversation(id))?.personId ?? null;
    const personId = await personAfter(id, name, now);
    await changeConversation(id, now, (conversation) => ({ ...conversation, personId }));
    if (personId !== null && personId !== before) await carryOver(id, personId, now);
    await deleteDraft(draftId);
  });
}

export async function setAddress(id: string, address: Address, now: Instant): Promise<void> {
  await changeConversation(id, now, (conversation) => ({ ...conversation, address }));
}

export async function setInviting(id: string, isInviting: boolean, now: Instant): Promise<void> {
  await changeConversation(id, now, (conversation) => ({ ...conversation, isInviting }));
}

/**
 * Decides what kind of talk it is. A set made for the other kind gives way to one for this kind; questions the user already did something
 * with stay.
 */
export async function setTalkType(id: string, talkType: TalkType, now: Instant): Promise<void> {
  await write(TABLES, async () => {
    const before = await getConversation(id);
    const madeFor = before?.questionSetId == null ? null : talkTypeOfSet(before.questionSetId);
    if (before && madeFor !== null && madeFor !== talkType) {
      await chooseQuestionSet(id, setIdFor(talkType, before.language), now);
    }
    await changeConversation(id, now, (conversation) => ({ ...conversation, talkType }));
  });
}

/** Takes the questions of another set, as far as there is one, and its language; questions the user already did something with stay. */
export async function chooseQuestionSet(id: string, setId: string | null, now: Instant): Promise<void> {
  await write(TABLES, async () => {
    const next = (await listQuestionSets()).find(({ set }) => set.id === setId)?.set ?? null;
    if (next === null && setId !== null) return;
    const swap = await swapTo(id, next);
    await changeConversation(id, now, (conversation) => ({
      ...conversation,
      language: next?.language ?? conversation.language,
      ...swap(conversation),
    }));
  });
}

const TABLES = [
  database.conversations,
  database.people,
  database.notes,
  database.questionSets,
  database.drafts,
  database.quarantine,
];
