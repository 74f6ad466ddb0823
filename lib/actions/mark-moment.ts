import { getConversation } from '@/lib/db/conversations';
import { newId } from '@/lib/db/ids';
import { addMark, changeMark, deleteMark, marksOf } from '@/lib/db/marks';
import { addPerson, getPerson, listPeople } from '@/lib/db/people';
import { elapsed } from '@/lib/domain/clock';
import type { Conversation } from '@/lib/domain/conversation';
import type { Mark, MarkKind } from '@/lib/domain/mark';
import { newPerson } from '@/lib/domain/person';
import type { Instant } from '@/lib/domain/time';

/** The moment of `now`, tagged: to be kept with `keepMark`. */
export const tagMoment = (conversation: Conversation, kind: MarkKind, now: Instant): Mark => ({
  id: newId(),
  conversationId: conversation.id,
  kind,
  text: '',
  atMs: elapsed(conversation, now),
  isSettled: false,
  createdAt: now,
  updatedAt: now,
});

/** Stores a tagged moment; words may follow at once. */
export const keepMark = (mark: Mark): Promise<void> => addMark(mark);

export async function wordMark(id: string, text: string, now: Instant): Promise<void> {
  await changeMark(id, now, (mark) => ({ ...mark, text }));
}

/** Makes it another kind of moment: whose promise it was. */
export async function retagMark(id: string, kind: MarkKind, now: Instant): Promise<void> {
  await changeMark(id, now, (mark) => ({ ...mark, kind }));
}

/** A side-track was taken up again. */
export async function settleMark(id: string, now: Instant): Promise<void> {
  await changeMark(id, now, (mark) => ({ ...mark, isSettled: true }));
}

export const removeMark = (id: string, now: Instant): Promise<void> => deleteMark(id, now);

/** Makes a person of everybody who was named and is not known yet, through whom the conversation was with. */
export async function meetNamedPeople(conversationId: string, now: Instant): Promise<void> {
  const conversation = await getConversation(conversationId);
  const through = conversation?.personId ? await getPerson(conversation.personId) : null;
  const known = new Set((await listPeople()).map(({ name }) => name.toLowerCase()));
  for (const { kind, text } of await marksOf(conversationId)) {
    const name = text.trim();
    if (kind !== 'name' || name === '' || known.has(name.toLowerCase())) continue;
    known.add(name.toLowerCase());
    await addPerson({
      ...newPerson(newId(), name.slice(0, 200), now),
      viaWhom: through?.name ?? '',
      viaPersonId: through?.id ?? null,
    });
  }
}
