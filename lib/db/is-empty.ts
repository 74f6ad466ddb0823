import { database } from './database';
import { read } from './store';

/** What is ours, whether or not the user ever wrote anything. */
const OUR_OWN = ['fieldTimes', 'restores'];

/** Whether there is nothing at all of the user's, not even a trace. */
export const isEmpty = (): Promise<boolean> =>
  read(async () => {
    for (const table of database.tables) {
      if (OUR_OWN.includes(table.name)) continue;
      // One key is enough: counting goes past every row there is.
      if ((await table.limit(1).primaryKeys()).length > 0) return false;
    }
    return true;
  });
