import { afterEach, vi } from 'vitest';

/** The database room as a page that has just been opened has it: nothing in memory, what is on disk on disk. */
export async function openPage() {
  vi.resetModules();
  const { database, whenTakenOver } = await import('@/lib/db/database');
  open.add(database);
  const { addPerson, listPeople } = await import('@/lib/db/people');
  const { failureName } = await import('@/lib/errors/errors');
  return { database, whenTakenOver, addPerson, listPeople, failureName };
}

/** Opens the database as a newer version of the extension does. */
export async function openNewerVersion(): Promise<IDBDatabase> {
  const newer = await answered(indexedDB.open('bakkie', 1000));
  open.add(newer);
  return newer;
}

/** What stands in a table, untouched by our own code. */
export const rowsOf = (database: IDBDatabase, table: string): Promise<unknown[]> =>
  answered(database.transaction(table).objectStore(table).getAll());

const open = new Set<{ close: () => void }>();

afterEach(async () => {
  for (const database of open) database.close();
  open.clear();
  await answered(indexedDB.deleteDatabase('bakkie'));
});

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('refused'));
    };
  });
}
