import { wakeWorker } from '@/lib/browser/wake-worker';
import { changeConversation, getConversation } from '@/lib/db/conversations';
import { database } from '@/lib/db/database';
import { deleteDraft, getDraft, writeDraft } from '@/lib/db/drafts';
import { changeFollowUp, followUpsOf } from '@/lib/db/follow-ups';
import { addMark } from '@/lib/db/marks';
import { changePerson } from '@/lib/db/people';
import { write } from '@/lib/db/store';
import type { Conversation, Review } from '@/lib/domain/conversation';
import { dateOf } from '@/lib/domain/local-time';
import type { Person } from '@/lib/domain/person';
import type { MailForm } from '@/lib/domain/thank-you';
import type { Instant } from '@/lib/domain/time';
import { WRAP_STEPS, type WrapStep } from '@/lib/domain/wrap-up';
import { listDue } from './list-due';
import { meetNamedPeople, retagMark, tagMoment, wordMark } from './mark-moment';
import { closeConversation, endConversation } from './run-conversation';
import { decide } from './settle-due';

const draftOf = (conversationId: string): string => `wrap-up:${conversationId}`;

export interface WrapPlace {
  readonly step: WrapStep;
  /** The user ended the talk, or went on to a step since it is over: it does not wait for a call that may come back. */
  readonly isBegun: boolean;
}

/** Where the wrap-up stands: at the first step when there is no other. */
export async function wrapPlaceOf({ id, endedAt }: Pick<Conversation, 'id' | 'endedAt'>): Promise<WrapPlace> {
  const stored = await getDraft(draftOf(id));
  return {
    step: WRAP_STEPS.find((step) => step === stored?.fields['step']) ?? WRAP_STEPS[0],
    isBegun: stored !== null && endedAt !== null && stored.updatedAt >= endedAt,
  };
}

/** The user ends the talk: with that the wrap-up is begun, where it stood if the talk went on after an earlier end. */
export async function finishConversation(conversation: Conversation, now: Instant): Promise<void> {
  const { step } = await wrapPlaceOf(conversation);
  await keepWrapStep(conversation.id, step, now);
  await endConversation(conversation.id, now, now);
}

/** A wrap-up that is put off goes on at the step where it was left. */
export const keepWrapStep = (conversationId: string, step: WrapStep, now: Instant): Promise<void> =>
  writeDraft({ id: draftOf(conversationId), fields: { step }, updatedAt: now });

const thanksOf = (conversationId: string): string => `thank-you:${conversationId}`;

/**
 * How long the thank-you for a talk is to be; long as long as nothing was chosen. The choice stays when the thank-you was sent, which is
 * still shown as it went, and goes with the talk.
 */
export async function thanksFormOf(conversationId: string): Promise<MailForm> {
  return (await getDraft(thanksOf(conversationId)))?.fields['form'] === 'short' ? 'short' : 'long';
}

export const keepThanksForm = (conversationId: string, form: MailForm, now: Instant): Promise<void> =>
  writeDraft({ id: thanksOf(conversationId), fields: { form }, updatedAt: now });

export async function judge(id: string, part: Partial<Review>, now: Instant): Promise<void> {
  await changeConversation(id, now, (record) => ({ ...record, review: { ...record.review, ...part } }));
}

/** Marks a promise that was thought of afterwards; none for no words. Where the wrap-up is done by then, it is written down at once. */
export async function addPromise(
  conversation: Conversation,
  kind: 'my-promise' | 'their-promise',
  typed: string,
  now: Instant,
): Promise<void> {
  const text = typed.trim();
  if (text === '') return;
  await addMark({ ...tagMoment(conversation, kind, now), text });
  if ((await getConversation(conversation.id))?.status === 'closed') await keepPromises(conversation.id, now);
  await wakeWorker();
}

/** Words a promise anew, also where it is already written down to come back. */
export async function wordPromise(
  { conversationId, markId }: { readonly conversationId: string; readonly markId: string },
  text: string,
  now: Instant,
): Promise<void> {
  await wordMark(markId, text, now);
  const stored = (await followUpsOf(conversationId)).find((followUp) => followUp.markId === markId);
  if (stored) await changeFollowUp(stored.id, now, (followUp) => ({ ...followUp, text }));
}

/** It was the other who promised, or not after all; also where it is already written down to come back. */
export async function turnPromise(
  { conversationId, markId }: { readonly conversationId: string; readonly markId: string },
  kind: 'my-promise' | 'their-promise',
  now: Instant,
): Promise<void> {
  await write([database.marks, database.followUps, database.quarantine], async () => {
    await retagMark(markId, kind, now);
    const stored = (await followUpsOf(conversationId)).find((followUp) => followUp.markId === markId);
    if (stored) await changeFollowUp(stored.id, now, (followUp) => ({ ...followUp, kind }));
  });
  await wakeWorker();
}

/** Writes down every promise of this talk with the day it is due, so that it comes back however long it takes. */
export async function keepPromises(conversationId: string, now: Instant): Promise<void> {
  const promises = (await listDue(dateOf(now))).filter(
    (due) => due.conversationId === conversationId && due.markId !== null && due.followUp === null,
  );
  for (const due of promises) await decide(due, { dueOn: due.dueOn }, now);
}

/** To be in touch every so many days; null for no rhythm. */
export async function keepInTouch(
  personId: string,
  every: Person['keepInTouchDays'],
  now: Instant,
): Promise<void> {
  await changePerson(personId, now, (person) => ({ ...person, keepInTouchDays: every }));
  await wakeWorker();
}

/** The wrap-up is done: what was named or promised is kept, also where its step was passed by. */
export async function finishWrapUp(id: string, now: Instant): Promise<void> {
  await meetNamedPeople(id, now);
  await keepPromises(id, now);
  if ((await getConversation(id))?.status === 'wrapping-up') await closeConversation(id, now);
  await deleteDraft(draftOf(id));
}
