import { conversationsWith } from '@/lib/db/conversations';
import { notesOf, noteText, writeNote } from '@/lib/db/notes';
import { INTRODUCTION_LINES, lineSubject, MY_SITUATION, REMEMBER_ME } from '@/lib/domain/introduction';
import type { Instant } from '@/lib/domain/time';

/** What the user prepared about themselves. What was said is no part of it, nor what was prepared to ask. */
const CARRIED = [...INTRODUCTION_LINES.map(lineSubject), REMEMBER_ME, MY_SITUATION];

/**
 * Begins a conversation with the introduction that was last prepared for the same person. Text that is there already stays. Runs inside
 * the transaction of whoever calls.
 */
export async function carryOver(id: string, personId: string, now: Instant): Promise<void> {
  const others = (await conversationsWith(personId)).filter((conversation) => conversation.id !== id);
  for (const { id: earlier } of others) {
    const prepared = (await notesOf(earlier)).filter(
      ({ subject, text }) => CARRIED.includes(subject) && text.trim() !== '',
    );
    if (prepared.length === 0) continue;
    for (const { subject, text } of prepared) {
      if ((await noteText(id, subject)) === '') await writeNote(id, subject, text, now);
    }
    return;
  }
}
