import { describe, expect, it, vi } from 'vitest';
import { deferred } from '../../fixtures/deferred';
import { aPerson, idOf } from '../../fixtures/records';
import { openNewerVersion, openPage, rowsOf } from './fresh';

const ingrid = aPerson();
const later = aPerson({ id: idOf(201), name: 'Mieke' });

describe('a page that a newer version of the extension overtakes', () => {
  it('while it is open: lets go at once, says so, and stores nothing any more', async () => {
    const page = await openPage();
    const told = vi.fn();
    page.whenTakenOver(told);
    await page.addPerson(ingrid);

    const newer = await openNewerVersion();
    expect(told).toHaveBeenCalledOnce();
    expect(await failure(page, page.addPerson(later))).toBe('newer-version');
    expect(await failure(page, page.listPeople())).toBe('newer-version');
    expect(await rowsOf(newer, 'people')).toEqual([ingrid]);
    expect(page.database.isOpen()).toBe(false);
    expect(told).toHaveBeenCalledOnce();
  });

  it('does not ask for the database again, where it would be in the way of the upgrade', async () => {
    const page = await openPage();
    await page.addPerson(ingrid);
    await openNewerVersion();
    const opening = vi.spyOn(indexedDB, 'open');
    expect(await failure(page, page.addPerson(later))).toBe('newer-version');
    expect(await failure(page, page.listPeople())).toBe('newer-version');
    expect(opening).not.toHaveBeenCalled();
  });

  it('before it opened: stores nothing and says so', async () => {
    const first = await openPage();
    await first.addPerson(ingrid);
    first.database.close();
    const newer = await openNewerVersion();

    const page = await openPage();
    const told = vi.fn();
    page.whenTakenOver(told);
    expect(await failure(page, page.addPerson(later))).toBe('newer-version');
    expect(await rowsOf(newer, 'people')).toEqual([ingrid]);
    expect(told).toHaveBeenCalledOnce();
  });

  it('while the browser had closed its database: notices as it opens again', async () => {
    const page = await openPage();
    const told = vi.fn();
    page.whenTakenOver(told);
    await page.addPerson(ingrid);
    page.database.close({ disableAutoOpen: false });
    const newer = await openNewerVersion();

    expect(await failure(page, page.addPerson(later))).toBe('newer-version');
    expect(await rowsOf(newer, 'people')).toEqual([ingrid]);
    expect(told).toHaveBeenCalledOnce();
  });

  it('tells who asks too late, at once', async () => {
    const page = await openPage();
    await page.addPerson(ingrid);
    await openNewerVersion();
    const told = vi.fn();
    page.whenTakenOver(told);
    expect(told).toHaveBeenCalledOnce();
  });
});

it('a database that the browser closed opens again and goes on', async () => {
  const page = await openPage();
  const told = vi.fn();
  page.whenTakenOver(told);
  await page.addPerson(ingrid);
  page.database.close({ disableAutoOpen: false });
  await page.addPerson(later);
  expect(await page.listPeople()).toEqual([ingrid, later]);
  expect(told).not.toHaveBeenCalled();
});

it('every write is strict: on disk when it says so', async () => {
  const page = await openPage();
  const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await page.addPerson(ingrid);
  const writes = begun.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes).toEqual([[['people'], 'readwrite', { durability: 'strict' }]]);
});

// Firefox does this when it never remembers history.
it.each(['UnknownError', 'InvalidStateError'])(
  'a browser that gives no database (%s) is told as that',
  async (name) => {
    const page = await openPage();
    vi.spyOn(console, 'warn').mockReturnValue();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('no access', name);
    });
    expect(await failure(page, page.listPeople())).toBe('database-unavailable');
    expect(await failure(page, page.addPerson(ingrid))).toBe('database-unavailable');
  },
);

async function failure(page: Awaited<ReturnType<typeof openPage>>, work: Promise<unknown>): Promise<string> {
  return work.then(() => 'none', page.failureName);
}

it('a write that waits for room brings nothing back that is erased meanwhile', async () => {
  const asked = deferred();
  const answer = deferred();
  vi.stubGlobal('navigator', {
    storage: {
      estimate: async () => {
        asked.resolve();
        await answer.promise;
        return {};
      },
    },
  });
  const page = await openPage();
  const { deleteDatabase } = await import('@/lib/db/database');
  await page.database.open();
  const writing = page.addPerson(aPerson()).then(() => 'stored', page.failureName);
  await asked.promise;
  await deleteDatabase();
  answer.resolve();
  expect(await writing).toBe('not-there');
  expect(await indexedDB.databases()).toEqual([]);
  vi.unstubAllGlobals();
});
