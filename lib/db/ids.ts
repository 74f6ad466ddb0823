import { v5, v7 } from 'uuid';

/** A new record's id: UUID v7, so ids sort by when they were made. */
export const newId = (): string => v7();

/** The id of the note about a subject of a conversation: the same on every machine, so that two notes about one subject are one. */
export const noteId = (conversationId: string, subject: string): string => v5(subject, conversationId);
