import { wakeWorker } from '@/lib/browser/wake-worker';
import { talkTypeOfSet } from '@/lib/content/question-sets';
import { addConversation, changeConversation, getConversation } from '@/lib/db/conversations';
import { database } from '@/lib/db/database';
import { deleteDraft } from '@/lib/db/drafts';
import { newId } from '@/lib/db/ids';
import { notesOf } from '@/lib/db/notes';
import { write } from '@/lib/db/store';
import { agreedLength, NO_REVIEW, type Agreement, type Conversation } from '@/lib/domain/conversation';
import { withTakenAlong } from '@/lib/domain/left-questions';
import type { Address, AskedQuestion, Language, QuestionSet } from '@/lib/domain/question';
import { snapshot } from '@/lib/domain/questions';
import { swapQuestions } from '@/lib/domain/swap-questions';
import { minutes, type Instant } from '@/lib/domain/time';
import { carryOver } from './carry-over';
import { listQuestionSets } from './list-question-sets';
import { meet, personAfter, personNamed } from './name-person';

/** What the quick form asks. Everything but the length may be left open. */
export interface QuickPlan {
  readonly name: string;
  readonly plannedFor: Instant | null;
  readonly lengthMin: number;
  readonly questionSet: QuestionSet | null;
  /** What was left over from earlier conversations and goes into a new one. */
  readonly takenAlong?: readonly AskedQuestion[];
  readonly meetingLink: string;
  readonly language: Language;
  readonly address: Address;
}

/**
 * Stores a planned conversation that already works, with its own copy of the questions; with somebody known it begins with the
 * introduction that was prepared for them before. The draft it was typed in, if any, goes in the same breath: whatever happens,
 * there is either the draft or the conversation. Answers the record.
 */
export async function planConversation(
  plan: QuickPlan,
  now: Instant,
  draftId: string | null = null,
): Promise<Conversation> {
  const planned = await write(planTables(), async () => {
    const knownId = await personNamed(plan.name);
    const conversation: Conversation = {
      id: newId(),
      createdAt: now,
      updatedAt: now,
      status: 'planned',
      personId: knownId ?? (await meet(plan.name, now)),
      plannedFor: plan.plannedFor,
      meetingLink: plan.meetingLink,
      language: plan.language,
      address: plan.address,
      talkType: plan.questionSet && talkTypeOfSet(plan.questionSet.id),
      goal: '',
      isInviting: false,
      invitations: [],
      agreements: [{ at: now, lengthMs: minutes(plan.lengthMin), isCutShort: false }],
      startedAt: null,
      endedAt: null,
      pauses: [],
      meetingIds: [],
      questionSetId: plan.questionSet?.id ?? null,
      questions: withTakenAlong(
        plan.questionSet === null ? [] : snapshot(plan.questionSet),
        plan.takenAlong ?? [],
      ),
      ticks: [],
      steps: [],
      introduction: null,
      review: NO_REVIEW,
      closedAt: null,
    };
    await addConversation(conversation);
    if (knownId !== null) await carryOver(conversation.id, knownId, now);
    if (draftId !== null) await deleteDraft(draftId);
    return conversation;
  });
  await wakeWorker();
  return planned;
}

/**
 * Changes what was planned; the draft it was typed in goes in the same breath. Another question set takes the place of the
 * former one's questions, except those the user already did something with.
 */
export async function changePlan(
  id: string,
  plan: QuickPlan,
  now: Instant,
  draftId: string | null = null,
): Promise<void> {
  await write(planTables(), async () => {
    const personId = await personAfter(id, plan.name, now);
    const swap = await swapTo(id, plan.questionSet);
    await changeConversation(id, now, (conversation) => ({
      ...swap(conversation),
      personId,
      plannedFor: plan.plannedFor,
      meetingLink: plan.meetingLink,
      language: plan.language,
      address: plan.address,
      agreements: agreedAnew(conversation, plan.lengthMin, now),
    }));
    if (draftId !== null) await deleteDraft(draftId);
  });
  await wakeWorker();
}

/** What was agreed, with this length as the last word. */
export const agreedAnew = (conversation: Conversation, lengthMin: number, now: Instant): Agreement[] => {
  const lengthMs = minutes(lengthMin);
  return agreedLength(conversation) === lengthMs
    ? conversation.agreements
    : [...conversation.agreements, { at: now, lengthMs, isCutShort: false }];
};

/** Keeps the meeting's own address with a conversation that was planned without; the draft it was typed in goes with it. */
export async function setMeetingLink(
  id: string,
  meetingLink: string,
  now: Instant,
  draftId: string,
): Promise<void> {
  await write(planTables(), async () => {
    await changeConversation(id, now, (conversation) => ({ ...conversation, meetingLink }));
    await deleteDraft(draftId);
  });
}

/** Moves what was planned; null leaves the moment open. */
export async function setPlannedFor(id: string, plannedFor: Instant | null, now: Instant): Promise<void> {
  await changeConversation(id, now, (conversation) => ({ ...conversation, plannedFor }));
  await wakeWorker();
}

/** Asked for at each write: a rehearsal goes on with another database. */
export const planTables = () => [
  database.conversations,
  database.people,
  database.notes,
  database.questionSets,
  database.drafts,
  database.quarantine,
];

/** How the conversation becomes one with the questions of this set. */
export async function swapTo(
  id: string,
  next: QuestionSet | null,
): Promise<(conversation: Conversation) => Conversation> {
  const formerId = (await getConversation(id))?.questionSetId;
  // As it is now; null when it is no longer there.
  const former = (await listQuestionSets()).find(({ set }) => set.id === formerId)?.set ?? null;
  const notes = (await notesOf(id)).filter(({ text }) => text !== '');
  const notedIds = new Set(notes.map(({ subject }) => subject));
  const questionSetId = next?.id ?? null;
  return (conversation) =>
    conversation.questionSetId === questionSetId
      ? conversation
      : {
          ...conversation,
          questionSetId,
          questions: swapQuestions(conversation.questions, former, next, notedIds),
        };
}
