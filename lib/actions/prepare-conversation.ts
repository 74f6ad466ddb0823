import { setIdFor, talkTypeOfSet } from '@/lib/content/question-sets';
import { changeConversation, getConversation } from '@/lib/db/conversations';
import { write } from '@/lib/db/store';
import type { TalkType } from '@/lib/domain/conversation';
import type { Address } from '@/lib/domain/question';
import type { Instant } from '@/lib/domain/time';
import { chooseQuestions } from './about-conversation';
import { listQuestionSets } from './list-question-sets';
import { planTables } from './plan-conversation';

export async function setAddress(id: string, address: Address, now: Instant): Promise<void> {
  await changeConversation(id, now, (conversation) => ({ ...conversation, address }));
}

export async function setInviting(id: string, isInviting: boolean, now: Instant): Promise<void> {
  await changeConversation(id, now, (conversation) => ({ ...conversation, isInviting }));
}

/**
 * Decides what kind of talk it is. A set made for the other kind gives way to one for this kind, as long as that is among the sets;
 * questions the user already did something with stay.
 */
export async function setTalkType(id: string, talkType: TalkType, now: Instant): Promise<void> {
  await write(planTables(), async () => {
    const before = await getConversation(id);
    const madeFor = before?.questionSetId == null ? null : talkTypeOfSet(before.questionSetId);
    if (before && madeFor !== null && madeFor !== talkType) {
      const wanted = setIdFor(talkType, before.language);
      const next = (await listQuestionSets()).find(({ set }) => set.id === wanted)?.set;
      if (next) await chooseQuestions(id, next, now);
    }
    await changeConversation(id, now, (conversation) => ({ ...conversation, talkType }));
  });
}
