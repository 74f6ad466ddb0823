import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeBackUp, readKeptCopy, restore, takeBackRestore } from '@/lib/actions/back-up';
import { keepBackUps } from '@/lib/actions/keep-back-ups';
import { erasePerson } from '@/lib/actions/people';
import { closeConversation } from '@/lib/actions/run-conversation';
import { keepCopy, listCopies, readCopy } from '@/lib/db/copies';
import { database } from '@/lib/db/database';
import type * as Outside from '@/lib/db/outside';
import { changePerson } from '@/lib/db/people';
import { asInstant, type Instant } from '@/lib/domain/time';
import { TooMuch } from '@/lib/errors/errors';
import { readBackUpState } from '@/lib/settings/back-up-state';
import { emptyDatabaseAfterEach, putRaw } from '../../fixtures/database';
import { playFileSystem, PlayedFolder } from '../../fixtures/file-system';
import { playLocalStorage } from '../../fixtures/local-storage';
import { useRealLocks } from '../../fixtures/locks';
import { aLiveConversation, aPerson, at, idOf, NOON } from '../../fixtures/records';

emptyDatabaseAfterEach();
playFileSystem();
playLocalStorage();
useRealLocks();

/** The folder that the user chose; a real one can be stored, a played one cannot. */
const chosen = vi.hoisted(() => ({ folder: null as PlayedFolder | null }));
vi.mock('@/lib/db/outside', async (original) => ({
  ...(await original<typeof Outside>()),
  readOutside: (name: string) => Promise.resolve(name === 'folder' ? chosen.folder : null),
}));
/** There is no worker here; what it does is the same. */
vi.mock('@/lib/db/copy-line', async () => ({
  keepFreshCopyAside: (await import('@/lib/db/fresh-copy')).keepFreshCopy,
}));
beforeEach(() => {
  chosen.folder = null;
});

const DAY = 24 * 60;
const daysOn = (days: number): Instant => at(days * DAY);
const madeAts = async (): Promise<Instant[]> => (await listCopies()).map(({ madeAt }) => madeAt);

it('once there is something to keep, the browser is asked not to clear it, until it says that it will not', async () => {
  const persist = vi.spyOn(navigator.storage, 'persist');
  await keepBackUps(NOON);
  expect(persist).not.toHaveBeenCalled();
  await putRaw('people', aPerson());
  await keepBackUps(NOON);
  await vi.waitFor(() => {
    expect(persist).toHaveBeenCalledOnce();
  });
  vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(true);
  await keepBackUps(NOON);
  expect(persist).toHaveBeenCalledOnce();
});

describe('a copy inside the browser', () => {
  it('is not made of nothing', async () => {
    await keepBackUps(NOON);
    expect(await listCopies()).toEqual([]);
    expect(await readBackUpState()).toMatchObject({ hasData: false });
  });

  it('is made as soon as there is something, and can be read back', async () => {
    await putRaw('people', aPerson());
    await keepBackUps(NOON);
    const [copy] = await listCopies();
    expect(await readKeptCopy(copy!.name)).toMatchObject({
      name: 'back-up',
      backUp: { tables: { people: [aPerson()] } },
    });
    expect(await readBackUpState()).toMatchObject({ hasData: true });
  });

  it('is made again after a conversation, and on another day when something changed', async () => {
    await putRaw('people', aPerson());
    await putRaw('conversations', aLiveConversation());
    await keepBackUps(NOON);
    await keepBackUps(at(10));
    expect(await madeAts()).toEqual([NOON]);
    await closeConversation(idOf(1), at(30));
    await keepBackUps(at(31));
    await keepBackUps(at(32));
    expect(await madeAts()).toEqual([at(31), NOON]);
    await keepBackUps(daysOn(2));
    expect(await madeAts()).toEqual([at(31), NOON]);
    await changePerson(idOf(200), daysOn(2), (person) => ({ ...person, name: 'Inge' }));
    await keepBackUps(daysOn(3));
    expect(await madeAts()).toEqual([daysOn(3), at(31), NOON]);
  });

  it('made while a back-up was put back goes when that is taken back; those from before stay', async () => {
    await putRaw('people', aPerson({ name: 'Mieke' }));
    await keepBackUps(NOON);
    const wrong = await makeBackUp(at(1));
    const people = [aPerson({ id: idOf(201), name: 'Van iemand anders' })];
    await restore({ ...wrong, tables: { people } }, at(2));
    await keepBackUps(daysOn(2));
    expect(await madeAts()).toEqual([daysOn(2), NOON]);
    await takeBackRestore();
    expect(await madeAts()).toEqual([NOON]);
  });

  it('with a person who is erased goes too', async () => {
    await putRaw('people', aPerson());
    await keepBackUps(NOON);
    await erasePerson(idOf(200), at(1));
    expect(await listCopies()).toEqual([]);
    await putRaw('people', aPerson({ id: idOf(201), name: 'Mieke' }));
    await keepBackUps(at(2));
    const [copy] = await listCopies();
    expect(await (await readCopy(copy!.name)).text()).not.toContain('Ingrid');
  });

  it('of before a clock was put back by some hours stays; the oldest go', async () => {
    for (const now of [0, 2, 4, 6, 8, 10, 12, 11.8, 11.9].map(daysOn)) {
      await keepCopy('regular', 'everything', now);
    }
    expect(await madeAts()).toEqual([12, 11.9, 11.8, 10, 8, 6, 4].map(daysOn));
  });

  it('just made stays, though seven others are of some hours to come', async () => {
    for (const now of [6, 7, 8, 9, 10, 11, 12, 0].map((hours) => at(hours * 60)))
      await keepCopy('regular', 'everything', now);
    expect(await madeAts()).toEqual([12, 11, 10, 9, 8, 7, 0].map((hours) => at(hours * 60)));
  });

  it('the oldest go', async () => {
    for (let day = 0; day < 10; day += 1) {
      await putRaw('people', aPerson({ name: `Ingrid ${day}` }));
      await keepBackUps(daysOn(2 * day));
    }
    expect(await madeAts()).toEqual([18, 16, 14, 12, 10, 8, 6].map(daysOn));
  });
});

it('a copy that does not fit on the disk leaves nothing behind', async () => {
  await putRaw('people', aPerson());
  const folder = (await (
    await navigator.storage.getDirectory()
  ).getDirectoryHandle('copies')) as unknown as PlayedFolder;
  folder.isFull = true;
  await expect(keepBackUps(NOON)).rejects.toThrow('no room');
  expect(folder.names).toEqual([]);
});

describe('a file in the user’s folder', () => {
  const closed = async (now: Instant): Promise<void> => {
    await putRaw('conversations', aLiveConversation({ status: 'live' }));
    await closeConversation(idOf(1), now);
  };

  it('is written after each conversation, once', async () => {
    chosen.folder = new PlayedFolder();
    await closed(at(30));
    await keepBackUps(at(31));
    await keepBackUps(at(32));
    const [name, ...others] = chosen.folder.names;
    expect(name).toMatch(/^bakkie-2026-12-04-\d\d-31-00-[\da-f]{6}\.json$/);
    expect(others).toEqual([]);
    expect(await chosen.folder.textOf(name!)).toContain('"format":"bakkie-back-up"');
    expect(await readBackUpState()).toMatchObject({ lastFileAt: at(31) });
    await closed(at(90));
    await keepBackUps(at(91));
    expect(chosen.folder.names).toHaveLength(2);
  });

  it('that is full for a while loses none of those that are there, and says so until there is room', async () => {
    const folder = (chosen.folder = new PlayedFolder());
    for (let talk = 0; talk < 5; talk += 1) {
      await putRaw('conversations', aLiveConversation({ id: idOf(talk), status: 'live' }));
      await closeConversation(idOf(talk), at(10 * talk));
      await keepBackUps(at(10 * talk + 1));
    }
    const there = folder.names;
    expect(there).toHaveLength(5);
    await closed(at(100));
    folder.isFull = true;
    for (let time = 101; time < 125; time += 1)
      await expect(keepBackUps(at(time))).rejects.toThrow('no room');
    expect(folder.names).toEqual(there);
    expect(await readBackUpState()).toMatchObject({ lastFileAt: at(41), folderFailure: 'not-written' });
    folder.isFull = false;
    await keepBackUps(at(130));
    expect(folder.names).toHaveLength(6);
    expect(folder.names).toEqual(expect.arrayContaining(there));
    expect(await readBackUpState()).toMatchObject({ folderFailure: null });
  });

  it('that would hold too much is not the folder’s fault, and is written once there is less', async () => {
    const folder = (chosen.folder = new PlayedFolder());
    await closed(at(30));
    const row = 'x'.repeat(51 * 1024 * 1024);
    await putRaw('quarantine', { id: 1, table: 'people', row, reason: 'does not fit' });
    await expect(keepBackUps(at(31))).rejects.toBeInstanceOf(TooMuch);
    expect(folder.names).toEqual([]);
    expect(await readBackUpState()).toMatchObject({ folderFailure: 'too-much' });
    await database.quarantine.clear();
    await keepBackUps(at(32));
    expect(folder.names).toHaveLength(1);
    expect(await readBackUpState()).toMatchObject({ folderFailure: null });
  });

  it('is written again when a clock that ran ahead was put right', async () => {
    chosen.folder = new PlayedFolder();
    await closed(daysOn(3_650));
    await keepBackUps(daysOn(3_650));
    for (let talk = 2; talk < 5; talk += 1) {
      await putRaw('conversations', aLiveConversation({ id: idOf(talk), status: 'live' }));
      await closeConversation(idOf(talk), daysOn(talk));
      await keepBackUps(daysOn(talk));
    }
    expect(chosen.folder.names).toHaveLength(4);
    expect(await madeAts()).toEqual([3_650, 4, 3, 2].map(daysOn));
    expect(await readBackUpState()).toMatchObject({ lastFileAt: daysOn(4) });
  });

  it('is not written where the browser wants to be asked again, and not without a folder', async () => {
    await closed(at(30));
    await keepBackUps(at(31));
    chosen.folder = new PlayedFolder();
    chosen.folder.permission = 'prompt';
    await keepBackUps(at(32));
    expect(chosen.folder.names).toEqual([]);
    expect(await readBackUpState()).toMatchObject({ lastFileAt: null });
  });

  it('stays with the last twenty; what somebody else put there is left alone', async () => {
    chosen.folder = new PlayedFolder();
    await chosen.folder.getFileHandle('brief.txt', { create: true });
    for (let talk = 0; talk < 23; talk += 1) {
      await closed(at(talk * 60));
      await keepBackUps(asInstant(at(talk * 60) + 1));
    }
    expect(chosen.folder.names).toHaveLength(21);
    expect(chosen.folder.names).toContain('brief.txt');
  });

  it('never pushes out what another browser put in the same folder, nor what was put there before files had marks', async () => {
    const others = ['aaaaaa', 'bbbbbb'].map((mark) => `bakkie-2026-12-01-09-00-00-${mark}.json`);
    others.push('bakkie-2026-11-01-09-00-00.json', 'bakkie-2026-11-01-09-00.json');
    const folder = (chosen.folder = new PlayedFolder());
    for (const name of others) await folder.put(name, 'back-up');
    for (let talk = 0; talk < 23; talk += 1) {
      await closed(at(talk * 60));
      await keepBackUps(asInstant(at(talk * 60) + 1));
    }
    expect(folder.names).toHaveLength(20 + others.length);
    expect(folder.names).toEqual(expect.arrayContaining(others));
  });

  it('stays, however many were written by a clock that ran ahead', async () => {
    chosen.folder = new PlayedFolder();
    for (let talk = 0; talk < 25; talk += 1) {
      await closed(daysOn(3_650 + talk));
      await keepBackUps(daysOn(3_650 + talk));
    }
    const ahead = chosen.folder.names;
    expect(ahead).toHaveLength(20);
    for (let talk = 1; talk < 4; talk += 1) {
      await putRaw('conversations', aLiveConversation({ id: idOf(talk), status: 'live' }));
      await closeConversation(idOf(talk), daysOn(talk));
      await keepBackUps(daysOn(talk));
    }
    expect(chosen.folder.names).toHaveLength(20);
    expect(chosen.folder.names.filter((name) => !ahead.includes(name))).toHaveLength(3);
    expect((await madeAts()).filter((madeAt) => madeAt <= daysOn(4))).toEqual([3, 2, 1].map(daysOn));
  });

  describe('in a full folder', () => {
    afterEach(() => {
      vi.unstubAllEnvs();
    });
    const HOUR = 60 * 60 * 1000;
    const lastOfMarch = Date.UTC(2026, 2, 27, 7);
    const lastOfOctober = Date.UTC(2026, 9, 25, 0, 10);
    const keptAt = async (moment: number): Promise<string[]> => {
      const before = chosen.folder!.names;
      await closed(asInstant(moment));
      await keepBackUps(asInstant(moment));
      return chosen.folder!.names.filter((name) => !before.includes(name));
    };
    /** Twenty files: `many` of the hours from `moment` on, ten minutes apart, and the others of January. */
    const fill = async (many: number, moment: number): Promise<{ january: string[]; latest: string[] }> => {
      vi.stubEnv('TZ', 'Europe/Amsterdam');
      chosen.folder = new PlayedFolder();
      const january: string[] = [];
      const latest: string[] = [];
      for (let day = 1; day <= 20 - many; day += 1)
        january.push(...(await keptAt(Date.UTC(2026, 0, day, 12))));
      for (let talk = 0; talk < many; talk += 1) latest.push(...(await keptAt(moment + talk * (HOUR / 6))));
      expect([january.length, latest.length]).toEqual([20 - many, many]);
      return { january, latest };
    };

    it('those of the morning stay when the clock goes nine hours west', async () => {
      const { january, latest } = await fill(3, lastOfMarch);
      vi.stubEnv('TZ', 'America/Los_Angeles');
      const added: string[] = [];
      for (const hours of [6, 7, 8]) added.push(...(await keptAt(lastOfMarch + hours * HOUR)));
      expect(added).toHaveLength(3);
      expect(chosen.folder!.names).toEqual([...january.slice(3), ...latest, ...added].sort());
    });

    it('those of the hour before stay when the hour comes twice', async () => {
      const { january, latest } = await fill(3, lastOfOctober);
      const added = await keptAt(lastOfOctober + HOUR);
      expect(added).toHaveLength(1);
      expect(chosen.folder!.names).toEqual([...january.slice(1), ...latest, ...added].sort());
    });

    it('the one just written stays when all others are called later', async () => {
      const { latest } = await fill(20, lastOfMarch);
      vi.stubEnv('TZ', 'America/Los_Angeles');
      const added = await keptAt(lastOfMarch + 6 * HOUR);
      expect(added).toHaveLength(1);
      expect(chosen.folder!.names).toEqual([...latest.slice(1), ...added].sort());
    });
  });

  it('does not write over another in the hour that comes twice', async () => {
    vi.stubEnv('TZ', 'Europe/Amsterdam');
    chosen.folder = new PlayedFolder();
    const first = asInstant(Date.UTC(2026, 9, 25, 0, 30));
    const second = asInstant(first + 60 * 60 * 1000);
    for (const now of [first, second]) {
      await closed(now);
      await keepBackUps(now);
    }
    const names = chosen.folder.names.map((name) => name.slice(0, -'-3fa91c.json'.length));
    expect(names).toEqual(['bakkie-2026-10-25-02-30-00', 'bakkie-2026-10-25-02-30-01']);
    vi.unstubAllEnvs();
  });
});

it('one page does it for all', async () => {
  await putRaw('people', aPerson());
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await Promise.all([keepBackUps(NOON), keepBackUps(NOON)]);
  expect(await listCopies()).toHaveLength(1);
  expect(set).toHaveBeenCalledOnce();
});
