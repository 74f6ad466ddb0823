import { setTimeout as pause } from 'node:timers/promises';

/** Resolves when so much time has gone by: an attack comes at a moment, whatever the page is doing. */
export const after = (ms: number): Promise<void> => pause(ms);
