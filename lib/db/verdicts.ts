import { verdictSchema, type Verdict } from '@/lib/domain/finding';
import { database } from './database';
import { checked } from './quarantine';
import { read, write } from './store';

/** The last verdict of the picture check, of whatever day; null when there is none. */
export function getLastVerdict(): Promise<Verdict | null> {
  return read(async () => {
    const row = await database.verdicts.get('last');
    return row === undefined ? null : (checked('verdicts', verdictSchema, [row])[0] ?? null);
  });
}

/** Keeps it in the place of the one before. It is about this machine and this day: it leaves no tombstone. */
export function putVerdict(verdict: Verdict): Promise<void> {
  return write([database.verdicts], async () => {
    await database.verdicts.put(verdictSchema.parse(verdict));
  });
}
