import { isEmpty } from '@/lib/db/is-empty';
import { changeBackUpState, readBackUpState } from '@/lib/settings/back-up-state';

/** Whether there was data in this browser and the database is empty now: no first run. */
export async function areRecordsLost(): Promise<boolean> {
  const { hasData } = await readBackUpState();
  return hasData && (await isEmpty());
}

/** The user knows, and goes on without it. */
export const beginAnew = (): Promise<void> => changeBackUpState({ hasData: false });
