import { addConversation, getConversation } from '@/lib/db/conversations';
import { goOnInMemory } from '@/lib/db/database';
import { newId } from '@/lib/db/ids';
import { notesOf, writeNote } from '@/lib/db/notes';
import { addPerson, getPerson } from '@/lib/db/people';
import { NO_REVIEW, type Conversation } from '@/lib/domain/conversation';
import { WHOLE_CONVERSATION } from '@/lib/domain/note';
import type { Instant } from '@/lib/domain/time';
import { NotThere } from '@/lib/errors/errors';

/**
 * Starts a rehearsal of a planned conversation in this page: a copy, running from `now`, kept in memory only. Whatever is done from
 * here on in this page is stored nowhere.
 */
export async function beginRehearsal(conversationId: string, now: Instant): Promise<void> {
  const planned = await getConversation(conversationId);
  if (planned === null) throw new NotThere('conversation');
  const person = planned.personId === null ? null : await getPerson(planned.personId);
  const prepared = (await notesOf(planned.id)).filter(({ subject }) => subject !== WHOLE_CONVERSATION);

  await goOnInMemory();
  const copy: Conversation = {
    ...planned,
    id: newId(),
    status: 'live',
    startedAt: now,
    endedAt: null,
    pauses: [],
    steps: [],
    introduction: null,
    review: NO_REVIEW,
    closedAt: null,
    meetingIds: [],
    agreements: planned.agreements.slice(-1).map((agreement) => ({ ...agreement, isCutShort: false })),
    questions: planned.questions.map((question) =>
      question.state === 'already-known' ? question : { ...question, state: 'prepared' },
    ),
  };
  if (person) await addPerson(person);
  for (const { subject, text } of prepared) await writeNote(copy.id, subject, text, now);
  await addConversation(copy);
}
