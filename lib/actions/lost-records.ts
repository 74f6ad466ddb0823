import { isEmpty } from '@/lib/db/is-empty';
import { watchQuery } from '@/lib/db/live';
import { changeBackUpState, readBackUpState } from '@/lib/settings/back-up-state';

/** Whether there was data in this browser and the database is empty now: no first run. */
export async function areRecordsLost(): Promise<boolean> {
  const { hasData } = await readBackUpState();
  return hasData && (await isEmpty());
}

/** Writes down that there is something to lose as soon as there is, once. Answers how to stop waiting for it. */
export function noteFirstRecord(onFailure: (error: unknown) => void): () => void {
  const note = async (): Promise<void> => {
    if (!(await readBackUpState()).hasData) await changeBackUpState({ hasData: true });
  };
  const stop = watchQuery(
    isEmpty,
    (isNothing) => {
      if (isNothing) return;
      stop();
      note().catch(onFailure);
    },
    onFailure,
  );
  return stop;
}

/** The user knows, and goes on without it. */
export const beginAnew = (): Promise<void> => changeBackUpState({ hasData: false });
