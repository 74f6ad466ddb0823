import { changeConversation } from '@/lib/db/conversations';
import type { Invitation } from '@/lib/domain/conversation';
import type { Instant } from '@/lib/domain/time';

/** As many as a record may hold (`conversation.ts`); the last ones count. */
const INVITATIONS_AT_MOST = 20;

/** The user sent the request, in this form. */
export async function logInvitation(id: string, form: Invitation['form'], now: Instant): Promise<void> {
  const sent: Invitation = { sentAt: now, form, answer: null, answeredAt: null };
  await changeConversation(id, now, (record) => ({
    ...record,
    invitations: [...record.invitations, sent].slice(-INVITATIONS_AT_MOST),
  }));
}

/** It was not sent after all. */
export async function unlogInvitation(id: string, sentAt: Instant, now: Instant): Promise<void> {
  await changeConversation(id, now, (record) => ({
    ...record,
    invitations: record.invitations.filter((each) => each.sentAt !== sentAt),
  }));
}

/** What came back; another answer takes the place of an earlier one. */
export async function answerInvitation(
  id: string,
  sentAt: Instant,
  answer: NonNullable<Invitation['answer']>,
  now: Instant,
): Promise<void> {
  await changeConversation(id, now, (record) => ({
    ...record,
    invitations: record.invitations.map((each) =>
      each.sentAt === sentAt ? { ...each, answer, answeredAt: now } : each,
    ),
  }));
}
