import { changeConversation, getConversation } from '@/lib/db/conversations';
import { deleteDraft } from '@/lib/db/drafts';
import { write } from '@/lib/db/store';
import type { QuestionSet } from '@/lib/domain/question';
import type { Instant } from '@/lib/domain/time';
import { carryOver } from './carry-over';
import { personAfter } from './name-person';
import { planTables, swapTo } from './plan-conversation';

/**
 * Says whom a conversation is with, at any time; the draft the name was typed in goes in the same breath. With somebody known it takes
 * over the introduction that was prepared for them before.
 */
export async function nameConversation(
  id: string,
  name: string,
  now: Instant,
  draftId: string,
): Promise<void> {
  await write(planTables(), async () => {
    const before = (await getConversation(id))?.personId ?? null;
    const personId = await personAfter(id, name, now);
    await changeConversation(id, now, (conversation) => ({ ...conversation, personId }));
    if (personId !== null && personId !== before) await carryOver(id, personId, now);
    await deleteDraft(draftId);
  });
}

/** Chooses another set of questions, at any time, and its language. Questions the user already did something with stay. */
export async function chooseQuestions(
  id: string,
  questionSet: QuestionSet | null,
  now: Instant,
): Promise<void> {
  await write(planTables(), async () => {
    const swap = await swapTo(id, questionSet);
    await changeConversation(id, now, (conversation) => ({
      ...swap(conversation),
      language: questionSet?.language ?? conversation.language,
    }));
  });
}
