import { failureName } from '@/lib/errors/errors';
import type { WriteState } from './newest-writer';

/** Why typed text is not on disk; null when all of it is. `other` is anything but a full disk. */
export type SaveTrouble = 'disk-full' | 'other' | null;

/** The first trouble of several fields. */
export function saveTrouble(states: readonly WriteState[]): SaveTrouble {
  for (const state of states) {
    if (state.name === 'failed') return failureName(state.error) === 'disk-full' ? 'disk-full' : 'other';
  }
  return null;
}
