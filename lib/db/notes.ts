import { noteSchema, type Note } from '@/lib/domain/note';
import type { Instant } from '@/lib/domain/time';
import { database } from './database';
import { noteId } from './ids';
import { checked, readable } from './quarantine';
import { read, write } from './store';

const parse = (rows: readonly unknown[]): Note[] => checked('notes', noteSchema, rows);

/** All notes of one conversation: the one about the whole and those about its questions. */
export function notesOf(conversationId: string): Promise<Note[]> {
  return read(async () => parse(await database.notes.where({ conversationId }).toArray()));
}

/** The notes of all conversations. */
export function listNotes(): Promise<Note[]> {
  return read(async () => parse(await database.notes.toArray()));
}

/** The stored text about one subject of a conversation; empty when nothing was ever written. */
export function noteText(conversationId: string, subject: string): Promise<string> {
  return read(async () => {
    const row = await database.notes.get({ conversationId, subject });
    return row === undefined ? '' : (parse([row])[0]?.text ?? '');
  });
}

/** Stores the whole text about one subject. When the promise resolves it is on disk. Rejects a text of more than `NOTE_LONGEST`. */
export function writeNote(
  conversationId: string,
  subject: string,
  text: string,
  now: Instant,
): Promise<void> {
  return write([database.notes, database.quarantine], async () => {
    const row = await database.notes.get({ conversationId, subject });
    const known = row && (await readable('notes', noteSchema, row));
    const note = known ?? { id: noteId(conversationId, subject), conversationId, subject, createdAt: now };
    await database.notes.put(noteSchema.parse({ ...note, text, updatedAt: now }));
  });
}
