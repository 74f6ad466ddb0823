import { addConversation, changeConversation } from '@/lib/db/conversations';
import { newId } from '@/lib/db/ids';
import { addPerson, listPeople } from '@/lib/db/people';
import type { Conversation } from '@/lib/domain/conversation';
import type { Address, Language, QuestionSet } from '@/lib/domain/question';
import { snapshot } from '@/lib/domain/questions';
import { minutes, type Instant } from '@/lib/domain/time';

/** What the quick form asks. Everything but the length may be left open. */
export interface QuickPlan {
  readonly name: string;
  readonly plannedFor: Instant | null;
  readonly lengthMin: number;
  readonly questionSet: QuestionSet | null;
  readonly meetingLink: string;
  readonly language: Language;
  readonly address: Address;
}

/** Stores a planned conversation that already works, with its own copy of the questions. Answers the record. */
export async function planConversation(plan: QuickPlan, now: Instant): Promise<Conversation> {
  const conversation: Conversation = {
    id: newId(),
    createdAt: now,
    updatedAt: now,
    status: 'planned',
    personId: await personNamed(plan.name, now),
    plannedFor: plan.plannedFor,
    meetingLink: plan.meetingLink,
    language: plan.language,
    address: plan.address,
    goal: '',
    agreements: [{ at: now, lengthMs: minutes(plan.lengthMin), isCutShort: false }],
    startedAt: null,
    endedAt: null,
    pauses: [],
    meetingIds: [],
    questionSetId: plan.questionSet?.id ?? null,
    questions: plan.questionSet === null ? [] : snapshot(plan.questionSet),
    ticks: [],
    steps: [],
    introduction: null,
  };
  await addConversation(conversation);
  return conversation;
}

/** Changes what was planned. A new question set replaces the questions only while none was touched. */
export async function changePlan(id: string, plan: QuickPlan, now: Instant): Promise<void> {
  const personId = await personNamed(plan.name, now);
  await changeConversation(id, now, (conversation) => {
    const isUntouched = conversation.questions.every((question) => question.state === 'prepared');
    const isOtherSet = conversation.questionSetId !== (plan.questionSet?.id ?? null);
    const takesSet = isOtherSet && isUntouched;
    return {
      ...conversation,
      personId,
      plannedFor: plan.plannedFor,
      meetingLink: plan.meetingLink,
      language: plan.language,
      address: plan.address,
      agreements: [
        ...conversation.agreements,
        { at: now, lengthMs: minutes(plan.lengthMin), isCutShort: false },
      ],
      questionSetId: takesSet ? (plan.questionSet?.id ?? null) : conversation.questionSetId,
      questions: takesSet ? (plan.questionSet ? snapshot(plan.questionSet) : []) : conversation.questions,
    };
  });
}

/** The person of this name, made when there is none; null for an empty name. */
async function personNamed(name: string, now: Instant): Promise<string | null> {
  const wanted = name.trim();
  if (wanted === '') return null;
  const known = (await listPeople()).find((person) => person.name.toLowerCase() === wanted.toLowerCase());
  if (known) return known.id;
  const id = newId();
  await addPerson({ id, createdAt: now, updatedAt: now, name: wanted, organisation: '', viaWhom: '' });
  return id;
}
