import { v7 } from 'uuid';

/** A new record's id: UUID v7, so ids sort by when they were made. */
export const newId = (): string => v7();
